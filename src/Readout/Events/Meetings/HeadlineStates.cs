using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>States that an English headline puts before a meeting with commas alone.</summary>
internal sealed class HeadlineStates(EventContext context)
{
    /// <summary>"Norway, Chile, Serbia summit": a headline names the states before the noun without an "and".</summary>
    public int StartOf(int phrase)
    {
        while (context.Text.Language == "en" && phrase > 1 && context.Text[phrase - 1].Norm == "," && IsState(phrase) && IsState(phrase - 2) && context.IsInHeadline(phrase))
        {
            phrase = context.MentionAt(phrase - 2)!.Value.First;
        }

        return phrase;
    }

    private bool IsState(int token) => context.MentionAt(token) is { Entity: { Kind: EntityKind.Place, State: not null } };
}
