using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>
/// Knows a foreign line inside a body by the words it begins with or consists of: "Read also: …", "Advertisement", "Photo: …".
/// The words of all languages are in <c>line-labels.lexicon</c>; a label needs no language to be known.
/// </summary>
internal static class LineLabels
{
    private const int LongestLabelled = 300;
    private const int LongestLabel = 60;

    private static readonly FrozenDictionary<string, LineRole> Whole = Load("whole");
    private static readonly FrozenDictionary<string, LineRole> Starts = Load("start");
    private static readonly FrozenDictionary<string, LineRole> Begins = Load("begin");
    private static readonly int LongestStart = Starts.Keys.Concat(Begins.Keys).Max(key => key.Length);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords =
        Whole.Keys.Concat(Starts.Keys).Concat(Begins.Keys).Select(key => FirstWord(key).ToString()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestFirstWord = FirstWords.Set.Max(word => word.Length);

    public static LineRole? RoleOf(string line)
    {
        if (line.Length > LongestLabelled)
        {
            return null;
        }

        // Few lines begin with a word that any label begins with.
        ReadOnlySpan<char> first = FirstWord(line);
        return first.Length <= LongestFirstWord && FirstWords.Contains(Lower(first, stackalloc char[LongestFirstWord])) ? RoleOfLower(Lower(line, stackalloc char[line.Length])) : null;
    }

    private static LineRole? RoleOfLower(ReadOnlySpan<char> lower) =>
        WholeRole(lower) ?? BeginRole(lower, Begins, needsLabel: false) ?? BeginRole(lower, Starts, needsLabel: true);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words)
    {
        int end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        return words[..end];
    }

    /// <summary>A teaser's title without the label before it: "Read also: Ferry sails again" → "Ferry sails again".</summary>
    public static string WithoutLabel(string title)
    {
        int colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Starts.ContainsKey(title[..colon].Trim().ToLowerInvariant()) ? title[(colon + 1)..].TrimStart() : title;
    }

    /// <summary>True for a line that is nothing but such a label: it names what stands beside it.</summary>
    public static bool IsLabelOfRelated(string line)
    {
        Span<char> lower = stackalloc char[LongestLabel];
        return line.Length < LongestLabel && WholeRole(Lower(line, lower)) == LineRole.Related;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> line, Span<char> lower)
    {
        lower = lower[..line.ToLowerInvariant(lower)];
        lower.Replace('’', '\'');
        return lower;
    }

    private static LineRole? WholeRole(ReadOnlySpan<char> lower)
    {
        ReadOnlySpan<char> words = lower.TrimEnd(":.!… »>");
        return Whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out LineRole whole) ? whole
            : Starts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out LineRole start) && start == LineRole.Related && words.Contains(' ') ? start
            : null;
    }

    private static LineRole? BeginRole(ReadOnlySpan<char> lower, FrozenDictionary<string, LineRole> roles, bool needsLabel)
    {
        var begins = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = Math.Min(lower.Length - 1, LongestStart); end > 0; end--)
        {
            if (!char.IsLetterOrDigit(lower[end]) && begins.TryGetValue(lower[..end], out LineRole start) && (!needsLabel || IsLabel(lower, end)))
            {
                return start;
            }
        }

        return null;
    }

    // A label ends in a colon or stroke; a call to action needs none.
    private static bool IsLabel(ReadOnlySpan<char> line, int end) => line[end..].TrimStart() is [':' or '|' or '–' or '—' or '-' or '/' or '»' or '>' or '©', ..];

    private static FrozenDictionary<string, LineRole> Load(string kind)
    {
        Lexicon lexicon = EmbeddedData.Lexicon("line-labels");
        var roles = new Dictionary<string, LineRole>(StringComparer.Ordinal);
        foreach (string section in lexicon.SectionNames.Where(name => name.EndsWith(kind, StringComparison.Ordinal)))
        {
            LineRole role = Enum.Parse<LineRole>(section[..section.IndexOf(' ', StringComparison.Ordinal)], ignoreCase: true);
            foreach (string key in lexicon[section].Keys)
            {
                roles.Add(key, role);
            }
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
