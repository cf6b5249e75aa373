using Readout.Pages;

namespace Readout.App.Archive;

/// <summary>What an article is known by: its address without what only tracks readers, or where it has none its source.</summary>
internal static class ArticleKey
{
    public static byte[] Of(string? url, string source) => Digest.Of(PageAddress.Resolve(null, url) is { } address ? "url:" + PageAddress.Key(address) : "source:" + source);
}
