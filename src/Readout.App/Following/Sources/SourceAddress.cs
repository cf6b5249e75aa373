using Readout.Pages;

namespace Readout.App.Following.Sources;

/// <summary>Addresses of sources as people write them.</summary>
internal static class SourceAddress
{
    private const int Longest = 2000;

    /// <summary>An absolute http or https address, without user, password and fragment; <c>feed:</c> stands for either, no scheme for https. Null for what is none.</summary>
    public static Uri? Parse(string text)
    {
        string address = text.Trim();
        address = address.StartsWith("feed://", StringComparison.OrdinalIgnoreCase) ? "https://" + address[7..]
            : address.StartsWith("feed:", StringComparison.OrdinalIgnoreCase) ? address[5..]
            : address;
        bool hasScheme = address.Contains("://", StringComparison.Ordinal);
        return PageAddress.Resolve(null, hasScheme ? address : "https://" + address) is { } url && url.AbsoluteUri.Length <= Longest && (hasScheme || url.Host.Contains('.', StringComparison.Ordinal))
            ? WithChannelPage(Bare(url))
            : null;
    }

    // t.me/NAME shows a channel's card, t.me/s/NAME its posts.
    private static Uri WithChannelPage(Uri url) =>
        url.Host is "t.me" or "telegram.me" && url.Segments is [_, { } name] && name != "s/" && name.TrimEnd('/').All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? new Uri($"https://t.me/s/{name.TrimEnd('/')}")
            : url;

    private static Uri Bare(Uri url) => url.UserInfo.Length == 0 && url.Fragment.Length == 0 ? url
        : new UriBuilder(url) { UserName = "", Password = "", Fragment = "" }.Uri;
}
