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
    YearOfWriting,
    Ago,
    Ahead,
    Side,
    Until,
    From,
    Lead,
    YearLead,
    DayLead,
    End,
    Middle,
    Part,
    Season,
    DayPart,
    Noon,
    HalfOfDay,
    Glue,
    And,
    Clock,
    Ending,
    DayOfMonth,
    YearWord,
    Zone,
    Holiday,
}

/// <summary>A meaning of a word. <paramref name="Note"/> limits where it holds: <c>short</c>, <c>common</c>, or the words one of which must stand before.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value, string Note);

/// <summary>Words in a row that mean one thing; each has its alternatives.</summary>
internal sealed record DatePhrase(string[][] Words, string Value, string Note)
{
    /// <summary>No phrase of the lexicons has more words.</summary>
    public const int Longest = 5;

    public bool Has(int place, ReadOnlySpan<char> word)
    {
        foreach (string alternative in Words[place])
        {
            if (word.SequenceEqual(alternative))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The date words of one language, from <c>date-words.LANG.lexicon</c>.</summary>
internal sealed class DateVocabulary
{
    /// <summary>A longer word is no part of any date.</summary>
    public const int LongestWord = 24;

    private static readonly (string Section, DateWordKind Kind)[] Sections =
    [
        ("months", DateWordKind.Month), ("weekdays", DateWordKind.Weekday), ("days", DateWordKind.Day), ("units", DateWordKind.Unit),
        ("numbers", DateWordKind.Number), ("ordinals", DateWordKind.Ordinal), ("anchors", DateWordKind.Anchor), ("years", DateWordKind.YearOfWriting),
        ("ago", DateWordKind.Ago), ("ahead", DateWordKind.Ahead), ("sides", DateWordKind.Side), ("from", DateWordKind.From), ("leads", DateWordKind.Lead),
        ("yearleads", DateWordKind.YearLead), ("dayleads", DateWordKind.DayLead), ("ends", DateWordKind.End), ("middles", DateWordKind.Middle),
        ("parts", DateWordKind.Part), ("seasons", DateWordKind.Season), ("dayparts", DateWordKind.DayPart), ("noon", DateWordKind.Noon),
        ("halves", DateWordKind.HalfOfDay), ("glue", DateWordKind.Glue), ("and", DateWordKind.And), ("clock", DateWordKind.Clock),
        ("endings", DateWordKind.Ending), ("dayofmonth", DateWordKind.DayOfMonth), ("yearwords", DateWordKind.YearWord),
    ];

    private static readonly (string Section, DateWordKind Kind)[] PhraseSections =
        [("until", DateWordKind.Until), ("zones", DateWordKind.Zone), ("holidays", DateWordKind.Holiday)];

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, DateVocabulary> Loaded = new(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, DateWord[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<DateWordKind, FrozenDictionary<string, DatePhrase[]>.AlternateLookup<ReadOnlySpan<char>>> _phrases;

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

        _phrases = PhraseSections.ToFrozenDictionary(section => section.Kind, section => Phrases(lexicon[section.Section], words, section.Kind));
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
        Span<char> buffer = stackalloc char[LongestWord];
        return _words.TryGetValue(DateTokens.Norm(word, buffer), out DateWord[]? found) ? found : null;
    }

    /// <summary>The phrases of that kind that begin with <paramref name="word"/>, the longest first.</summary>
    public DatePhrase[] Phrases(DateWordKind kind, ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return _phrases[kind].TryGetValue(DateTokens.Norm(word, buffer), out DatePhrase[]? found) ? found : [];
    }

    private static void Add(Dictionary<string, List<DateWord>> words, LexiconRow row, DateWordKind kind)
    {
        int value = kind == DateWordKind.Unit
            ? (int)Enum.Parse<DateUnit>(row[0], ignoreCase: true)
            : row[0].Length == 0 ? 0 : int.Parse(row[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        foreach (string key in row.Key.Split('|'))
        {
            Meanings(words, key).Add(new DateWord(kind, value, row[1]));
        }
    }

    // The first word of a phrase is a word of its kind as well, so that a date may begin there; "no" of "no later than" alone is none.
    private static FrozenDictionary<string, DatePhrase[]>.AlternateLookup<ReadOnlySpan<char>> Phrases(
        LexiconSection section, Dictionary<string, List<DateWord>> words, DateWordKind kind)
    {
        var phrases = new Dictionary<string, List<DatePhrase>>(StringComparer.Ordinal);
        foreach ((string key, LexiconRow row) in section.Rows.SelectMany(row => row.Key.Split('|').Select(key => (key, row))))
        {
            var phrase = new DatePhrase([.. key.Split(' ').Select(word => word.Split('/'))], row[0], row[1]);
            foreach (string first in phrase.Words[0])
            {
                if (!phrases.TryGetValue(first, out List<DatePhrase>? same))
                {
                    phrases[first] = same = [];
                }

                same.Add(phrase);
                if ((phrase.Words.Length == 1 || kind != DateWordKind.Until) && !Meanings(words, first).Exists(meaning => meaning.Kind == kind))
                {
                    Meanings(words, first).Add(new DateWord(kind, 0, ""));
                }
            }
        }

        return phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static List<DateWord> Meanings(Dictionary<string, List<DateWord>> words, string key)
    {
        if (!words.TryGetValue(key, out List<DateWord>? meanings))
        {
            words[key] = meanings = [];
        }

        return meanings;
    }
}
