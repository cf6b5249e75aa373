namespace Readout.App.Archive.Views;

/// <summary>A meeting or a deadline on a day. Dates are as known; a month without a day stands at its last day.</summary>
/// <param name="Day">Days since 1970, by which the agenda is ordered.</param>
/// <param name="Date">ISO 8601, as far as it is known.</param>
/// <param name="What"><c>meeting</c> or <c>deadline</c>.</param>
/// <param name="Kind">Kind of the meeting or strength of the commitment.</param>
/// <param name="Status">Status of the meeting; null for a deadline.</param>
/// <param name="Who">Participants, or who undertakes it.</param>
/// <param name="Place">Where, if it is said.</param>
/// <param name="Text">The words that tell of it.</param>
/// <param name="Article">Number of the article that tells it.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Url">Where it can be read.</param>
internal sealed record AgendaEntry(
    long Day, string Date, string What, string Kind, string? Status, IReadOnlyList<string> Who, string? Place, string Text, long Article, string? Outlet, string? Url);
