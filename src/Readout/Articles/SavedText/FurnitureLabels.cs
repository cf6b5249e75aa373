using System.Buffers;
using Readout.Text;

namespace Readout.Articles.SavedText;

/// <summary>What a line of furniture says of itself.</summary>
internal enum LabelKind : byte
{
    None,
    Related,

    /// <summary>A related title that ends with the words of its link: "Bridge opens Read more".</summary>
    Ending,
    Credit,
    Caption,
    Author,
    Source,
    Tags,
    Published,
    Modified,
    Share,
    Feed,
    Tail,
    Section,
    Navigation,
    Promotion,
    Notice,
    Error,
    Wall,

    /// <summary>Where somebody stands in a picture: "second left". The line is a caption.</summary>
    Picture,
}

/// <summary>
/// The label that a line begins with, where the words after it begin, whether the label is the whole line,
/// and the kinds of furniture that speak anywhere in it.
/// </summary>
internal readonly record struct LabelMatch(LabelKind Kind, int End, bool IsWhole, LabelKind Inside)
{
    public bool Is(LabelKind kind) => Kind == kind || Inside == kind;
}

/// <summary>The phrases of all languages' <c>furniture.LANG.lexicon</c>: furniture is not always in the language of its page. Immutable.</summary>
internal sealed class FurnitureLabels
{
    private const int MostWords = 48;
    private const int KeyLength = 3;

    private static readonly string[] Languages = ["en", "ru", "uk"];
    private static readonly SearchValues<char> Separators = SearchValues.Create(":|/–—-→>»");

    // After the tables that its making reads.
    public static readonly FurnitureLabels All = new();

    private readonly Dictionary<string, List<Phrase>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _byBeginning;

    private FurnitureLabels()
    {
        foreach (string language in Languages)
        {
            Lexicon lexicon = EmbeddedData.Lexicon("furniture", language);
            foreach (string section in lexicon.SectionNames)
            {
                Add(lexicon[section], Enum.Parse<LabelKind>(section, ignoreCase: true));
            }
        }

        _byBeginning = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private enum Place
    {
        Beginning,
        Whole,
        Anywhere,
        End,
    }

    public LabelMatch Match(ReadOnlySpan<char> line)
    {
        Span<LineWord> words = stackalloc LineWord[MostWords];
        Span<char> norm = stackalloc char[MostWords * 24];
        int count = LineWord.Split(line, words, norm);
        words = words[..count];
        bool isAll = count < MostWords;
        (LabelKind kind, int end, bool isWhole) = Beginning(line, words, norm, isAll);
        if (kind == LabelKind.None && isAll && Ending(words, norm) is > 0 and int before)
        {
            (kind, end) = (LabelKind.Ending, before);
        }

        return new LabelMatch(kind, end, isWhole, Anywhere(words, norm));
    }

    // The longest phrase at the beginning that the line's shape allows.
    private (LabelKind Kind, int End, bool IsWhole) Beginning(ReadOnlySpan<char> line, ReadOnlySpan<LineWord> words, ReadOnlySpan<char> norm, bool isAll)
    {
        (LabelKind, int, bool) best = default;
        int bestLength = 0;
        foreach (Phrase phrase in At(words, norm, 0))
        {
            int length = phrase.Words.Length;
            if (length <= bestLength || phrase.Place is Place.Anywhere or Place.End || !phrase.Fits(words, norm, 0))
            {
                continue;
            }

            bool isWhole = isAll && length == words.Length;
            int after = words[length - 1].End;
            if (isWhole || (phrase.Place == Place.Beginning && IsLabel(phrase.Kind, line, after, words.Length - length)))
            {
                best = (phrase.Kind, AfterSeparators(line, after), isWhole);
                bestLength = length;
            }
        }

        return best;
    }

    // Where the words before a link's words at the end of the line end; 0 when there are none.
    private int Ending(ReadOnlySpan<LineWord> words, ReadOnlySpan<char> norm)
    {
        for (int i = Math.Max(2, words.Length - 3); i < words.Length; i++)
        {
            foreach (Phrase phrase in At(words, norm, i))
            {
                if (phrase.Kind == LabelKind.Ending && i + phrase.Words.Length == words.Length && phrase.Fits(words, norm, i))
                {
                    return words[i - 1].End;
                }
            }
        }

        return 0;
    }

    // "Фото: Reuters", "Photo by …", "By NAME", "Фото REUTERS": a label is followed by a mark, or by few words.
    private static bool IsLabel(LabelKind kind, ReadOnlySpan<char> line, int after, int wordsAfter)
    {
        ReadOnlySpan<char> rest = line[after..];
        ReadOnlySpan<char> trimmed = rest.TrimStart();
        bool isMarked = !trimmed.IsEmpty && trimmed[0] == ':' || (trimmed.Length > 1 && trimmed.Length < rest.Length && Separators.Contains(trimmed[0]) && trimmed[1] == ' ');
        return kind switch
        {
            LabelKind.Share => wordsAfter <= 4 && line.Length <= 60 && !EndsSentence(line),
            LabelKind.Caption => true,
            LabelKind.Author or LabelKind.Credit => isMarked || (wordsAfter <= 7 && line.Length <= 80 && !EndsSentence(line) && IsName(trimmed))
                || (kind == LabelKind.Credit && wordsAfter <= 3 && line.Length <= 50 && !EndsSentence(line)),
            LabelKind.Published or LabelKind.Modified or LabelKind.Tags => isMarked || (trimmed.Length > 0 && wordsAfter <= 8 && (char.IsAsciiDigit(trimmed[0]) || char.IsUpper(trimmed[0])) && !EndsSentence(line)),
            _ => isMarked,
        };
    }

    private static bool IsName(ReadOnlySpan<char> text) => text.Length > 1 && (char.IsUpper(text[0]) || text[0] is '«' or '"' or '@' or '(');

    private static bool EndsSentence(ReadOnlySpan<char> line) => line.Length > 0 && line[^1] is '.' or '!' or '?';

    private static int AfterSeparators(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || Separators.Contains(line[at])))
        {
            at++;
        }

