namespace Readout.App.Site.Parts;

/// <summary>A part of a page, as the list at the page's top leads to it.</summary>
/// <param name="Address">Where it is, mostly <c>#new</c> and the like.</param>
/// <param name="Title">What it is called there.</param>
/// <param name="Count">How much is in it, where that is told.</param>
public sealed record PagePart(string Address, string Title, int? Count = null);
