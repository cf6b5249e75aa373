using Readout.Entities;

namespace Readout.Statements.Speakers.Choice;

/// <summary>One who may be meant: an entity, one who spoke before under no entity's name, or nobody but what the words themselves say.</summary>
internal readonly record struct SpeakerCandidate(Entity? Entity, Speaker Speaker)
{
    /// <summary>True for the words themselves: the description stands for somebody whom nothing else names.</summary>
    public bool IsItself { get; init; }

    /// <summary>The head of the words that told of one without a name where he spoke before; -1 for all others.</summary>
    public int Head { get; init; } = -1;

    /// <summary>True for whom the rules would take.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>True for whom the words tell apart from those meant; weighed, never chosen.</summary>
    public bool IsAnother { get; init; }
}
