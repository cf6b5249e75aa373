using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// «Мол», «дескать», «мовляв» tell that the clause repeats the words of the sentence's subject, whatever its verb: «Мэр отмахнулся: мол, мост стоит и так»,
/// «Мерка вагається, мовляв, грошей немає». Russian and Ukrainian.
/// </summary>
internal sealed class HearsayParticle : StatementRule
{
    // From the verb to the words there is room for when, where and to whom.
    private const int MaxToVerb = 12;
    private const int MinContent = 3;

    // «по закону, мол, …»: a phrase that opens what was said.
    private const int MaxOpening = 6;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Passage passage in input.Context.IsEnglish ? [] : input.Context.Passages)
        {
            for (int i = passage.First + 2; i + MinContent < passage.End; i++)
            {
                if (input.Context.Words.Is("hearsay", input.Context.Text[i].Norm) && !input.Context.IsQuoted(i) && Start(input, passage.First, i) is { } from && Read(input, passage, i, from) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    // The comma, colon or dash before the particle, or before the phrase that it follows.
    private static int? Start(RuleInput input, int low, int particle)
    {
        for (int i = particle - 1; i > low && i >= particle - MaxOpening && !input.Grammar.IsPredicate(i); i--)
        {
            bool near = i == particle - 1;
            if (input.Grammar.IsColon(i) || input.Grammar.IsDash(i) || (near && input.Grammar.IsComma(i) && !IsPutIn(input, low, i)))
            {
                return near || i == particle - 2 ? particle + 1 : i + 1;
            }

            if (!near && input.Grammar.IsComma(i))
            {
                return input.Context.Words.Is("gives-reason", input.Context.Text[i + 1].Norm) ? particle + 1 : null;
            }
        }

        return null;
    }

    // «: по закону, мол, …», «, позаяк, мовляв, …»: commas on both sides behind a phrase that another mark opens.
    private static bool IsPutIn(RuleInput input, int low, int comma)
    {
        for (int i = comma - 1; i > low && i > comma - MaxOpening && !input.Grammar.IsPredicate(i); i--)
        {
            if (input.Grammar.IsColon(i) || input.Grammar.IsDash(i) || (input.Grammar.IsComma(i) && input.Context.Words.Is("gives-reason", input.Context.Text[i + 1].Norm)))
            {
                return true;
            }
        }

        return false;
    }

    private Proposal? Read(RuleInput input, Passage passage, int particle, int from)
    {
        if (Verb(input, passage, Math.Min(particle, from) - 1) is not { } verb)
        {
            return null;
        }

        Cue cue = input.Cues.FirstOrDefault(known => known.First <= verb && known.End > verb) ?? new Cue(verb, verb + 1, new CueEntry(input.Context.Text[verb].Lemma, StatementForce.Said, CueForm.Finite, Frames.Quote), passage.Index, IsReport: true);
        if (input.SubjectOf(cue) is not { } subject || !(input.Context.Mentions.At(subject.Head) is not null || SubjectAgreement.CanSpeak(input.Context, subject)))
        {
            return null;
        }

        int end = input.Contents.End(from, cue);
        return end - from < MinContent ? null : input.Make(Name, cue, input.Contents.KindOf(from, end), 0.75, input.Contents.Span(from, end));
    }

    // The nearest finite verb before.
    private static int? Verb(RuleInput input, Passage passage, int at)
    {
        for (int i = at; i >= passage.First && i > at - MaxToVerb; i--)
        {
            if (input.Grammar.IsVerb(i) && input.Context.Text[i].Feats.VerbForm == VerbForm.Fin && !input.Context.IsQuoted(i))
            {
                return i;
            }
        }

        return null;
    }
}