        return at;
    }

    private LabelKind Anywhere(ReadOnlySpan<LineWord> words, ReadOnlySpan<char> norm)
    {
        for (int i = 0; i < words.Length; i++)
        {
            foreach (Phrase phrase in At(words, norm, i))
            {
                if (phrase.Place == Place.Anywhere && phrase.Fits(words, norm, i))
                {
                    return phrase.Kind;
                }
            }
        }

        return LabelKind.None;
    }

    private List<Phrase> At(ReadOnlySpan<LineWord> words, ReadOnlySpan<char> norm, int i)
    {
        if (i >= words.Length)
        {
            return [];
        }

        ReadOnlySpan<char> word = words[i].Of(norm);
        return _byBeginning.TryGetValue(word[..Math.Min(KeyLength, word.Length)], out List<Phrase>? found) ? found : [];
    }

    private void Add(LexiconSection section, LabelKind kind)
    {
        Place place = kind switch
        {
            LabelKind.Feed or LabelKind.Tail or LabelKind.Section or LabelKind.Navigation => Place.Whole,
            LabelKind.Promotion or LabelKind.Notice or LabelKind.Error or LabelKind.Wall or LabelKind.Picture => Place.Anywhere,
            LabelKind.Ending => Place.End,
            _ => Place.Beginning,
        };
        foreach (string key in section.Keys)
        {
            string[] words = key.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
            string first = words[0].TrimEnd('*');
            string beginning = first[..Math.Min(KeyLength, first.Length)];
            if (!_phrases.TryGetValue(beginning, out List<Phrase>? phrases))
            {
                _phrases[beginning] = phrases = [];
            }

            phrases.Add(new Phrase(words, kind, place));
        }
    }

    private sealed record Phrase(string[] Words, LabelKind Kind, Place Place)
    {
        public bool Fits(ReadOnlySpan<LineWord> words, ReadOnlySpan<char> norm, int at)
        {
            if (at + Words.Length > words.Length)
            {
                return false;
            }

            for (int i = 0; i < Words.Length; i++)
            {
                ReadOnlySpan<char> word = words[at + i].Of(norm);
                string wanted = Words[i];
                bool fits = wanted[^1] == '*' ? word.StartsWith(wanted.AsSpan()[..^1], StringComparison.Ordinal) : word.SequenceEqual(wanted);
                if (!fits)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
