using System.Globalization;
using System.Text;

namespace Readout.App.Fetching;

/// <summary>What a site's robots.txt allows one crawler (<see href="https://www.rfc-editor.org/rfc/rfc9309"/>). Immutable.</summary>
internal sealed class RobotsTxt
{
    public static readonly RobotsTxt AllowsAll = new(new Group(), []);

    public static readonly RobotsTxt AllowsNothing = new(new Group { Rules = { new Rule("/", IsAllow: false) } }, []);

    private readonly List<Rule> _rules;

    private RobotsTxt(Group group, IReadOnlyList<string> sitemaps)
    {
        _rules = group.Rules;
        CrawlDelay = group.CrawlDelay;
        Sitemaps = sitemaps;
    }

    private sealed record Rule(string Pattern, bool IsAllow);

    private sealed class Group
    {
        public List<Rule> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; set; }
    }

    /// <summary>The time that the site wants between two requests; no part of the standard, but written and meant by many.</summary>
    public TimeSpan? CrawlDelay { get; }

    /// <summary>The sitemaps that the file names, as written, whoever asks.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <summary>The rules of the groups that name <paramref name="agent"/>, or else of those for everybody.</summary>
    public static RobotsTxt Parse(string text, string agent)
    {
        var own = new Group();
        var everybody = new Group();
        var sitemaps = new List<string>();
        bool isOwnNamed = false;
        bool isOwn = false;
        bool isEverybody = false;
        bool isInAgents = false;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            (string name, string value) = Split(raw);
            if (name == "user-agent")
            {
                isOwn = (isInAgents && isOwn) || Product(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
                isEverybody = (isInAgents && isEverybody) || value == "*";
                isOwnNamed |= isOwn;
                isInAgents = true;
            }
            else if (name is "allow" or "disallow")
            {
                isInAgents = false;
                var rule = new Rule(Normalize(value), name == "allow");
                AddTo(isOwn ? own : null, rule);
                AddTo(isEverybody ? everybody : null, rule);
            }
            else if (name == "crawl-delay" && Seconds(value) is { } delay)
            {
                isInAgents = false;
                own.CrawlDelay = isOwn ? delay : own.CrawlDelay;
                everybody.CrawlDelay = isEverybody ? delay : everybody.CrawlDelay;
            }
            else if (name == "sitemap" && value.Length > 0)
            {
                sitemaps.Add(value);
            }
        }

        return new RobotsTxt(isOwnNamed ? own : everybody, sitemaps);
    }

    /// <summary>The longest pattern that matches decides; where an allowing and a forbidding one are equally long, the allowing one.</summary>
    public bool Allows(Uri url)
    {
        string path = Normalize(url.PathAndQuery);
        Rule? best = null;
        foreach (Rule rule in _rules)
        {
            bool isBetter = best is null || rule.Pattern.Length > best.Pattern.Length || (rule.Pattern.Length == best.Pattern.Length && rule.IsAllow);
            if (isBetter && Matches(rule.Pattern, path))
            {
                best = rule;
            }
        }

        return best is null || best.IsAllow || url.AbsolutePath == "/robots.txt";
    }

    private static void AddTo(Group? group, Rule rule)
    {
        if (rule.Pattern.Length > 0)
        {
            group?.Rules.Add(rule);
        }
    }

    // A site that wants hours between two requests gets one an hour.
    private static TimeSpan? Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, 3600)) : null;

    private static (string Name, string Value) Split(ReadOnlySpan<char> line)
    {
        int comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        int colon = line.IndexOf(':');
        return colon < 0 ? ("", "") : (line[..colon].Trim().ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().ToString());
    }

    private static ReadOnlySpan<char> Product(string value)
    {
        int end = value.AsSpan().IndexOfAnyExcept(ProductCharacters);
        return end < 0 ? value : value.AsSpan(0, end);
    }

    private static readonly System.Buffers.SearchValues<char> ProductCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");

    // '*' is any run of characters, '$' at the end is the end.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        bool isAnchored = pattern.EndsWith('$');
        pattern = isAnchored ? pattern[..^1] : pattern;
        int at = 0;
        int p = 0;
        int star = -1;
        int retry = 0;
        while (true)
        {
            if (p == pattern.Length && (!isAnchored || at == path.Length))
            {
                return true;
            }

            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = at;
            }
            else if (p < pattern.Length && at < path.Length && pattern[p] == path[at])
            {
                p++;
                at++;
            }
            else if (star >= 0 && retry < path.Length)
            {
                p = star + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }
    }

    // Percent-encoding in one form: letters beyond ASCII encoded, unreserved ones not, hexadecimal digits as capitals.
    private static string Normalize(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                bool isUnreserved = char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
                normal.Append(isUnreserved ? ((char)value).ToString() : string.Create(CultureInfo.InvariantCulture, $"%{value:X2}"));
                i += 2;
            }
            else if (char.IsAscii(path[i]))
            {
                normal.Append(path[i]);
            }
            else
            {
                int length = char.IsHighSurrogate(path[i]) && i + 1 < path.Length ? 2 : 1;
                foreach (byte part in Encoding.UTF8.GetBytes(path, i, length))
                {
                    normal.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                }

                i += length - 1;
            }
        }

        return normal.ToString();
    }
}
