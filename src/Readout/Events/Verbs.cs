using Readout.Languages;

namespace Readout.Events;

/// <summary>When a verb puts what it tells.</summary>
internal enum VerbTime
{
    None,
    Past,
    Present,
    Future,
    Conditional,
}

/// <summary>What a verb's form and the words before it tell: "will not be held", «не будет проходить».</summary>
internal static class Verbs
{
    // An auxiliary, a negation and an adverb or two may stand before the verb that they belong to.
    private const int Reach = 4;

    public static bool IsVerb(Token token) => token.Upos is Upos.Verb or Upos.Aux;

    public static bool IsFinite(Token token) =>
        IsVerb(token) && (token.Feats.VerbForm == VerbForm.Fin || (token.Feats.VerbForm == VerbForm.None && token.Feats.Tense != Tense.None));

    /// <summary>A finite verb, or a short form that is a predicate: «намерен», «созвана».</summary>
    public static bool IsPredicate(Token token) => IsFinite(token) || (token.Feats.IsShort && token.Upos is (Upos.Adj or Upos.Verb));

    public static bool IsInfinitive(Token token) => IsVerb(token) && token.Feats.VerbForm == VerbForm.Inf;

    public static bool IsNegated(AnalyzedText text, ClauseWords words, int verb, int first)
    {
        for (int i = verb - 1; i >= Math.Max(first, verb - Reach); i--)
        {
            if (words.Negation.Has(text, i, i + 1))
            {
                return true;
            }

            if (!IsBetween(text[i]))
            {
                return false;
            }
        }

        return false;
    }

    public static VerbTime TimeOf(AnalyzedText text, ClauseWords words, int verb, int first)
    {
        bool isParticiple = text[verb].Feats.VerbForm == VerbForm.Part;
        for (int i = verb - 1; i >= Math.Max(first, verb - Reach); i--)
        {
            if (words.Future.EndingAt(text, i, first) is not null)
            {
                return IsPast(text[i]) ? VerbTime.Past : VerbTime.Future;
            }

            // "on 3 May approved": the month.
            if (text[i].Upos != Upos.Propn && words.Conditional.EndingAt(text, i, first) is not null)
            {
                return VerbTime.Conditional;
            }

            // "are holding", "has met", "was called off"
            if (isParticiple && text[i].Upos == Upos.Aux && IsFinite(text[i]))
            {
                return OfAuxiliary(text[i], text[verb]);
            }

            if (!IsBetween(text[i]))
            {
                break;
            }
        }

        return OwnTime(text[verb]);
    }

    private static VerbTime OfAuxiliary(Token auxiliary, Token participle) =>
        auxiliary.Feats.Tense == Tense.Pres && (participle.Feats.Tense == Tense.Pres || auxiliary.Lemma == "be") ? VerbTime.Present : VerbTime.Past;

    private static bool IsPast(Token token) => token.Feats.Tense == Tense.Past;

    private static VerbTime OwnTime(Token token) => (token.Feats.Tense, token.Feats.Mood) switch
    {
        (_, Mood.Cnd) => VerbTime.Conditional,
        (_, Mood.Imp) => VerbTime.None,
        (Tense.Past, _) => VerbTime.Past,
        (Tense.Pres, _) => token.Feats.Aspect == Aspect.Perf ? VerbTime.Future : VerbTime.Present,
        (Tense.Fut, _) => VerbTime.Future,
        _ => VerbTime.None,
    };

    private static bool IsBetween(Token token) => token.Upos is Upos.Adv or Upos.Part or Upos.Aux || token.Norm is "not" or "n't" or "to";
}
