using Readout.Dates;
using Readout.Languages;
using Readout.Stories.Reading;
using Readout.Text;

namespace Readout.Stories.Claims;

/// <summary>
/// What a wording says as far as another language says it too: its content words by what they stand for (a state, a notion, a name's or a cognate's sound, a stem that
/// Russian and Ukrainian share), the days that it names, and whether it denies. Holds none of the words. Immutable and thread-safe.
/// </summary>
internal sealed class SenseWords
{
    private const int LongestWord = 48;
    private const int ShortestCognate = 4;
    private const int ShortestName = 2;
    private const int Most = 100;

    public SenseWords(uint[] senses, uint[] stems, uint[] days, bool isDenial) => (Senses, Stems, Days, IsDenial) = (senses, stems, days, isDenial);

    /// <summary>Of each word, in text order, what it stands for in any language.</summary>
    public uint[] Senses { get; }

    /// <summary>Of the same words their stems.</summary>
    public uint[] Stems { get; }

    /// <summary>Days as month and day, ascending.</summary>
    public uint[] Days { get; }

    /// <summary>Whether a word denies, or the speaker is said to deny it.</summary>
    public bool IsDenial { get; }

    public int Count => Senses.Length;

    public static SenseWords Of(AnalyzedText text, Predicate<Token> isContent, bool isDenied)
    {
        string language = text.Language;
        string whole = text.Document.Text;
        DateExpression[] dates = [.. DateExpressionFinder.Find(whole, new TextSpan(0, whole.Length), language)];
        LexiconSection negation = EmbeddedData.Lexicon("events", language)["negation"];
        LexiconSection pronouns = EmbeddedData.Lexicon("events", language)["negative-pronoun"];
        var senses = new List<uint>();
        var stems = new List<uint>();
        bool isDenial = isDenied;
        foreach (Token token in text.Tokens)
        {
            isDenial |= negation.Contains(token.Norm) || pronouns.Contains(token.Norm);
            if (senses.Count < Most && isContent(token) && !Array.Exists(dates, date => date.Span.Contains(token.Span)))
            {
                senses.Add(SenseOf(token));
                stems.Add(WordStem.HashOf(LemmaOf(token)));
            }
        }

        return new SenseWords([.. senses], [.. stems], [.. dates.Select(DayOf).OfType<uint>().Distinct().Order()], isDenial);
    }

    private static uint? DayOf(DateExpression date) =>
        date.Resolve(null) is { Month: { } month, Day: { } day } ? (uint)((month * 100) + day) : null;

    private static uint SenseOf(in Token token)
    {
        ReadOnlySpan<char> word = Short(token.Norm);
        uint stem = WordStem.HashOf(word);
        uint lemma = WordStem.HashOf(LemmaOf(token));
        bool isName = token is { Upos: Upos.Propn, IsCapitalized: true };
        return States.Find(word, stem) ?? States.Find(word, lemma) ?? (isName ? null : Notions.Find(stem) ?? Notions.Find(lemma)) ?? SoundOf(isName ? LemmaOf(token) : word, isName) ?? stem;
    }

    private static uint? SoundOf(ReadOnlySpan<char> word, bool isName)
    {
        Span<char> lower = stackalloc char[LongestWord];
        Span<char> key = stackalloc char[LongestWord];
        word.ToLowerInvariant(lower);
        int length = SoundKey.Write(lower[..word.Length], key);
        return length >= (isName ? ShortestName : ShortestCognate) ? StableHash.Of(key[..length]) : null;
    }

    private static ReadOnlySpan<char> LemmaOf(in Token token) => Short(token.Lemma.Length > 0 ? token.Lemma : token.Norm);

    private static ReadOnlySpan<char> Short(string word) => word.AsSpan(0, Math.Min(word.Length, LongestWord));
}
