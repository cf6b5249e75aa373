namespace Readout.Events;

/// <summary>Somebody who takes part in an event or undertakes something; <paramref name="Entity"/> is null when the article has no entity for it.</summary>
public sealed record EventParticipant(string? Entity, string Name);
