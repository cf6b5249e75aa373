using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>English nouns that report: "the mayor's claim that the bridge is safe", "issued a statement that the port was closed", "his promise to help".</summary>
internal sealed class NounCue : StatementRule
{
    // "a rather vague announcement that"
    private const int MaxBefore = 5;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (!input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Passage passage in input.Context.Passages)
        {
            for (int i = passage.First + 1; i + 2 < passage.End; i++)
            {
                if (input.Context.Words.Noun(input.Context.Text[i].Norm) is { } entry && input.Context.QuotationOf(i) < 0 && Read(input, passage, i, entry) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private Proposal? Read(RuleInput input, Passage passage, int noun, CueEntry entry)
    {
        if (ContentStart(input, noun, entry) is not { } from || IsWhereItWasSaid(input, noun) || Speaker(input, passage, noun, out int first) is not { } speaker)
        {
            return null;
        }

        var cue = new Cue(first, noun + 1, entry, passage.Index, IsReport: true);
        int end = EndOfClause(input, passage, first, from, input.Contents.End(from, cue));
        return input.Contents.Span(from, end) is not { } content ? null : new Proposal
        {
            Rule = Name,
            Passage = passage.Index,
            Kind = input.Contents.KindOf(from, end),
            Force = entry.Force,
            Content = [content],
            Cue = cue,
            Speaker = speaker,
            Confidence = 0.7,
        };
    }

    // "stressed in his remarks that": the verb reports.
    private static bool IsWhereItWasSaid(RuleInput input, int noun)
    {
        int at = noun - 1;
        while (at > 1 && at > noun - MaxBefore && input.Context.Text[at].Upos is Upos.Adj or Upos.Noun or Upos.Num or Upos.Pron or Upos.Det or Upos.Part)
        {
            at--;
        }

        if (at < 1 || input.Context.Text[at].Norm is not ("in" or "during" or "at"))
        {
            return false;
        }

        Cue? verb = input.CuesIn(at - 1, at).FirstOrDefault();
        return verb is not null && input.SubjectOf(verb) is not null && CueThat.FindThat(input, verb) is { } that && that > noun && that < noun + MaxGiver;
    }

    // "His claim that the bridge is safe was wrong": where the noun is the subject, its own verb ends the content.
    private static int EndOfClause(RuleInput input, Passage passage, int noun, int from, int end)
    {
        AnalyzedText text = input.Context.Text;
        end = BeforeNext(input, from, end);
        for (int i = passage.First; i < noun; i++)
        {
            if (text[i].Feats.VerbForm == VerbForm.Fin)
            {
                return end;
            }
        }

        bool seen = text[from].Norm == "to";
        for (int i = from; i < end; i++)
        {
            if (text[i].Feats.VerbForm == VerbForm.Fin || (seen && IsPastOfNoun(text, i, end)))
            {
                if (seen && text[i - 1].Upos is not (Upos.Aux or Upos.Pron or Upos.Sconj))
                {
                    return i;
                }

                seen = true;
            }
            else if (text[i].Upos is Upos.Cconj or Upos.Sconj || text[i].Norm is "who" or "which" or "that")
            {
                seen = false;
            }
        }

        return end;
    }

    // "the promise to open the port angered residents": a past tense, taken for a participle, with its object behind.
    private static bool IsPastOfNoun(AnalyzedText text, int at, int end) =>
        at + 1 < end && text[at] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Part } && text[at - 1].Upos is Upos.Noun or Upos.Propn && text[at].Norm.EndsWith("ed", StringComparison.Ordinal) && text[at + 1].Upos is Upos.Det or Upos.Pron or Upos.Noun;

    // "a promise to open the port by May, and an earlier offer to pay | were welcome"; "pleas from friends to run, | says she will": another noun that reports, or the verb of the main clause.
    private static int BeforeNext(RuleInput input, int from, int end)
    {
        AnalyzedText text = input.Context.Text;
        for (int i = from + 1; i + 2 < end && text[from].Norm == "to"; i++)
        {
            if (!input.Grammar.IsComma(i) || input.Context.IsQuoted(i))
            {
                continue;
            }

            bool another = text[i + 1].Norm == "and" && (text[i + 2].Upos == Upos.Det || input.Grammar.IsPossessive(i + 2)) && Enumerable.Range(i + 3, Math.Clamp(end - i - 3, 0, MaxModifiers)).Any(at => input.Context.Words.Noun(text[at].Norm) is not null);
            if (another || input.Context.Words.Word(text[i + 1].Norm) is { Form: CueForm.Finite, Force: not StatementForce.Believed })
            {
                return i;
            }
        }

        return end;
    }

    // "an | earlier and larger | offer"
    private const int MaxModifiers = 4;

    private static int? ContentStart(RuleInput input, int noun, CueEntry entry)
    {
        AnalyzedText text = input.Context.Text;
        if (text[noun].Upos is not Upos.Noun)
        {
            return null;
        }

        if (Giver(input, noun) is { } giver && giver.End + 1 < input.Context.PassageOf(noun).End && entry.May(Frames.That) && text[giver.End].Norm == "that")
        {
            return giver.End + 1;
        }

        if (Giver(input, noun) is { } asks && entry.May(Frames.Inf) && IsInfinitive(input, noun, asks.End))
        {
            return asks.End;
        }

        if (entry.May(Frames.That) && text[noun + 1].Norm == "that" && text[noun + 2].Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Num)
        {
            return noun + 2;
        }

        int behind = BehindTime(input, noun);
        return entry.May(Frames.Inf) && IsInfinitive(input, noun, behind) ? behind : null;
    }

    // "the mayor's promise last month | to open the bridge"
    private static int BehindTime(RuleInput input, int noun)
    {
        AnalyzedText text = input.Context.Text;
        int end = input.Context.PassageOf(noun).End;
        int at = noun + 1;
        if (VerbGroup.IsTime(text, at, end))
        {
            return at + 2;
        }

        int date = text[at].Norm is "on" or "in" && at + 1 < end ? VerbGroup.DateEnd(text, at + 1, end) : VerbGroup.DateEnd(text, at, end);
        return date > at + 1 || SubjectByOrder.IsDay(text[at]) ? date : at;
    }

    private static bool IsInfinitive(RuleInput input, int noun, int at) =>
        at + 1 < input.Context.PassageOf(noun).End && input.Context.Text[at].Norm == "to" && input.Context.Text[at + 1].Feats.VerbForm == VerbForm.Inf;

    // "confirmation by officials from both ports that"
    private static NounPhrase? Giver(RuleInput input, int noun)
    {
        int end = input.Context.PassageOf(noun).End;
        if (noun + 3 >= end || input.Context.Text[noun + 1].Norm is not ("by" or "from") || input.Grammar.ReadPhrase(noun + 2, end) is not { } giver)
        {
            return null;
        }

        int at = giver.End;
        while (at + 1 < end && at < noun + MaxGiver && input.Context.Text[at].Upos == Upos.Adp && input.Grammar.ReadPhrase(at + 1, end) is { } whose)
        {
            at = whose.End;
        }

        if (IsInfinitive(input, noun, at) && input.Context.Words.Noun(input.Context.Text[noun].Norm) is { Force: not StatementForce.Believed })
        {
            return giver with { End = at };
        }

        return at + 1 < end && input.Context.Text[at].Norm == "that" && input.Context.Text[at + 1].Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Num ? giver with { End = at } : null;
    }

    // "by officials from the ministries of both countries"
    private const int MaxGiver = 14;

    // Who has it ("the mayor's claim", "his claim") or who gives it ("the mayor issued a statement").
    private static NounPhrase? Speaker(RuleInput input, Passage passage, int noun, out int first)
    {
        AnalyzedText text = input.Context.Text;
        first = noun;
        if (Giver(input, noun) is { } giver)
        {
            return giver;
        }

        int at = noun - 1;
        while (at > passage.First && at > noun - MaxBefore && text[at].Upos is Upos.Adj or Upos.Noun or Upos.Num)
        {
            at--;
        }

        if (text[at].Norm is "'s" or "’s")
        {
            return Owner(input, passage, at);
        }

        if (text[at].Norm is "his" or "her" or "their" or "its")
        {
            return new NounPhrase(at, at + 1, at);
        }

        if (text[at].Upos != Upos.Det || at - 1 <= passage.First || !input.Context.Words.Is("giving", text[at - 1].Norm))
        {
            return null;
        }

        first = at - 1;
        var verb = new Cue(first, at, new CueEntry("", StatementForce.Said, CueForm.Finite, Frames.None), passage.Index, IsReport: true);
        return SubjectFinder.Find(input.Context, verb, passage.First, passage.End);
    }

    private static NounPhrase? Owner(RuleInput input, Passage passage, int end)
    {
        for (int i = Math.Max(passage.First, end - 6); i < end; i++)
        {
            if (!input.Context.Text[i].IsPunct && input.Grammar.ReadPhrase(i, end) is { } phrase && phrase.End == end)
            {
                return phrase;
            }
        }

        return null;
    }
}
