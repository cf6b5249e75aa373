namespace Readout.App.Archive.Views;

/// <summary>What a meeting stands on where nothing surer tells of it.</summary>
/// <param name="Account"><c>said</c> by somebody named, <c>unnamed</c>, <c>doubtful</c>, <c>hoped</c>, <c>believed</c>, <c>proposed</c>; null where the outlet tells it itself.</param>
/// <param name="Speaker">Whose account that is; null for nobody named.</param>
/// <param name="IsPossible">Whether the sentence says that it may be, not that it will.</param>
public sealed record MeetingTelling(string? Account, string? Speaker, bool IsPossible);
