using Readout.Entities;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Relays;

/// <summary>«Об этом сообщает газета со ссылкой на источник в порту»: who is referred to spoke, and the medium carried it.</summary>
internal static class SourceOfMedium
{
    public static Proposal Apply(StatementContext context, RelayFinder relays, Proposal proposal)
    {
        if (proposal.Speaker is not { } speaker || proposal.Cue is not { } cue || !(IsMedium(context, relays, speaker) || Reports(context, speaker, cue)))
        {
            return proposal;
        }

        foreach (RelayClause clause in relays.In(context.Passages[cue.Passage]))
        {
            if (clause.Origin is { } origin && (clause.First >= Math.Min(speaker.End, cue.End) || StandsBefore(context, clause, cue, speaker)) && !clause.IsInterview && (NoClauseBetween(context, Math.Max(speaker.End, cue.End), clause.First) || ClosesSentence(context, cue, clause)))
            {
                return proposal with { Speaker = origin, Relays = [speaker, .. proposal.Relays] };
            }
        }

        return proposal;
    }

    // «Об этом со ссылкой на порт сообщает газета», "Citing the port, the paper reports"
    private static bool StandsBefore(StatementContext context, RelayClause clause, Cue cue, NounPhrase speaker) =>
        context.IsEnglish ? clause.First == context.Passages[cue.Passage].First && context.Grammar.IsComma(clause.End) && speaker.First == clause.End + 1 : clause.End == cue.First;

    // "The Lantern reported, citing sources": what reports is a medium, whatever its name, unless it is a person.
    private static bool Reports(StatementContext context, NounPhrase speaker, Cues.Cue cue) =>
        context.IsEnglish && cue.Entry.Lemma == "report" && context.Text[speaker.Head].IsCapitalized && context.Mentions.At(speaker.Head) is not { Entity.Kind: EntityKind.Person };

    private static bool IsMedium(StatementContext context, RelayFinder relays, NounPhrase speaker) =>
        relays.IsMedium(speaker) || context.Mentions.At(speaker.Head) is { Entity.IsMedium: true };

    // "The Lantern reported that the port was shut, citing officials.": with no other report between, the participle is the paper's.
    private static bool ClosesSentence(StatementContext context, Cue cue, RelayClause clause)
    {
        Passage passage = context.Passages[cue.Passage];
        return context.IsEnglish && context.Grammar.IsComma(clause.First) && passage.End - clause.End <= 1
            && !Enumerable.Range(cue.End, clause.First - cue.End).Any(token => context.Words.At(context.Text[token]) is { Form: CueForm.Finite } other && other.May(Frames.That));
    }

    private static bool NoClauseBetween(StatementContext context, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (context.Words.Is("that", context.Text[i].Norm) || context.Grammar.IsColon(i) || context.QuotationOf(i) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
