using Readout.Languages.Morphology;

namespace Readout.Entities.Learnt;

/// <summary>The features of one token of a sentence, as hashes. Trainer and reader share this code.</summary>
internal static class NameFeatures
{
    public const int Most = 64;

    /// <summary>Traits beyond either end of a sentence that the features look at.</summary>
    public const int Margin = 2;

    /// <summary>Writes the features of the token whose trait stands at <paramref name="at"/>, and returns their count.</summary>
    public static int Write(ReadOnlySpan<NameTrait> traits, int at, Span<uint> features)
    {
        int count = 0;
        AddWords(traits, at, features, ref count);
        AddReadings(traits, at, features, ref count);
        return count;
    }

    // Words, forms and lists.
    private static void AddWords(ReadOnlySpan<NameTrait> traits, int at, Span<uint> features, ref int n)
    {
        ref readonly NameTrait t = ref traits[at];
        ref readonly NameTrait l = ref traits[at - 1];
        ref readonly NameTrait r = ref traits[at + 1];
        ref readonly NameTrait l2 = ref traits[at - 2];
        ref readonly NameTrait r2 = ref traits[at + 2];
        Add(features, ref n, 1, t.Word);
        Add(features, ref n, 2, t.Lemma);
        Add(features, ref n, 3, t.Ending, t.Shape);
        Add(features, ref n, 4, t.ShortEnding, t.Shape, t.Class);
        Add(features, ref n, 5, t.Beginning, t.Shape);
        Add(features, ref n, 7, t.Class, t.Shape);
        Add(features, ref n, 8, t.Lists, t.Shape);
        Add(features, ref n, 6, t.Shape, l.Shape, r.Shape);
        Add(features, ref n, 15, l.Lemma);
        Add(features, ref n, 16, r.Lemma);
        Add(features, ref n, 19, l2.Lemma, l.Lemma);
        Add(features, ref n, 20, r.Lemma, r2.Lemma);
        Add(features, ref n, 21, l2.Lemma);
        Add(features, ref n, 22, r2.Lemma);
        Add(features, ref n, 23, l.Class, t.Class, r.Class);
        Add(features, ref n, 24, l2.Class, l.Class, t.Class);
        Add(features, ref n, 25, t.Class, r.Class, r2.Class);
        Add(features, ref n, 30, t.Lemma, l.Lemma);
        Add(features, ref n, 31, t.Lemma, r.Lemma);
        Add(features, ref n, 38, t.Ending, l.Upos, t.Lists);
        Add(features, ref n, 44, t.Shape, l.Class, l.Shape);
        Add(features, ref n, 45, t.Shape, r.Class, r.Shape);
        Add(features, ref n, 51, t.Lists, l.Lists);
    }

    // What the rules have read.
    private static void AddReadings(ReadOnlySpan<NameTrait> traits, int at, Span<uint> features, ref int n)
    {
        ref readonly NameTrait t = ref traits[at];
        ref readonly NameTrait l = ref traits[at - 1];
        ref readonly NameTrait r = ref traits[at + 1];
        ref readonly NameTrait l2 = ref traits[at - 2];
        ref readonly NameTrait r2 = ref traits[at + 2];
        Add(features, ref n, 9, t.Read, t.Shape);
        Add(features, ref n, 10, t.ReadFully);
        Add(features, ref n, 14, t.Inner, t.Read);
        Add(features, ref n, 32, t.Lists, t.Class, t.Read);
        Add(features, ref n, 37, t.Ending, t.Read);
        Add(features, ref n, 39, t.Beginning, t.Read);
        Add(features, ref n, 48, t.Around, t.Shape, t.Read);
        Add(features, ref n, 49, t.Around, t.Lemma);
        Add(features, ref n, 11, t.Read, l.Read, r.Read);
        Add(features, ref n, 12, t.ReadFully, l.ReadFully);
        Add(features, ref n, 13, t.ReadFully, r.ReadFully);
        Add(features, ref n, 17, l.Lemma, t.Read);
        Add(features, ref n, 18, r.Lemma, t.Read);
        Add(features, ref n, 26, l.Lists, t.Read, t.Shape);
        Add(features, ref n, 27, r.Lists, t.Read, t.Shape);
        Add(features, ref n, 28, t.Lemma, l.Read);
        Add(features, ref n, 29, t.Lemma, r.Read);
        Add(features, ref n, 33, l.Read, l2.Read, t.Shape);
        Add(features, ref n, 34, r.Read, r2.Read, t.Shape);
        Add(features, ref n, 35, TaggerFeatures.Mix(l2.Read, l.Read), t.Read, TaggerFeatures.Mix(r.Read, r2.Read));
        Add(features, ref n, 36, l.Upos, t.Read, r.Upos);
        Add(features, ref n, 50, l.Around, t.Around, t.Read);
    }

    private static void Add(Span<uint> features, ref int count, uint template, uint value) =>
        features[count++] = Final(TaggerFeatures.Mix(TaggerFeatures.Mix(0x9E3779B9, template), value));

    private static void Add(Span<uint> features, ref int count, uint template, uint first, uint second) =>
        Add(features, ref count, template, TaggerFeatures.Mix(TaggerFeatures.Mix(17, first + 1), second));

    private static void Add(Span<uint> features, ref int count, uint template, uint first, uint second, uint third) =>
        Add(features, ref count, template, TaggerFeatures.Mix(TaggerFeatures.Mix(TaggerFeatures.Mix(17, first + 1), second), third));

    // Checksum and slot are taken from different bits.
    private static uint Final(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 13);
    }
}
