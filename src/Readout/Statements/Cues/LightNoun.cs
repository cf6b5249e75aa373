namespace Readout.Statements.Cues;

/// <summary>A noun that reports behind a light verb, «с просьбой»: whether a preposition stands before it, and what it governs.</summary>
internal sealed record LightNoun(string Lemma, bool HasPreposition, CueEntry Entry);
