using Readout.Languages.Morphology;
using Readout.Statements.Phrases;

namespace Readout.Statements.Learnt;

/// <summary>What tells which noun phrase speaks by a cue, or that none does.</summary>
internal static class SourceFeatures
{
    /// <summary>The features of <paramref name="phrase"/> as the source; of there being none, where it is null. <paramref name="rank"/> counts from the cue outward.</summary>
    public static void Write(TokenTraits t, int cue, (int Start, int End) content, NounPhrase? phrase, int rank, NounPhrase? subject, FeatureList f)
    {
        f.Clear();
        uint lemma = t.Lemma(cue);
        uint kind = t.Class(cue);
        uint side = content.Start > cue ? 2u : content.End > cue ? 1u : 0;
        if (phrase is not { } source)
        {
            WriteNone(t, cue, side, subject, f);
            return;
        }

        bool after = source.First > cue;
        uint at = (after ? 1u : 0) | (side << 1) | (source.First >= content.Start && source.End <= content.End ? 8u : 0);
        int from = after ? cue + 1 : source.End;
        int to = after ? source.First : cue;
        uint between = (uint)Math.Min(2, t.Commas(from, to)) | ((uint)Math.Min(2, t.Verbs(from, to)) << 2) | ((uint)Math.Min(2, t.Nominals(from, to)) << 4) | (t.Marks(from, to) > 0 ? 64u : 0) | (t.Thats(from, to) > 0 ? 128u : 0);
        uint agrees = subject is not { } known ? 0u : known.Head == source.Head ? 1u : known.First < source.End && source.First < known.End ? 2u : 3u;
        uint naming = t.Naming(source.Head);
        uint place = (uint)Math.Min(3, rank) | (at << 2);
        f.Add(1, at, between);
        f.Add(2, at, between, kind);
        f.Add(3, at, between, naming);
        f.Add(4, agrees, at, between);
        f.Add(5, agrees, at, lemma);
        f.Add(6, agrees, naming);
        f.Add(7, place, lemma);
        f.Add(8, place, kind);
        f.Add(9, place, agrees);
        f.Add(10, at, t.Mixed(source.First - 1), kind);
        f.Add(11, at, t.Mixed(source.End), kind);
        f.Add(12, at, t.Mixed(source.First - 1), lemma);
        f.Add(13, at, t.Lemma(source.Head));
        f.Add(14, at, t.Mixed(source.Head), TokenTraits.Bucket(source.Length));
        f.Add(15, at, t.Class(source.Head), naming);
        f.Add(16, at, TokenTraits.Bucket(to - from), kind);
        f.Add(17, at, TokenTraits.Bucket(to - from), t.Mixed(cue - 1));
        f.Add(18, at, t.Mixed(cue - 1), t.Mixed(cue + 1));
        f.Add(19, at, t.Mixed(cue + 1), lemma);
        f.Add(20, at, t.StartsSentence(source.First) ? 1u : 0, between);
        f.Add(21, at, TaggerFeatures.Mix(t.Mixed(source.End), t.Mixed(cue - 1)), TokenTraits.Bucket(to - from));
        f.Add(22, at, t.Mixed(source.First), naming);
    }

    private static void WriteNone(TokenTraits t, int cue, uint side, NounPhrase? subject, FeatureList f)
    {
        uint lemma = t.Lemma(cue);
        uint kind = t.Class(cue);
        uint has = subject is null ? 0u : 1u;
        f.Add(30, kind);
        f.Add(31, lemma, has);
        f.Add(32, kind, has, side);
        f.Add(33, kind, t.Mixed(cue - 1));
        f.Add(34, kind, t.Mixed(cue + 1));
        f.Add(35, lemma, t.Mixed(cue - 1));
        f.Add(36, t.Mixed(cue - 2), t.Mixed(cue - 1), kind);
        f.Add(37, t.StartsSentence(cue) ? 1u : 0, lemma);
    }
}
