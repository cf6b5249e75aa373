using Readout.Dates;
using Readout.Entities;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events;

/// <summary>The events of one article, each list in text order.</summary>
public sealed record NewsEvents(IReadOnlyList<Meeting> Meetings, IReadOnlyList<Commitment> Commitments)
{
    public static readonly NewsEvents None = new([], []);
}

/// <summary>Finds meetings and commitments. Stateless and thread-safe.</summary>
public static class EventFinder
{
    public static NewsEvents Find(AnalyzedText text, EntityIndex entities, IReadOnlyList<Statement> statements, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(statements);
        var context = new EventContext(VerbForms.Tag(text), entities, statements, published);
        NewsEvents found = NewsEvents.None;
        foreach (EventKind kind in AllEvents.List)
        {
            found = kind.AddTo(found, context);
        }

        return found;
    }
}
