using System.Text;
using Readout.Text;

namespace Readout.Pages;

/// <summary>Addresses of pages: made absolute, and freed of what does not tell one page from another. Stateless and thread-safe.</summary>
public static class PageAddress
{
    // What passes for an address beyond this is none (the limit that browsers and servers share is lower).
    private const int LongestAddress = 8192;

    // No longer a beginning of a parameter is looked at to tell whether it tracks.
    private const int LongestTracking = 64;

    private static readonly LexiconSection Tracking = EmbeddedData.Lexicon("tracking-parameters")["names"];
    private static readonly LexiconSection TrackingPrefixes = EmbeddedData.Lexicon("tracking-parameters")["prefixes"];
    private static readonly LexiconSection TrackingPairs = EmbeddedData.Lexicon("tracking-parameters")["pairs"];

    /// <summary>The absolute http or https address that <paramref name="reference"/> means on a page at <paramref name="start"/>, null when it is none.</summary>
    public static Uri? Resolve(Uri? start, string? reference)
    {
        string? text = reference?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > LongestAddress)
        {
            return null;
        }

        bool isAbsolute = Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https";
        bool isAddress = isAbsolute || (start is not null && Uri.TryCreate(start, text, out url));
        return isAddress && url is { Scheme: "http" or "https", Host.Length: > 0 } ? url : null;
    }

    /// <summary>The address without fragment, user and password, and without the parameters that say how the reader came (<c>utm_source</c>, <c>fbclid</c>, …).</summary>
    public static Uri Clean(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        string query = CleanQuery(url.Query);
        string clean = $"{url.Scheme}://{url.IdnHost(url.HostNameType)}{(url.IsDefaultPort ? "" : $":{url.Port}")}{url.AbsolutePath}{query}";
        return clean == url.OriginalString || !Uri.TryCreate(clean, UriKind.Absolute, out Uri? cleaned) ? url : cleaned;
    }

    /// <summary>
    /// What the addresses of one page have in common: <see cref="Clean"/> without scheme, <c>www.</c> and a slash at the end. A key, not to be fetched.
    /// </summary>
    public static string Key(Uri url)
    {
        Uri clean = Clean(url);
        string host = clean.IdnHost(clean.HostNameType);
        string bare = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return $"{bare}{(clean.IsDefaultPort ? "" : $":{clean.Port}")}{clean.AbsolutePath.TrimEnd('/')}{clean.Query}";
    }

    private static string IdnHost(this Uri url, UriHostNameType kind) => kind == UriHostNameType.IPv6 ? url.Host : url.IdnHost;

    private static string CleanQuery(string query)
    {
        if (query.Length < 2)
        {
            return "";
        }

        var kept = new StringBuilder(query.Length);
        foreach (Range part in query.AsSpan(1).Split('&'))
        {
            ReadOnlySpan<char> parameter = query.AsSpan(1)[part];
            if (!parameter.IsEmpty && !IsTracking(parameter))
            {
                kept.Append(kept.Length == 0 ? '?' : '&').Append(parameter);
            }
        }

        return kept.ToString();
    }

    private static bool IsTracking(ReadOnlySpan<char> parameter)
    {
        Span<char> lower = parameter.Length <= LongestTracking ? stackalloc char[parameter.Length] : default;
        if (lower.IsEmpty)
        {
            lower = stackalloc char[LongestTracking];
            parameter = parameter[..LongestTracking];
        }

        parameter.ToLowerInvariant(lower);
        int equals = lower.IndexOf('=');
        ReadOnlySpan<char> name = equals < 0 ? lower : lower[..equals];
        int underscore = name.IndexOf('_');
        return Tracking.Contains(name) || TrackingPairs.Contains(lower) || (underscore > 0 && TrackingPrefixes.Contains(name[..(underscore + 1)]));
    }
}
