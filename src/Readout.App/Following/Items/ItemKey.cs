using System.Security.Cryptography;
using System.Text;
using Readout.Pages;
using Readout.Pages.Feeds;

namespace Readout.App.Following.Items;

/// <summary>What an announced article is known by: its address, whichever source announces it, or else what its own source calls it.</summary>
internal static class ItemKey
{
    // PostgreSQL indexes no text above some 2,700 bytes.
    private const int LongestPlain = 400;

    public static string Of(FeedEntry entry, long source) =>
        Bounded(entry.Url is { } url ? PageAddress.Key(new Uri(url)) : $"{source}#{entry.Id ?? Digest($"{entry.Title}\n{entry.Content}")}");

    /// <summary>The text, or where it is long or holds what no database takes, what stands for it.</summary>
    public static string Bounded(string text) => text.Length <= LongestPlain && CleanText.IsClean(text) ? text : "sha256:" + Digest(text);

    /// <summary>32 hexadecimal digits.</summary>
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
