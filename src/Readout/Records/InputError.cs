namespace Readout.Records;

/// <summary>Why an input gave no record. <paramref name="Code"/> is stable and kebab-case (<c>not-found</c>, <c>empty</c>, <c>binary</c>); the message names the input for a person.</summary>
public sealed record InputError(string Source, string Code, string Message);
