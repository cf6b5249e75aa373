namespace Readout.App.Site.Pages.Briefs;

/// <summary>A channel that briefs are posted to.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="State"><c>due</c>, <c>done</c> or <c>failed</c>; null where the brief was not put out there.</param>
public sealed record BriefChannel(string Address, string? State);
