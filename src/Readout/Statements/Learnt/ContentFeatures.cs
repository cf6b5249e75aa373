using Readout.Languages;
using Readout.Languages.Morphology;

namespace Readout.Statements.Learnt;

/// <summary>What tells where the content of a cue begins and where it ends.</summary>
internal static class ContentFeatures
{
    public static void WriteStart(TokenTraits t, int cue, int start, FeatureList f)
    {
        f.Clear();
        bool after = start > cue;
        uint side = after ? 1u : 0;
        uint lemma = t.Lemma(cue);
        uint kind = t.Class(cue);
        uint known = t.Known(cue);
        uint distance = TokenTraits.Bucket(start - cue);
        uint place = Place(t, start);
        uint between = Between(t, after ? cue + 1 : start, after ? start : cue);
        uint sentences = (uint)Math.Min(3, Math.Abs(t.SentenceOf(start) - t.SentenceOf(cue)));
        f.Add(1, distance);
        f.Add(2, distance, lemma);
        f.Add(3, distance, kind);
        f.Add(4, side, t.Mixed(start - 1), t.Mixed(start));
        f.Add(5, side, t.Mixed(start - 1), lemma);
        f.Add(6, side, t.Mixed(start), lemma);
        f.Add(7, side, t.Word(start - 1));
        f.Add(8, side, t.Word(start));
        f.Add(9, place, distance, known);
        f.Add(10, place, side, lemma);
        f.Add(11, place, sentences, side);
        f.Add(12, between, place, side);
        f.Add(13, between, t.Mixed(start), side);
        f.Add(14, between, t.Mixed(start - 1), side);
        f.Add(15, between, known, side);
        f.Add(16, between, distance);
        f.Add(17, CueShape(t, cue), place, side);
        f.Add(18, CueShape(t, cue), distance);
        f.Add(19, CueShape(t, cue), between, side);
        f.Add(20, t.Mixed(cue + 1), t.Mixed(start), distance);
        f.Add(21, t.Mixed(start), t.Mixed(start + 1), side);
        f.Add(22, t.Mixed(start - 2), t.Mixed(start - 1), side);
        f.Add(23, Tail(t, cue), place, side);
        f.Add(24, Tail(t, cue), lemma, side);
        f.Add(25, Tail(t, cue), distance, kind);
        f.Add(26, t.Known(start - 1), t.Known(start), side);
        f.Add(27, TaggerFeatures.Mix(place, sentences), Tail(t, cue), CueShape(t, cue));
    }

    public static void WriteEnd(TokenTraits t, int cue, int start, int end, FeatureList f)
    {
        f.Clear();
        uint side = start > cue ? 2u : end > cue ? 1u : 0;
        uint lemma = t.Lemma(cue);
        uint place = EndPlace(t, start, end);
        uint length = TokenTraits.Bucket(end - start);
        uint toCue = TokenTraits.Bucket(cue - end);
        uint inside = Inside(t, start, end);
        uint sentences = (uint)Math.Min(3, t.SentenceOf(end - 1) - t.SentenceOf(start));
        f.Add(1, side, t.Mixed(end - 1), t.Mixed(end));
        f.Add(2, side, t.Mixed(end), t.Mixed(end + 1));
        f.Add(3, side, place);
        f.Add(4, side, place, length);
        f.Add(5, side, place, lemma);
        f.Add(6, side, lemma, length);
        f.Add(7, side, t.Mixed(end), inside);
        f.Add(8, side, t.Word(end));
        f.Add(9, side, t.Mixed(end - 1), inside);
        f.Add(10, toCue, t.Mixed(end), side);
        f.Add(11, toCue, place, side);
        f.Add(12, side, t.Known(end), t.Known(end + 1));
        f.Add(13, side, inside, place);
        f.Add(14, side, sentences, place);
        f.Add(15, side, Place(t, start), place);
        f.Add(16, side, TaggerFeatures.Mix(Place(t, start), sentences), place);
        f.Add(17, side, t.Mixed(start), place);
        f.Add(18, side, t.Mixed(start), t.Mixed(end));
        f.Add(19, side, t.Mixed(start), length);
        f.Add(20, side, t.Word(end), t.Word(end + 1));
        f.Add(21, side, t.Mixed(end), inside & 0x33);
        f.Add(22, side, Tail(t, cue), place);
        f.Add(23, side, lemma, t.Mixed(end));
        f.Add(24, side | (t.Naming(end) << 2), t.Known(end + 1), t.Known(end + 2));
        f.Add(25, side, Rest(t, end), place);
        f.Add(26, side, Rest(t, end), t.Mixed(end));
        f.Add(27, toCue, CueShape(t, cue), place);
    }

