namespace Readout.App.Site.Pages;

/// <summary>An entry of the navigation, and the letter that leads there after <c>g</c>.</summary>
public sealed record Room(string Name, string Address, string Key)
{
    public static readonly IReadOnlyList<Room> All =
    [
        new("morning", "/", "m"),
        new("now", "/now", "n"),
        new("stories", "/stories", "s"),
        new("agenda", "/agenda", "a"),
        new("brief", "/brief", "b"),
        new("sources", "/sources", "o"),
    ];
}
