using Microsoft.AspNetCore.Http;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages;

/// <summary>Another form of a page: a feed or a calendar, as <c>&lt;link rel="alternate"&gt;</c> names it.</summary>
public sealed record Alternate(string MediaType, string Address, string Title);

/// <summary>What a page shows: the parameters of its component, and what its head needs.</summary>
public sealed record PageAnswer(string Title, params (string Name, object? Value)[] Model)
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    /// <summary>Whether search engines may list the page; pages about people are never listed.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The entry of the navigation that the page belongs to.</summary>
    public string Room { get; init; } = "";

    /// <summary>What the page's meetings and undertakings are told by.</summary>
    public Tellings Tellings { get; init; } = Tellings.None;

    /// <summary>JSON-LD of what the page is about; null for none.</summary>
    public string? LinkedData { get; init; }
}
