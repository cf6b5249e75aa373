using System.Buffers;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Languages.Search;

/// <summary>
/// Keys of English words: the lemma of the dictionary, which holds the irregular forms; else the endings -s, -ed, -ing, -er and -est are taken off
/// as they were put on, by a base that the dictionary knows where there is one. A final e goes in longer words, for "facilitating" does not show it.
/// </summary>
internal sealed class EnglishKeys : WordKeys
{
    private const int ShortestWithoutE = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly LexiconSection _forms;

    public EnglishKeys(MorphologyDictionary dictionary, LexiconSection forms)
        : base(dictionary) => _forms = forms;

    public override int Write(ReadOnlySpan<char> norm, NameHint hint, Span<char> key)
    {
        int length = WriteLemma(WithoutPossessive(norm), key);
        int kept = 0;
        for (int i = 0; i < length; i++)
        {
            key[kept] = key[i];
            kept += char.IsLetterOrDigit(key[i]) ? 1 : 0;
        }

        return kept >= ShortestWithoutE && key[kept - 1] == 'e' ? kept - 1 : kept;
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> norm) =>
        norm.Length > 2 && norm.EndsWith("'s", StringComparison.Ordinal) ? norm[..^2] : norm;

    private int WriteLemma(ReadOnlySpan<char> word, Span<char> key)
    {
        if (_forms.Find(word) is { } listed)
        {
            listed[0].CopyTo(key);
            return listed[0].Length;
        }

        int set = Dictionary.Find(word);
        if (Likeliest(set, word, NameHint.None) is not { } found)
        {
            return WriteBase(word, key);
        }

        int length = Dictionary.WriteLemma(word, found.Reading.Lemma, key);
        bool unchanged = key[..length].SequenceEqual(word);
        return unchanged ? WriteBaseOfKnown(word, set, key) : IsPlaceholder(key[..length]) ? WriteBase(word, key) : length;
    }

    // The treebank's lemma of a word that nobody could read.
    private static bool IsPlaceholder(ReadOnlySpan<char> lemma) => lemma is "_";

    // "educated" as an adjective is its own lemma, so is "deepest" where the treebank did not see "deep".
    private int WriteBaseOfKnown(ReadOnlySpan<char> word, int set, Span<char> key)
    {
        if (IsOnly(set, Upos.Adj, Upos.Adv) && WriteDegreeless(word, key) is > 0 and var length)
        {
            return length;
        }

        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !Has(set, Upos.Noun) ? WriteBase(word, key) : Copy(word, "", key);
    }

    private int WriteBase(ReadOnlySpan<char> word, Span<char> key)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word[..^3]))
        {
            return WriteVerb(word[..^3], key);
        }

        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word[..^2]))
        {
            return word[^3] == 'i' ? Copy(word[..^3], "y", key) : WriteVerb(word[..^2], key);
        }

        return word.EndsWith('s') ? WriteSingular(word, key) : WriteDegreeless(word, key) is > 0 and var length ? length : Copy(word, "", key);
    }

    private int WriteVerb(ReadOnlySpan<char> stem, Span<char> key)
    {
        if (IsBase(stem, "", key))
        {
            return Copy(stem, "", key);
        }

        if (IsBase(stem, "e", key))
        {
            return Copy(stem, "e", key);
        }

        bool doubled = stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);
        if (doubled && (stem[^1] is not ('s' or 'z' or 'l') || (stem[^1] == 'l' && stem[^3] == 'e') || IsBase(stem[..^1], "", key)))
        {
            return Copy(stem[..^1], "", key);
        }

        return Copy(stem, EndsLikeHope(stem) ? "e" : "", key);
    }

    // hop(e), fak(e): one vowel before one consonant that did not double
    private static bool EndsLikeHope(ReadOnlySpan<char> stem) =>
        stem.Length is > 1 and < 5 && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && (stem.Length < 3 || !IsVowel(stem[^3]));

    private int WriteSingular(ReadOnlySpan<char> word, Span<char> key)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return Copy(word[..^3], "y", key);
        }

        if (HasHissBeforeEs(word))
        {
            return Copy(IsBase(word[..^1], "", key) ? word[..^1] : word[..^2], "", key);
        }

        bool plural = word.Length > 3 && word[^2] is not ('s' or 'u' or 'i' or '\'');
        return Copy(plural ? word[..^1] : word, "", key);
    }

    private static bool HasHissBeforeEs(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal)
        && (word[^3] is 'x' or 'o' || word[^4..^2] is "ss" or "ch" or "sh" or "zz");

    // "richer" and "richest" by "rich", "safer" by "safe", "happiest" by "happy"; 0 when the dictionary knows no such adjective
    private int WriteDegreeless(ReadOnlySpan<char> word, Span<char> key)
    {
        int ending = word.EndsWith("est", StringComparison.Ordinal) ? 3 : word.EndsWith("er", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0 || word.Length - ending < 3)
        {
            return 0;
        }

        ReadOnlySpan<char> stem = word[..^ending];
        return stem[^1] == 'i' && IsAdjective(stem[..^1], "y", key) ? Copy(stem[..^1], "y", key)
            : IsAdjective(stem, "", key) ? Copy(stem, "", key)
            : IsAdjective(stem, "e", key) ? Copy(stem, "e", key)
            : 0;
    }

    private bool IsAdjective(ReadOnlySpan<char> stem, string ending, Span<char> buffer) => IsLemma(stem, ending, Upos.Adj, Upos.Adj, buffer);

    private bool IsBase(ReadOnlySpan<char> stem, string ending, Span<char> buffer) => IsLemma(stem, ending, Upos.Verb, Upos.Noun, buffer);

    private bool IsLemma(ReadOnlySpan<char> stem, string ending, Upos upos, Upos or, Span<char> buffer)
    {
        int length = Copy(stem, ending, buffer);
        int set = Dictionary.Find(buffer[..length]);
        for (int i = 0; set >= 0 && i < Dictionary.CountOf(set); i++)
        {
            Reading reading = Dictionary.ReadingOf(set, i);
            Upos found = Dictionary.Tags[reading.Tag].Upos;
            if ((found == upos || found == or) && LemmaIsForm(buffer[..length], reading.Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool LemmaIsForm(ReadOnlySpan<char> form, int rule)
    {
        int most = LongestLemma(form.Length);
        Span<char> lemma = most <= 256 ? stackalloc char[most] : new char[most];
        return lemma[..Dictionary.WriteLemma(form, rule, lemma)].SequenceEqual(form);
    }

    private bool IsOnly(int set, Upos upos, Upos or)
    {
        for (int i = 0; i < Dictionary.CountOf(set); i++)
        {
            Upos found = Dictionary.Tags[Dictionary.ReadingOf(set, i).Tag].Upos;
            if (found != upos && found != or)
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(int set, Upos upos)
    {
        for (int i = 0; i < Dictionary.CountOf(set); i++)
        {
            if (Dictionary.Tags[Dictionary.ReadingOf(set, i).Tag].Upos == upos)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.ContainsAny(Vowels);

    private static bool IsVowel(char c) => Vowels.Contains(c);

    private static int Copy(ReadOnlySpan<char> stem, string ending, Span<char> key)
    {
        stem.CopyTo(key);
        ending.CopyTo(key[stem.Length..]);
        return stem.Length + ending.Length;
    }
}
