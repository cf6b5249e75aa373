using Readout.Entities;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>Whom a quotation speaks to did not say it: «Спасибо, Егор Ильич, за доверие», "Thank you, Senator Falcon".</summary>
internal sealed class Addressed(StatementContext context)
{
    public bool IsIn(Proposal proposal, Speaker? speaker)
    {
        if (speaker is not { Entity: { } id, Evidence: not SpeakerEvidence.Name } || proposal.Kind != StatementKind.Direct || context.Mentions.KindOf(id) != EntityKind.Person)
        {
            return false;
        }

        foreach (TextSpan part in proposal.Content)
        {
            int end = context.Text.TokenAt(part.End);
            for (int token = context.Text.TokenAt(part.Start); token < end; token++)
            {
                if (context.Mentions.At(token) is { Mention.Form: not MentionForm.Pronoun } named && named.Entity.Id == id && IsApart(named.Mention.Full, part))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Between commas, or between one and the end.
    private bool IsApart(TextSpan name, TextSpan part)
    {
        int first = context.Text.TokenAt(name.Start);
        int end = context.Text.TokenAt(name.End);
        while (first > 0 && context.Text.SpanOf(first - 1, first).Start >= part.Start && context.Mentions.IsRoleNoun(context.Text[first - 1]))
        {
            first--;
        }

        bool opens = context.Text.SpanOf(first, first + 1).Start <= part.Start;
        bool before = opens || context.Text[first - 1].Norm == ",";
        bool after = end >= context.Text.Tokens.Length || context.Text.SpanOf(end, end + 1).Start >= part.End || context.Text[end].Norm is "," or "." or "!" or "?";
        return before && after && !(opens && context.Text.SpanOf(end, end + 1).Start >= part.End);
    }
}
