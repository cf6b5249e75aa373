using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>English leaves "that" out: "The mayor said the bridge would open", "she told reporters it was late".</summary>
internal sealed class CueBareClause : StatementRule
{
    private const int MaxGap = 12;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (!input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Cues)
        {
            if (!cue.Entry.May(Frames.Bare) || input.SubjectOf(cue) is not { } subject || (subject.First >= cue.First && !ParticipleSubject.IsFronted(input.Context, cue, input.Context.Passages[cue.Passage].First)) || ContentStart(input, cue) is not { } from)
            {
                continue;
            }

            int end = input.Contents.End(from, cue);
            if (subject.First >= cue.First && MainClause.Subject(input.Context, from, end) is null)
            {
                continue; // "After posting some of the notes she was sent, Falcon left"
            }

            if ((IsPlain(input, cue) ? HasVerb(input, from, end) : OpensClause(input, from, end)) && input.Make(Name, cue, input.Contents.KindOf(from, end), 0.8, input.Contents.Span(from, end)) is { } found)
            {
                yield return found;
            }
        }
    }

    // What "said" and headlines govern is a clause anyway.
    private static bool IsPlain(RuleInput input, Cue cue) => cue.Entry.Lemma is "say" or "tell" || input.Context.PassageOf(cue.First).IsHeadline;

    private static int? ContentStart(RuleInput input, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int high = input.Bounds(cue.First).High;
        int at = cue.End;
        if (cue.Entry.May(Frames.Addressee))
        {
            if (at >= high || BehindAddressee(input, at, high) is not { } behind)
            {
                return null;
            }

            at = behind;
        }

        while (at < high && at < cue.End + MaxGap)
        {
            int next = SkipTime(input, at, high);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        // "what he said was a mistake": the verb belongs to the sentence around.
        if (at < high && input.Context.Text[at].Upos == Upos.Aux)
        {
            at++;
        }

        bool starts = at < high && !text[at].IsPunct && (text[at].Upos is not (Upos.Adp or Upos.Sconj or Upos.Verb) || text[at].Norm is "if" or "although" or "though" or "unless" or "there" || IsAmount(text, at, high)) && !IsOutside(text[at].Norm) && !input.Context.Words.Is("that", text[at].Norm) && input.Context.QuotationOf(at) == input.Context.QuotationOf(cue.First);
        return starts ? at : null;
    }

    // "told reporters", "told the paper's “Harbour Morning” on Monday"
    private static int? BehindAddressee(RuleInput input, int at, int high)
    {
        if (input.Context.Text[at].IsPunct || input.Grammar.ReadPhrase(at, high) is not { } addressee)
        {
            return Titled(input, at, high);
        }

        return addressee.End < high && input.Grammar.IsPossessiveMark(addressee.End) ? Titled(input, addressee.End + 1, high) ?? addressee.End : addressee.End;
    }

    // A title in marks ends there: “Harbour Morning”.
    private static int? Titled(RuleInput input, int at, int high)
    {
        if (at + 2 >= high || !input.Grammar.IsQuoteMark(at) || !input.Context.Text[at + 1].IsCapitalized)
        {
            return null;
        }

        for (int i = at + 2; i < high && i < at + MaxTitle; i++)
        {
            if (input.Grammar.IsQuoteMark(i))
            {
                return i + 1;
            }
        }

        return null;
    }

    // "“The Morning After the Storm”"
    private const int MaxTitle = 8;

    // "at least 100 of them", "up to 20 people"
    private static bool IsAmount(AnalyzedText text, int at, int high) =>
        at + 2 < high && text[at].Norm is "at" or "up" or "about" or "around" or "over" && (text[at + 1].Upos == Upos.Num || (text[at + 1].Norm is "least" or "most" or "to" && text[at + 2].Upos == Upos.Num));

    // "said when asked", "said yes", "told a man who asked": no clause of the content begins so.
    private static bool IsOutside(string word) =>
        word is "who" or "which" or "whose" or "when" or "where" or "while" or "before" or "after" or "because" or "since" or "until" or "yes" or "no" or "so" or "enough" or "nothing" or "something" or "much" or "little" or "goodbye";

    // "on Friday", "earlier Sunday", "in a statement", "last week".
    private static int SkipTime(RuleInput input, int at, int high)
    {
        AnalyzedText text = input.Context.Text;
        if (SubjectByOrder.IsDay(text[at]) || text[at].Norm is "earlier" or "later" or "recently" or "yesterday" or "today" or "also" or "repeatedly")
        {
            return at + 1;
        }

        if (text[at].Norm is "last" or "this" && at + 1 < high && text[at + 1].Norm is "week" or "weekend" or "month" or "year" or "morning" or "afternoon" or "evening" or "night" or "spring" or "summer" or "fall" or "autumn" or "winter")
        {
            return at + 2;
        }

        if (text[at].Norm is "on" && at + 1 < high && SubjectByOrder.IsDay(text[at + 1]))
        {
            return at + 2;
        }

        bool isPlace = text[at].Upos == Upos.Adp && text[at].Norm is not ("of" or "as" or "than" or "like" or "about" or "that");
        return isPlace && at + 1 < high && input.Grammar.ReadPhrase(at + 1, high) is { } phrase && EndsBefore(input, phrase, high) ? phrase.End : at;
    }

    // "said in the city the bridge …" is rare: a phrase that swallowed the subject of the content is not skipped.
    private static bool EndsBefore(RuleInput input, NounPhrase phrase, int high) =>
        phrase.End < high && !input.Grammar.IsVerb(phrase.End);

    private static bool HasVerb(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (input.Grammar.IsVerb(i) && input.Context.Text[i].Feats.VerbForm is not VerbForm.Inf)
            {
                return true;
            }
        }

        return false;
    }

    // "noted the bridge was closed" but "noted the closure of the bridge": the first phrase has its verb right behind it.
    private static bool OpensClause(RuleInput input, int from, int end)
    {
        AnalyzedText text = input.Context.Text;
        int at = from;
        for (int phrases = 0; phrases < 4; phrases++)
        {
            while (at < end && text[at].Upos is Upos.Adv or Upos.Sconj)
            {
                at++;
            }

            int next = at < end && text[at].Norm == "there" ? at + 1 : at < end && input.Grammar.ReadPhrase(at, end) is { } phrase ? phrase.End : at;
            if (next == at)
            {
                return text[Math.Max(from, at - 1)].Norm == "there" && at < end && text[at].Feats.VerbForm is VerbForm.Fin;
            }

            at = next;
            while (at < end && text[at].Upos is Upos.Adv)
            {
                at++;
            }

            if (at < end && text[at].Feats.VerbForm is VerbForm.Fin)
            {
                return true;
            }

            if (at >= end || text[at].Upos is not (Upos.Adp or Upos.Cconj))
            {
                return false;
            }

            at++;
        }

        return false;
    }
}
