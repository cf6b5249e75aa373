using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// An English clause whose subject stands before the cue's own: "a step critics said was late", "the aide who the paper alleged took
/// bribes", "a rocket it says can fly far". What is said begins with the verb.
/// </summary>
internal sealed class GapClause : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (!input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Cues)
        {
            if (!cue.Entry.May(Frames.Bare) || cue.Entry.Form is not (CueForm.Finite or CueForm.Base) || Verb(input, cue) is not { } from || Subject(input, cue) is not { } subject)
            {
                continue;
            }

            int end = input.Contents.End(from, cue);
            if (input.Context.QuotationOf(cue.First) < 0 && input.Contents.Span(from, end) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = cue.Passage,
                    Kind = input.Contents.KindOf(from, end),
                    Force = cue.Entry.Force,
                    Content = [content],
                    Cue = cue,
                    Speaker = subject,
                    Confidence = 0.8,
                };
            }
        }
    }

    // The finite verb right behind the cue; "it said was" has it, "it said it was" does not.
    private static int? Verb(RuleInput input, Cue cue)
    {
        int high = input.Bounds(cue.First).High;
        int at = cue.End;
        while (at < high && input.Context.Text[at].Upos == Upos.Adv)
        {
            at++;
        }

        return at + 1 < high && (IsFinite(input.Context.Text, at) || IsPresentTakenForNoun(input.Context.Text, at)) && !input.Context.IsQuoted(at) ? at : null;
    }

    // "which critics say harms poor schools": the third person of the present looks like a plural.
    private static bool IsPresentTakenForNoun(AnalyzedText text, int at) =>
        text[at] is { Upos: Upos.Noun, IsCapitalized: false } verb && verb.Norm.EndsWith('s') && text[at + 1].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Pron;

    // "said ignored the law": taken for a participle, but it has an object.
    private static bool IsFinite(AnalyzedText text, int at) =>
        text[at] is { Upos: Upos.Verb or Upos.Aux } verb && (verb.Feats.VerbForm == VerbForm.Fin || (verb.Norm.EndsWith("ed", StringComparison.Ordinal) && text[at + 1].Upos is Upos.Det or Upos.Pron));

    // Who speaks stands between the relative pronoun or the noun that the clause describes and the cue.
    private static NounPhrase? Subject(RuleInput input, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int low = input.Bounds(cue.First).Low;
        int end = cue.First;
        while (end > low && (input.Context.Words.Is("between", text[end - 1].Norm) || text[end - 1].Upos is Upos.Adv or Upos.Aux))
        {
            end--;
        }

        if (end - 1 <= low)
        {
            return null;
        }

        if (input.Grammar.IsPronoun(end - 1))
        {
            return IsDescribed(input, end - 2) || IsRelative(text[end - 2]) ? new NounPhrase(end - 1, end, end - 1) : null;
        }

        return BehindPronoun(input, low, end) ?? BareNoun(input, low, end);
    }

    private static NounPhrase? BehindPronoun(RuleInput input, int low, int end)
    {
        for (int i = end - 1; i > low && i >= end - MaxSubject && !input.Grammar.IsComma(i) && !input.Grammar.IsHardBreak(i); i--)
        {
            if (IsRelative(input.Context.Text[i]))
            {
                return i + 1 < end && input.Grammar.ReadPhrase(i + 1, end) is { } subject && subject.End == end ? subject : null;
            }
        }

        return null;
    }

    private const int MaxSubject = 8;

    // "a step critics said": a plural without article right behind the noun that it speaks of.
    private static NounPhrase? BareNoun(RuleInput input, int low, int end)
    {
        int head = end - 1;
        ref readonly Token noun = ref input.Context.Text.Tokens[head];
        bool plural = noun.Upos == Upos.Noun && (noun.Feats.Number == Number.Plur || input.Context.Media.IsGroup(noun));
        return plural && head - 1 > low && IsDescribed(input, head - 1) ? new NounPhrase(head, end, head) : null;
    }

    private static bool IsDescribed(RuleInput input, int at) => input.Context.Text[at] is { Upos: Upos.Noun or Upos.Propn } || input.Grammar.Form(at) is "”" or "\"" or "''";

    private static bool IsRelative(in Token token) => token.Norm is "who" or "which" or "that" or "what" or "whom";
}