    // Where in its sentence, paragraph or quotation a beginning lies.
    private static uint Place(TokenTraits t, int token)
    {
        bool speech = t.Context.QuotationOf(token) >= 0;
        return (t.StartsSentence(token) ? 1u : 0) | (ContentBounds.OpensQuotation(t, token) ? 2u : 0) | (speech ? 4u : 0)
            | (t.Context.Grammar.IsQuoteMark(token) ? 8u : 0) | (t.Context.IsQuoted(token - 1) ? 16u : 0);
    }

    private static uint EndPlace(TokenTraits t, int start, int end)
    {
        bool same = t.Context.QuotationOf(start) == t.Context.QuotationOf(end - 1);
        return (t.EndsSentence(end) ? 1u : 0) | (ContentBounds.ClosesQuotation(t, end) ? 2u : 0) | (same ? 4u : 0)
            | (t.Context.Text[end - 1].IsPunct ? 8u : 0) | (t.Context.IsQuoted(end) ? 16u : 0) | (t.Marks(start, end) % 2 == 0 ? 32u : 0)
            | (end < t.Count && t.Context.Text[end].IsPunct ? 64u : 0);
    }

    private static uint Between(TokenTraits t, int from, int to) =>
        (uint)Math.Min(2, t.Commas(from, to)) | ((uint)Math.Min(2, t.Verbs(from, to)) << 2) | ((uint)Math.Min(2, t.Nominals(from, to)) << 4)
        | (t.Marks(from, to) > 0 ? 64u : 0) | (t.Thats(from, to) > 0 ? 128u : 0);

    private static uint Inside(TokenTraits t, int start, int end) =>
        (uint)Math.Min(2, t.Verbs(start, end)) | ((uint)Math.Min(2, t.Nominals(start, end)) << 2) | ((uint)Math.Min(3, t.Commas(start, end)) << 4);

    // What stands on either side of the cue.
    private static uint CueShape(TokenTraits t, int cue) => TaggerFeatures.Mix(t.Mixed(cue - 1), t.Mixed(cue + 1));

    // Whether the sentence goes on behind the cue: "…, he said." does not.
    private static uint Tail(TokenTraits t, int cue)
    {
        Sentence sentence = t.Sentence(cue);
        uint head = TokenTraits.Bucket(Math.Min(12, cue - sentence.FirstToken));
        uint tail = TokenTraits.Bucket(Math.Min(12, sentence.EndToken - cue));
        bool quotes = t.Marks(cue, sentence.EndToken) > 0;
        bool quotesBefore = t.Marks(sentence.FirstToken, cue) > 0;
        return head | (tail << 4) | (quotes ? 256u : 0) | (quotesBefore ? 512u : 0);
    }

    // How much of the sentence the content leaves behind its end.
    private static uint Rest(TokenTraits t, int end)
    {
        int left = end > 0 ? t.Sentence(end - 1).EndToken - end : 0;
        return TokenTraits.Bucket(left) | (t.Verbs(end, end + left) > 0 ? 16u : 0) | (t.Commas(end, end + left) > 0 ? 32u : 0);
    }
}
