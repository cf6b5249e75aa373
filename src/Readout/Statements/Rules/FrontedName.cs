using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// One half of what something is called stands before the verb: «Старый мост мэр назвал „опасным“», «Главной задачей мэр назвал ремонт». Russian and Ukrainian. Stateless.
/// </summary>
internal static class FrontedName
{
    private const int MaxFront = 14;

    /// <summary>The half before the verb and the half behind; null where the sentence is built otherwise.</summary>
    public static (TextSpan Front, TextSpan Behind)? Of(RuleInput input, Cue cue, NounPhrase subject)
    {
        if (input.Context.IsEnglish || cue.Entry.Form != CueForm.Finite || !cue.Entry.May(Frames.As) || input.Context.IsQuoted(cue.First))
        {
            return null;
        }

        int first = Opening(input, ClauseOf(input, cue, subject), cue.First);
        int limit = subject.First < cue.First && subject.First >= first ? subject.First : cue.First;
        if (limit <= first || limit - first > MaxFront || input.Grammar.ReadPhrase(first, limit) is not { } front || HasClause(input, first, limit))
        {
            return null;
        }

        Feats head = input.Context.Text[front.Head].Feats;
        bool isName = head.Case == Case.Ins;
        bool isThing = head.Case == Case.Acc || head is { Case: Case.Gen, Animacy: Animacy.Anim } || head is { Case: Case.Nom, Animacy: Animacy.Inan };
        int rest = Math.Max(cue.End, subject.End);
        int end = SlavicPhraseEnd.Of(input.Context, rest, input.Contents.End(rest, cue));
        bool answers = isName ? OpensThing(input, rest) : isThing && (HasName(input, rest, end) || input.Context.Words.Is("as", input.Context.Text[rest].Norm));
        return answers && input.Contents.Span(first, limit) is { } before && input.Contents.Span(rest, end) is { } behind ? (before, behind) : null;
    }

    // Behind «В порту» that speaks, and behind «…, а» where the subject stands before it: «В порту мост назвали опасным», «Мэр уехал, а мост назвал опасным».
    private static int ClauseOf(RuleInput input, Cue cue, NounPhrase subject)
    {
        int low = input.Bounds(cue.First).Low;
        for (int i = cue.First - 1; i > subject.End && i > cue.First - MaxFront && !input.Grammar.IsVerb(i); i--)
        {
            if (input.Grammar.IsComma(i - 1) && input.Context.Words.Is("joins-clause", input.Context.Text[i].Norm))
            {
                return i + 1;
            }
        }

        bool place = subject.End < cue.First && subject.First > low && subject.First - low <= 2 && input.Context.Text[subject.First - 1].Upos == Upos.Adp && input.Context.Text[cue.First].Feats.Number == Number.Plur;
        return place || OpensBeforeThing(input, cue, subject, low) ? subject.End : low;
    }

    // «Мэр Лунин слухи называет ложью»: what is called so stands between the subject and the verb.
    private static bool OpensBeforeThing(RuleInput input, Cue cue, NounPhrase subject, int low) =>
        subject.End < cue.First && Opening(input, low, subject.End) >= subject.First && input.Grammar.ReadPhrase(subject.End, cue.First) is { } thing && input.Context.Text[thing.Head].Feats is { Case: Case.Acc } && Enumerable.Range(subject.End, cue.First - subject.End).All(i => input.Context.Text[i].IsWord);

    // «При этом», «Также», «И»: nothing of what is called so.
    private static int Opening(RuleInput input, int low, int end)
    {
        int at = low;
        while (at < end && (input.Context.Text[at].IsPunct || input.Context.Text[at].Upos is Upos.Adv or Upos.Cconj or Upos.Part) && !input.Grammar.IsQuoteMark(at))
        {
            at++;
        }

        return at;
    }

    private static bool HasClause(RuleInput input, int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => input.Grammar.IsVerb(i) || input.Grammar.IsComma(i));

    private static bool OpensThing(RuleInput input, int at) =>
        at < input.Context.Text.Tokens.Length && (input.Grammar.IsNominal(at) || input.Grammar.IsModifier(at)) && input.Context.Text[at].Feats.Case is Case.Acc or Case.Nom or Case.Gen;

    private static bool HasName(RuleInput input, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Any(i => input.Context.Text[i].Feats.Case == Case.Ins);
}
