using Readout.Languages;

namespace Readout.Statements.Learnt;

/// <summary>What tells whether a word heads a cue: itself, its neighbours, its subject, and what it seems to govern.</summary>
internal static class CueFeatures
{
    private const int Reach = 8;

    // Farther than this another cue or a stop says nothing.
    private const int FarReach = 24;

    /// <summary>True for words that may head a cue: verbs, nouns, adjectives, adverbs, prepositions ("according to"), a colon.</summary>
    public static bool IsCandidate(TokenTraits traits, int token) =>
        traits.Context.Text[token].Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adv or Upos.Adp or Upos.Propn or Upos.Sconj or Upos.X || traits.Context.Grammar.IsColon(token);

    public static void Write(TokenTraits t, int i, FeatureList f)
    {
        f.Clear();
        uint lemma = t.Lemma(i);
        uint kind = t.Class(i);
        uint known = t.Known(i);
        f.Add(1, lemma);
        f.Add(2, t.Word(i));
        f.Add(3, lemma, kind);
        f.Add(4, kind);
        f.Add(5, known, kind);
        AddNeighbours(t, i, f, lemma, kind);
        AddGoverned(t, i, f, lemma, kind, known);
        AddSubject(t, i, f, lemma, kind);
        AddPlace(t, i, f, lemma, known, kind);
    }

    private static void AddNeighbours(TokenTraits t, int i, FeatureList f, uint lemma, uint kind)
    {
        f.Add(10, lemma, t.Mixed(i + 1));
        f.Add(11, lemma, t.Mixed(i - 1));
        f.Add(12, lemma, t.Mixed(i + 1), t.Mixed(i + 2));
        f.Add(13, lemma, t.Mixed(i - 2), t.Mixed(i - 1));
        f.Add(14, kind, t.Mixed(i + 1), t.Mixed(i + 2));
        f.Add(15, kind, t.Mixed(i - 1), t.Mixed(i - 2));
        f.Add(16, kind, t.Mixed(i - 1), t.Mixed(i + 1));
        f.Add(17, t.Word(i + 1));
        f.Add(18, t.Word(i - 1));
        f.Add(19, t.Lemma(i + 2));
        f.Add(20, t.Lemma(i - 2));
        f.Add(21, t.Lemma(i - 1), lemma);
        f.Add(22, t.Lemma(i + 1), lemma);
        f.Add(23, t.Mixed(i + 1), kind);
        f.Add(24, t.Mixed(i - 1), kind);
    }

    private static void AddGoverned(TokenTraits t, int i, FeatureList f, uint lemma, uint kind, uint known)
    {
        (uint marker, int distance) = Marker(t, i);
        uint near = distance > 2 ? 3u : (uint)distance;
        int end = t.Sentence(i).EndToken;
        int stop = NextStop(t, i, end);
        uint clause = (uint)Math.Min(2, t.Verbs(i + 1, stop)) | (t.Nominals(i + 1, stop) > 0 ? 4u : 0);
        f.Add(30, lemma, marker);
        f.Add(31, kind, marker, near);
        f.Add(32, known, marker, near);
        f.Add(33, lemma, clause);
        f.Add(34, kind, clause, marker);
        f.Add(35, lemma, t.Marks(i + 1, end) > 0 ? 1u : 0, t.Context.IsQuoted(i) ? 1u : 0);
    }

    private static void AddSubject(TokenTraits t, int i, FeatureList f, uint lemma, uint kind)
    {
        int at = i - 1;
        int low = Math.Max(t.Sentence(i).FirstToken, i - Reach);
        uint passed = 0;
        while (at >= low && t.Context.Text[at].Upos is Upos.Adv or Upos.Aux or Upos.Part)
        {
            passed = t.Context.Text[at].Upos == Upos.Aux ? t.Word(at) : passed;
            at--;
        }

        uint naming = at < low ? 99u : t.Naming(at);
        f.Add(40, lemma, naming);
        f.Add(41, kind, naming, passed);
        f.Add(42, kind, t.Mixed(at));
        f.Add(43, lemma, passed);
        f.Add(44, t.Lemma(at));
        f.Add(45, t.Lemma(at), kind);
        f.Add(46, kind, t.Naming(i + 1), t.Naming(i + 2));
        f.Add(47, lemma, t.Naming(i + 1));
    }

    private static void AddPlace(TokenTraits t, int i, FeatureList f, uint lemma, uint known, uint kind)
    {
        Sentence sentence = t.Sentence(i);
        bool speech = t.Context.QuotationOf(i) >= 0;
        uint quoted = (speech ? 1u : 0) | (t.Context.IsQuoted(i) ? 2u : 0);
        uint headline = t.Context.PassageOf(i).IsHeadline ? 1u : 0;
        (uint before, uint beforeThat) = KnownBefore(t, i, sentence.FirstToken);
        f.Add(50, lemma, quoted);
        f.Add(51, kind, quoted, headline);
        f.Add(52, known, before, quoted);
        f.Add(53, lemma, before);
        f.Add(54, kind, beforeThat, before);
        f.Add(55, known, KnownAfter(t, i, sentence.EndToken), kind);
        f.Add(56, kind, TokenTraits.Bucket(i - sentence.FirstToken));
        f.Add(57, lemma, TokenTraits.Bucket(Math.Min(4, sentence.EndToken - i)));
        f.Add(58, kind, (uint)Math.Min(3, t.Commas(sentence.FirstToken, i)), (uint)Math.Min(2, t.Verbs(sentence.FirstToken, i)));
        f.Add(59, t.Word(sentence.FirstToken));
        f.Add(60, kind, t.Marks(sentence.FirstToken, i) > 0 ? 1u : 0, t.Marks(i, sentence.EndToken) > 0 ? 1u : 0);
    }

    // The first word behind the cue that shows what it governs.
    private static (uint Marker, int Distance) Marker(TokenTraits t, int i)
    {
        int end = Math.Min(t.Sentence(i).EndToken, i + Reach);
        for (int at = i + 1; at < end; at++)
        {
            Token token = t.Context.Text[at];
            if (token.IsPunct || token.Upos is Upos.Sconj or Upos.Verb or Upos.Aux || token.Norm is "that" or "to" or "for" or "of" or "about" or "what" or "how" or "who" or "why" or "as")
            {
                return (t.Mixed(at), at - i);
            }
        }

        return (0, Reach);
    }

    private static int NextStop(TokenTraits t, int i, int end)
    {
        int at = i + 1;
        while (at < Math.Min(end, i + FarReach) && !t.Context.Text[at].IsPunct)
        {
            at++;
        }

        return at;
    }

    private static (uint Known, uint That) KnownBefore(TokenTraits t, int i, int low)
    {
        uint that = 0;
        for (int at = i - 1; at >= Math.Max(low, i - FarReach); at--)
        {
            that |= t.Context.Text[at].Norm is "that" ? 1u : t.Context.Grammar.IsComma(at) ? 2u : 0;
            if (t.Known(at) > 0)
            {
                return (1 + t.Known(at), that);
            }
        }

        return (0, that);
    }

    private static uint KnownAfter(TokenTraits t, int i, int end)
    {
        for (int at = i + 1; at < Math.Min(end, i + FarReach); at++)
        {
            if (t.Known(at) > 0)
            {
                return 1 + t.Known(at);
            }
        }

        return 0;
    }
}
