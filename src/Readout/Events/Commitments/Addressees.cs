using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>Who is told to do what an order names: «поручил министерству открыть», "ordered the ministry to open", «министерству поручено открыть».</summary>
internal sealed class Addressees(CommitmentContext context)
{
    private const int Reach = 12;

    public EventParticipant? Of(PhraseHit order, int act)
    {
        for (int i = order.End; i < act; i++)
        {
            bool isTold = context.Text.Language == "en" ? context.Text[i - 1].Upos is not Upos.Adp : i == order.End || context.Text[i].Feats.Case == Case.Dat;
            if (isTold && At(i) is { } told)
            {
                return told;
            }
        }

        return IsPassive(order.First) ? Before(order.First) : null;
    }

    // «поручено», «доручено»: who gave the order, nobody tells.
    private bool IsPassive(int order) =>
        context.Text.Language != "en" && (context.Text[order].Norm.EndsWith("но", StringComparison.Ordinal) || context.Text[order].Norm.EndsWith("то", StringComparison.Ordinal));

    private EventParticipant? Before(int order)
    {
        for (int i = order - 1; i >= Math.Max(context.Events.Clauses.At(order).First, order - Reach); i--)
        {
            bool isDative = context.Events.MentionAt(i) is { } mention ? i == mention.First && context.Subjects.CaseOf(mention) == Case.Dat : context.Text[i].Feats.Case == Case.Dat && context.Text[i - 1 < 0 ? 0 : i - 1].Upos != Upos.Adp;
            if (isDative && At(i) is { } told)
            {
                return told;
            }
        }

        return null;
    }

    private EventParticipant? At(int token) => context.Events.MentionAt(token) is { } mention
        ? mention.Entity.Kind is EntityKind.Document or EntityKind.Other ? null : new EventParticipant(mention.Entity.Id, mention.Entity.Name)
        : context.DescribedAt(token);
}
