namespace Readout.App.Archive;

/// <summary>What an article is known by: its address without what only tracks readers, or where it has none its source.</summary>
internal static class ArticleKey
{
    // Parameters that tell where a reader came from and never what is shown.
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "yclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid", "_openstat", "cmpid", "ocid", "ref_src", "wt_mc", "spm",
    };

    public static byte[] Of(string? url, string source) => Digest.Of(url is not null && Canonical(url) is { } address ? "url:" + address : "source:" + source);

    /// <summary>
    /// The address in one spelling: scheme <c>https</c> left out with <c>www.</c>, host in small letters, no fragment, no tracking parameters, the others in their order,
    /// no slash at the end. Null for what is no http address.
    /// </summary>
    public static string? Canonical(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        string host = uri.IdnHost.ToLowerInvariant();
        string port = uri.IsDefaultPort ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{uri.Port}");
        string[] parameters = [.. uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter))];
        string query = parameters.Length == 0 ? "" : "?" + string.Join('&', parameters);
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + port + uri.AbsolutePath.TrimEnd('/') + query;
    }

    private static bool IsTracking(string parameter)
    {
        string name = parameter.Split('=', 2)[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name);
    }
}
