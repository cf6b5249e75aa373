using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>Splits the nominative of a known name into words and says how each declines.</summary>
internal sealed class AliasWordReader
{
    private const int ShortestStem = 3;
    private const string Quotes = "«»\"“”„";

    private static readonly (string, string)[] UkrainianAlternations = [("їв", "єв"), ("ів", "ов"), ("га", "зі"), ("ка", "ці"), ("дім", "дом")];

    private static readonly (string, string)[] RussianAlternations = [("ец", "ц"), ("ок", "к")];

    private readonly (string Ending, string Alternate)[] _alternations;
    private readonly List<(string[] Nominative, IReadOnlySet<string> All)> _kinds = [];

    public AliasWordReader(string language)
    {
        _alternations = language switch { "uk" => UkrainianAlternations, "ru" => RussianAlternations, _ => [] };
        foreach (LexiconRow row in EmbeddedData.Lexicon("stem-endings", language)[""].Rows)
        {
            _kinds.Add((Endings(row[0]), Endings(row[1]).ToHashSet(StringComparer.Ordinal)));
        }
    }

    /// <summary>The name itself and the stems that its last word has in other cases: «Києва» beside «Київ», «Празі» beside «Прага».</summary>
    public IEnumerable<AliasWord[]> ReadWithAlternations(string alias)
    {
        yield return Read(alias);
        foreach ((string ending, string alternate) in _alternations)
        {
            if (alias.Length > ending.Length + 1 && alias.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return Read(string.Concat(alias.AsSpan(0, alias.Length - ending.Length), alternate));
            }
        }
    }

    private AliasWord[] Read(string alias)
    {
        var words = new List<AliasWord>();
        int at = 0;
        while (at < alias.Length)
        {
            int end = at + 1;
            if (alias[at] == ' ')
            {
                at++;
                continue;
            }

            if (!IsMark(alias, at))
            {
                while (end < alias.Length && alias[end] != ' ' && !IsMark(alias, end))
                {
                    end++;
                }
            }

            words.Add(Read(alias.AsSpan(at, end - at)));
            at = end;
        }

        return [.. words];
    }

    private static bool IsMark(string alias, int at) => alias[at] is ',' or '/' or '(' or ')' || Quotes.Contains(alias[at], StringComparison.Ordinal);

    private AliasWord Read(ReadOnlySpan<char> word)
    {
        string norm = word.ToString().ToLowerInvariant().Replace('ё', 'е');
        bool capital = char.IsUpper(word[0]);
        if (_kinds.Count == 0 || word.Length < ShortestStem || IsCapitals(word) || !IsCyrillic(norm))
        {
            return new AliasWord(norm, null, null, capital) { AllCapitals = IsCapitals(word) };
        }

        (string ending, IReadOnlySet<string> all) = KindOf(norm);
        return all.Count == 0 || norm.Length - ending.Length < ShortestStem
            ? new AliasWord(norm, null, null, capital)
            : new AliasWord(norm, norm[..^ending.Length], all, capital);
    }

    // The kind whose own ending is the longest that fits; a word that ends as none of them does not decline.
    private (string Ending, IReadOnlySet<string> All) KindOf(string norm)
    {
        (string Ending, IReadOnlySet<string> All) best = ("", new HashSet<string>());
        foreach ((string[] nominative, IReadOnlySet<string> all) in _kinds)
        {
            foreach (string ending in nominative)
            {
                bool fits = ending.Length == 0 ? !IsVowelOrSoft(norm[^1]) && best.All.Count == 0 : norm.EndsWith(ending, StringComparison.Ordinal) && ending.Length > best.Ending.Length;
                if (fits)
                {
                    best = (ending, all);
                }
            }
        }

        return best;
    }

    private static bool IsVowelOrSoft(char c) => "аеиоуыэюяіїєйь".Contains(c, StringComparison.Ordinal);

    private static bool IsCyrillic(string norm) => norm[0] is >= '\u0400' and <= '\u04ff';

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]);

    private static string[] Endings(string list) => [.. list.Split(' ').Select(ending => ending == "-" ? "" : ending)];
}
