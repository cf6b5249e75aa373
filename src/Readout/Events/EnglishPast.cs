using Readout.Languages;

namespace Readout.Events;

/// <summary>
/// English verbs whose past looks like their participle: "Lake vowed to resign", "the minister briefed her". Where a subject stands right before, an object or
/// an infinitive right after, and the words around have no other verb that could be the predicate, it is the past.
/// </summary>
internal static class EnglishPast
{
    private const int Reach = 20;

    public static void Tag(Token[] tokens, ClauseWords words)
    {
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i] is { Upos: Upos.Verb, Feats: { VerbForm: VerbForm.Part, Tense: Tense.Past } } && IsAfterSubject(tokens, i) && IsBeforeObject(tokens, i) && !HasPredicate(tokens, i, words))
            {
                tokens[i] = tokens[i] with { Feats = tokens[i].Feats with { VerbForm = VerbForm.Fin, Mood = Mood.Ind } };
            }
        }
    }

    private static bool IsAfterSubject(Token[] tokens, int verb)
    {
        int before = verb - 1;
        while (before > 0 && tokens[before].Upos == Upos.Adv)
        {
            before--;
        }

        return tokens[before].Upos is Upos.Noun or Upos.Propn or Upos.Pron;
    }

    private static bool IsBeforeObject(Token[] tokens, int verb) => tokens[verb + 1].Norm == "to"
        ? verb + 2 < tokens.Length && Verbs.IsInfinitive(tokens[verb + 2])
        : tokens[verb + 1].Upos is Upos.Det or Upos.Propn or Upos.Pron;

    private static bool HasPredicate(Token[] tokens, int verb, ClauseWords words) =>
        HasPredicate(tokens, verb, -1, words) || HasPredicate(tokens, verb, 1, words);

    private static bool HasPredicate(Token[] tokens, int verb, int step, ClauseWords words)
    {
        for (int i = verb + step; i >= 0 && i < tokens.Length && Math.Abs(i - verb) < Reach; i += step)
        {
            if (tokens[i].IsPunct || words.InnerSubordinators.Has(tokens[i]) || words.Connectives.Has(tokens[i]))
            {
                return false;
            }

            if (Verbs.IsFinite(tokens[i]) || tokens[i].Upos == Upos.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
