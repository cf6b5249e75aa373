using System.Collections.Concurrent;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>
/// Reads forms of names, known or not, by their endings: «Байденом» may be «Байден» in the instrumental. A language without
/// <c>name-endings</c> has one reading for each form. Thread-safe.
/// </summary>
internal sealed class NameInflection
{
    private const string Consonants = "бвгґджзклмнпрстфхцчшщ";
    private const string Sibilants = "гґкхжчшщц";
    private const int LongestEnding = 7;
    private const int ShortestStem = 2;

    private static readonly ConcurrentDictionary<string, NameInflection> ByLanguage = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Row>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Row>>.AlternateLookup<ReadOnlySpan<char>> _rowsBySpan;

    private readonly LexiconSection _joining;

    private NameInflection(Lexicon lexicon)
    {
        _joining = lexicon["joining"];
        foreach (LexiconRow row in lexicon[""].Rows)
        {
            char before = row.Key[0] is 'C' or 'K' or 'L' ? row.Key[0] : '\0';
            string ending = before == '\0' ? row.Key : row.Key[1..];
            if (!_rows.TryGetValue(ending, out List<Row>? rows))
            {
                _rows.Add(ending, rows = []);
            }

            foreach (string reading in row.Columns)
            {
                rows.Add(Row.Parse(before, reading));
            }
        }

        _rowsBySpan = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameInflection Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new NameInflection(EmbeddedData.Lexicon("name-endings", code)));

    /// <summary>The readings of a form in lower case, best first; at least one.</summary>
    public List<NameForm> Read(string norm)
    {
        int hyphen = norm.LastIndexOf('-');
        if (hyphen <= 0 || hyphen >= norm.Length - 2)
        {
            return ReadWord(norm, "");
        }

        // «Липовска-на-Реке»: only what stands before the preposition declines.
        int first = norm.IndexOf('-', StringComparison.Ordinal);
        if (first < hyphen && _joining.Contains(norm.AsSpan(first + 1, hyphen - first - 1)))
        {
            return ReadWord(norm[..first], "").ConvertAll(form => form with { Nominative = form.Nominative + norm[first..] });
        }

        List<NameForm> forms = ReadWord(norm[(hyphen + 1)..], norm[..(hyphen + 1)]);
        for (int i = 0; i < forms.Count; i++)
        {
            forms[i] = forms[i] with { Nominative = NominativeOfFirstPart(norm[..hyphen], forms[i]) + forms[i].Nominative[hyphen..] };
        }

        return forms;
    }

    // «Орловой-Степняк», «Яна-Карла»: the first part declines too where its ending says so; «Ян-Карла» keeps it.
    private string NominativeOfFirstPart(string first, NameForm whole)
    {
        if (whole is { Cases: NameCases.All, Gender: Gender.None })
        {
            return first; // «Лаппа-Ахо»
        }

        NameForm? best = null;
        foreach (NameForm form in ReadWord(first, ""))
        {
            if (form.Weight >= PlainWeight && form.AgreesWith(whole) && (best is null || form.Weight > best.Value.Weight))
            {
                best = form;
            }
        }

        return best?.Nominative ?? first;
    }

    private const int PlainWeight = 3;

    private List<NameForm> ReadWord(string word, string prefix)
    {
        var forms = new List<NameForm>(4);
        AddWhole(forms, word, prefix);
        for (int length = Math.Min(LongestEnding, word.Length - ShortestStem); length >= 0; length--)
        {
            int at = word.Length - length;
            if (!_rowsBySpan.TryGetValue(word.AsSpan(at), out List<Row>? rows))
            {
                continue;
            }

            foreach (Row row in rows)
            {
                if (row.Fits(word[at - 1]))
                {
                    string nominative = row.Keeps ? word : string.Concat(word.AsSpan(0, at), row.Nominative);
                    Add(forms, new NameForm(prefix + nominative, row.Cases, row.Gender, row.Weight));
                }
            }
        }

        if (forms.Count == 0)
        {
            forms.Add(new NameForm(prefix + word, NameCases.All, Gender.None, 1));
        }

        forms.Sort(static (left, right) => right.Weight.CompareTo(left.Weight));
        return forms;
    }

    // «Льва»: a name that is all ending.
    private void AddWhole(List<NameForm> forms, string word, string prefix)
    {
        if (word.Length < ShortestWhole || !_rowsBySpan.TryGetValue(word, out List<Row>? rows))
        {
            return;
        }

        foreach (Row row in rows)
        {
            if (row is { HasCondition: false, Keeps: false } && row.Nominative != word)
            {
                Add(forms, new NameForm(prefix + row.Nominative, row.Cases, row.Gender, row.Weight));
            }
        }
    }

    private const int ShortestWhole = 4;

    private static void Add(List<NameForm> forms, NameForm added)
    {
        if (!forms.Contains(added) && CanBeSaid(added.Nominative))
        {
            forms.Add(added);
        }
    }

    // «днь», «косичк»: no name without a vowel, and none in a consonant before к that no word has there.
    private static bool CanBeSaid(string nominative) =>
        nominative[0] < '\u0400' || (nominative.AsSpan().ContainsAny(Vowels) && !nominative.EndsWith("ньк", StringComparison.Ordinal) && !(nominative is [.., var before, 'к'] && "шчжтбдвгз".Contains(before, StringComparison.Ordinal)));

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("аеєиіїоуюяыэё");

    private readonly record struct Row(char Before, string Nominative, NameCases Cases, Gender Gender, int Weight)
    {
        public bool Keeps => Nominative == "=";

        public bool HasCondition => Before != '\0';

        public bool Fits(char before) => Before switch
        {
            'C' => Consonants.Contains(before, StringComparison.Ordinal),
            'K' => Sibilants.Contains(before, StringComparison.Ordinal),
            'L' => Consonants.Contains(before, StringComparison.Ordinal) && !Sibilants.Contains(before, StringComparison.Ordinal),
            _ => true,
        };

        // "ый gen,acc m 4"
        public static Row Parse(char before, string reading)
        {
            string[] parts = reading.Split(' ');
            Gender gender = parts[2] switch { "m" => Gender.Masc, "f" => Gender.Fem, _ => Gender.None };
            return new Row(before, parts[0] == "-" ? "" : parts[0], NameForm.ParseCases(parts[1]), gender, int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
