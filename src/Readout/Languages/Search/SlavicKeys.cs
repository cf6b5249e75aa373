using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Languages.Search;

/// <summary>
/// Keys of Russian and Ukrainian words. Letters that the two languages write differently in words they share are one letter in a key, so that
/// «министр» and «міністр», «Зеленский» and «Зеленський» meet. Words that the dictionary lacks lose their longest known ending.
/// </summary>
internal sealed class SlavicKeys : WordKeys
{
    private const int LongestEnding = 5;
    private const int ShortestStem = 3;

    private static readonly Lexicon Endings = EmbeddedData.Lexicon("slavic-endings");
    private static readonly LexiconSection Adjectival = Endings["adjective"];
    private static readonly LexiconSection SurnameLike = Endings["surname"];

    private readonly LexiconSection _forms;

    // The forms are those whose lemma the dictionary alone would mistake, with that lemma.
    public SlavicKeys(MorphologyDictionary dictionary, LexiconSection forms)
        : base(dictionary) => _forms = forms;

    public override int Write(ReadOnlySpan<char> norm, NameHint hint, Span<char> key)
    {
        if (_forms.Find(norm) is { } listed)
        {
            listed[0].CopyTo(key);
            return Fold(key, listed[0].Length);
        }

        int set = Dictionary.Find(norm);
        if (Likeliest(set, norm, hint) is not { } found || (hint != NameHint.None && found.Tag.Upos != Upos.Propn && IsLikeSurname(norm, key)))
        {
            return WriteStem(norm, key);
        }

        return WriteLemma(norm, set, found.Reading, found.Tag, key);
    }

    // «Сомов» with a capital is a man rather than some catfish.
    private static bool IsLikeSurname(ReadOnlySpan<char> norm, Span<char> buffer)
    {
        ReadOnlySpan<char> folded = buffer[..FoldVowels(norm, buffer)];
        for (int ending = Math.Min(LongestEnding, folded.Length - ShortestStem); ending > 1; ending--)
        {
            if (SurnameLike.Contains(folded[^ending..]))
            {
                return true;
            }
        }

        return false;
    }

    private int WriteLemma(ReadOnlySpan<char> norm, int set, Reading reading, Tag tag, Span<char> key)
    {
        int length = Dictionary.WriteLemma(norm, reading.Lemma, key);
        if (tag.Upos == Upos.Noun && IsAdjectival(key[..length]))
        {
            length = WriteAdjective(norm, set, key, length);
        }

        return Fold(key, length);
    }

    // A noun «новое» next to the adjective «новый» is that adjective.
    private int WriteAdjective(ReadOnlySpan<char> norm, int set, Span<char> key, int length)
    {
        int most = LongestLemma(norm.Length);
        Span<char> other = most <= 256 ? stackalloc char[most] : new char[most];
        for (int i = 0; i < Dictionary.CountOf(set); i++)
        {
            Reading reading = Dictionary.ReadingOf(set, i);
            int written = Dictionary.WriteLemma(norm, reading.Lemma, other);
            if (Dictionary.Tags[reading.Tag].Upos == Upos.Adj && written == length && other[..(written - 2)].SequenceEqual(key[..(length - 2)]))
            {
                other[..written].CopyTo(key);
                return written;
            }
        }

        return length;
    }

    private static bool IsAdjectival(ReadOnlySpan<char> lemma) => lemma.Length > 3 && lemma[^2..] is "ый" or "ий" or "ой" or "ая" or "яя" or "ое" or "ее";

    private static int WriteStem(ReadOnlySpan<char> norm, Span<char> key)
    {
        int length = FoldVowels(norm, key);
        int ending = EndingOf(key[..length]);
        bool adjectival = ending > 0 && Adjectival.Contains(key[(length - ending)..length]);
        length -= ending;
        while (length > ShortestStem && key[length - 1] is 'й' or 'и' or 'ь')
        {
            length--;
        }

        length = DropSigns(key, length);
        return adjectival && length > ShortestStem && key[length - 1] == 'к' && key[length - 2] is 'с' or 'ц' ? AddNominative(key, length) : length;
    }

    private static int EndingOf(ReadOnlySpan<char> word)
    {
        for (int ending = Math.Min(LongestEnding, word.Length - ShortestStem); ending > 0; ending--)
        {
            if (Endings[""].Contains(word[^ending..]) || SurnameLike.Contains(word[^ending..]) || Adjectival.Contains(word[^ending..]))
            {
                return ending;
            }
        }

        return 0;
    }

    // «Зеленського» as the dictionary's «Зеленський»: surnames in -ский are adjectives.
    private static int AddNominative(Span<char> key, int length)
    {
        "ий".CopyTo(key[length..]);
        return length + 2;
    }

    private static int Fold(Span<char> key, int length) => DropSigns(key, FoldVowels(key[..length], key));

    private static int FoldVowels(ReadOnlySpan<char> word, Span<char> key)
    {
        int length = 0;
        foreach (char c in word)
        {
            key[length] = c switch
            {
                'і' or 'ї' or 'ы' => 'и',
                'є' or 'э' or 'ё' => 'е',
                'ґ' => 'г',
                _ => c,
            };
            length += c is '\'' or '-' or 'ъ' ? 0 : 1;
        }

        return length;
    }

    private static int DropSigns(Span<char> key, int length)
    {
        int kept = 0;
        for (int i = 0; i < length; i++)
        {
            key[kept] = key[i];
            kept += key[i] == 'ь' ? 0 : 1;
        }

        return kept;
    }
}
