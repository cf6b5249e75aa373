using Readout.Languages.Morphology;

namespace Readout.Languages.Search;

/// <summary>
/// The index key of a word: one for all forms of a lemma, different ones for different lemmas as far as the language lets a single word tell.
/// The dictionary's likeliest lemma where it knows the form, else what the language's rules make of it. Immutable and thread-safe.
/// </summary>
internal abstract class WordKeys
{
    protected WordKeys(MorphologyDictionary dictionary) => Dictionary = dictionary;

    protected MorphologyDictionary Dictionary { get; }

    /// <summary>Writes the key of a word in <see cref="Token.Norm"/> shape and says how long it is; <paramref name="key"/> holds at least <see cref="LongestLemma"/> of it.</summary>
    public abstract int Write(ReadOnlySpan<char> norm, NameHint hint, Span<char> key);

    /// <summary>As long as the lemma of a form with that many letters can become.</summary>
    public static int LongestLemma(int length) => length + LongestAddition;

    private const int LongestAddition = 64;

    // Likelier than anything else, whatever the corpus of the dictionary has most.
    private const int Name = -1;

    /// <summary>The reading to take of a form whose context is not known: the usual one, then the kind of word that texts have most.</summary>
    protected (Reading Reading, Tag Tag)? Likeliest(int set, ReadOnlySpan<char> norm, NameHint hint)
    {
        (Reading Reading, Tag Tag)? best = null;
        for (int i = 0; set >= 0 && i < Dictionary.CountOf(set); i++)
        {
            Reading reading = Dictionary.ReadingOf(set, i);
            Tag tag = Dictionary.Tags[reading.Tag];
            if (best is null || IsLikelier(reading, RarityOf(tag, norm, hint), best.Value.Reading, RarityOf(best.Value.Tag, norm, hint)))
            {
                best = (reading, tag);
            }
        }

        return best;
    }

    private static bool IsLikelier(Reading reading, int rarity, Reading than, int thanRarity)
    {
        int order = rarity == Name || thanRarity == Name || reading.Prior == than.Prior ? thanRarity - rarity : reading.Prior - than.Prior;
        return order > 0 || (order == 0 && reading.Lemma < than.Lemma);
    }

    // «міністрів» is of ministers rather than one minister's own.
    private static bool IsPossessive(ReadOnlySpan<char> norm) => norm.EndsWith("ів", StringComparison.Ordinal) || norm.EndsWith("їв", StringComparison.Ordinal);

    // «новое» is an adjective rather than a noun, «села» a noun rather than a verb, «печатай» an order only where it can be nothing else
    private static int RarityOf(Tag tag, ReadOnlySpan<char> norm, NameHint hint) => tag.Upos switch
    {
        Upos.Propn when hint == NameHint.Likely || (hint == NameHint.Possible && tag.NameKind == NameKind.Surname) => Name,
        Upos.Adj when tag.Feats.IsShort => 3,
        Upos.Adj or Upos.Noun when tag.Feats.Number == Number.Sing && IsPossessive(norm) => 3,
        Upos.Adj => 0,
        Upos.Noun when tag.Feats.Case == Case.Voc => 4,
        Upos.Verb when tag.Feats.Mood == Mood.Imp => 5,
        Upos.Verb when tag.Feats.VerbForm == VerbForm.Part => 3,
        Upos.Verb => 2,
        Upos.Propn => 6,
        _ => 1,
    };
}
