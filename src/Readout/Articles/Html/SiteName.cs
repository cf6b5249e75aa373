namespace Readout.Articles.Html;

/// <summary>The names a page gives its site, for telling them from the headline and from authors.</summary>
internal sealed class SiteName
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", "｜", "：", " : ", " ― ", "|", " -- ", " > ", " < "];

    private readonly List<string> _names = [];

    private readonly string? _host;

    private SiteName(string? outlet, string? host)
    {
        Outlet = outlet;
        _host = host;
    }

    /// <summary>The outlet's name as it writes it.</summary>
    public string? Outlet { get; }

    public static SiteName Of(StructuredData data, string? url)
    {
        string? publisher = data.Article?.Publisher ?? data.Articles.Select(article => article.Publisher).FirstOrDefault(name => name is not null);
        string? ogName = data.Meta("og:site_name");
        string? outlet = IsName(ogName) ? ogName : publisher ?? data.Meta("application-name", "apple-mobile-web-app-title", "dc.publisher");
        var site = new SiteName(outlet, HostLabel(url));
        foreach (string? name in (ReadOnlySpan<string?>)[publisher, ogName, data.Meta("application-name"), data.Meta("apple-mobile-web-app-title"), data.Meta("twitter:site")])
        {
            if (name is not null && WordSets.Letters(name) is { Length: > 1 } letters)
            {
                site._names.Add(letters);
            }
        }

        return site;
    }

    /// <summary>True when the words are the site's name and nothing else.</summary>
    public bool Is(string words)
    {
        string letters = WordSets.Letters(words);
        return letters.Length > 0 && (_names.Contains(letters) || (_host is not null && (letters == _host || (letters.Length < _host.Length + 6 && letters.StartsWith(_host, StringComparison.Ordinal)))));
    }

    /// <summary>The title without the site's name at its end or start, and without what stands between the two.</summary>
    public string RemoveFrom(string title)
    {
        string rest = title;
        foreach (string separator in Separators)
        {
            int at = rest.LastIndexOf(separator, StringComparison.Ordinal);
            while (at > 0 && IsSite(rest[(at + separator.Length)..]))
            {
                rest = rest[..at].TrimEnd();
                at = rest.LastIndexOf(separator, StringComparison.Ordinal);
            }

            int first = rest.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && Is(rest[..first]))
            {
                rest = rest[(first + separator.Length)..].TrimStart();
            }
        }

        return rest;
    }

    private bool IsSite(string words)
    {
        string letters = WordSets.Letters(words);
        return Is(words) || (letters.Length >= 4 && letters.Length < 40
            && _names.Exists(name => name.Length >= 4 && (letters.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(letters, StringComparison.Ordinal))));
    }

    private static bool IsName(string? name) => name is { Length: > 1 and < 60 } && !name.Contains("://", StringComparison.Ordinal);

    /// <summary>The outlet as the document's title names it after the headline: "Pier reopens | The Larwick Tide".</summary>
    public static string? AfterTitle(string? documentTitle, string? title)
    {
        if (documentTitle is null || title is null || !documentTitle.StartsWith(title, StringComparison.Ordinal))
        {
            return null;
        }

        string rest = documentTitle[title.Length..];
        string? separator = Array.Find(Separators, mark => rest.StartsWith(mark, StringComparison.Ordinal));
        return separator is not null && rest[separator.Length..].Trim() is { Length: > 1 and < 40 } name && !Array.Exists(Separators, mark => name.Contains(mark, StringComparison.Ordinal)) ? name : null;
    }

    // www.example.co.uk → EXAMPLE
    private static string? HostLabel(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return null;
        }

        string[] labels = uri.Host.Split('.');
        string? longest = labels.Take(Math.Max(1, labels.Length - 1)).Where(label => label is not ("www" or "m" or "co" or "com" or "news")).MaxBy(label => label.Length);
        return longest is { Length: > 2 } ? WordSets.Letters(longest) : null;
    }
}
