using System.Collections.Frozen;
using System.Globalization;
using Readout.Text;

namespace Readout.Dates;

/// <summary>What a word is to a date; a word may be several of these.</summary>
internal enum DateWordKind : byte
{
    Month,
    Weekday,
    Day,
    Unit,
    Number,
    Ordinal,
    Anchor,
    Ago,
    Ahead,
    Until,
    Lead,
    End,
    Part,
    DayPart,
    Glue,
    And,
    Clock,
    YearWord,
}

/// <summary>A meaning of a word. <paramref name="Note"/> limits where it holds: <c>short</c>, <c>common</c>, or the words one of which must stand before.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value, string Note);

/// <summary>The date words of one language, from <c>date-words.LANG.lexicon</c>.</summary>
internal sealed class DateVocabulary
{
    private static readonly (string Section, DateWordKind Kind)[] Sections =
    [
        ("months", DateWordKind.Month), ("weekdays", DateWordKind.Weekday), ("days", DateWordKind.Day), ("units", DateWordKind.Unit),
        ("numbers", DateWordKind.Number), ("ordinals", DateWordKind.Ordinal), ("anchors", DateWordKind.Anchor), ("ago", DateWordKind.Ago),
        ("ahead", DateWordKind.Ahead), ("until", DateWordKind.Until), ("leads", DateWordKind.Lead), ("ends", DateWordKind.End),
        ("parts", DateWordKind.Part), ("dayparts", DateWordKind.DayPart), ("glue", DateWordKind.Glue), ("and", DateWordKind.And),
        ("clock", DateWordKind.Clock), ("yearwords", DateWordKind.YearWord),
    ];

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, DateVocabulary> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, DateWord[]>.AlternateLookup<ReadOnlySpan<char>> _words;

    private DateVocabulary(Lexicon lexicon)
    {
        var words = new Dictionary<string, List<DateWord>>(StringComparer.Ordinal);
        foreach ((string section, DateWordKind kind) in Sections)
        {
            foreach (LexiconRow row in lexicon[section].Rows)
            {
                Add(words, row, kind);
            }
        }

        _words = words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The vocabulary of that language, null when there is none.</summary>
    public static DateVocabulary? Of(string language)
    {
        Lexicon lexicon = EmbeddedData.Lexicon("date-words", language);
        return lexicon == Lexicon.Empty ? null : Loaded.GetOrAdd(language, _ => new DateVocabulary(lexicon));
    }

    public DateWord[]? Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[20];
        return _words.TryGetValue(DateTokens.Norm(word, buffer), out DateWord[]? found) ? found : null;
    }

    private static void Add(Dictionary<string, List<DateWord>> words, LexiconRow row, DateWordKind kind)
    {
        int value = kind == DateWordKind.Unit
            ? (int)Enum.Parse<DateUnit>(row[0], ignoreCase: true)
            : row[0].Length == 0 ? 0 : int.Parse(row[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        foreach (string key in row.Key.Split('|'))
        {
            if (!words.TryGetValue(key, out List<DateWord>? meanings))
            {
                words[key] = meanings = [];
            }

            meanings.Add(new DateWord(kind, value, row[1]));
        }
    }
}
