using System.Globalization;
using Readout.Tests.App.Site;

namespace Readout.Tests.App.Posting;

/// <summary>Articles of invented councils, one quoted statement of a named speaker in each.</summary>
internal static class PostPages
{
    private static readonly string[] People = ["Anna Holm", "Peter Lind", "Vera Stone", "Oleg Marin", "Ida Berg", "Karl Toman"];
    private static readonly string[] Things = ["bridge", "harbour", "hospital", "school", "railway", "library", "reservoir", "theatre", "market", "museum", "stadium", "tower"];

    public static string Url(int number) => string.Create(CultureInfo.InvariantCulture, $"https://council.example/news/{number}");

    /// <summary>The words that are quoted in the article of that number; no two say the same.</summary>
    public static string Words(int number)
    {
        string thing = Things[number % Things.Length];
        return (number / Things.Length) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"The {thing} of district {number} will be rebuilt before winter number {number * 7}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"Nobody pays a crown more for the {thing}, and {number} families know it"),
            2 => string.Create(CultureInfo.InvariantCulture, $"We found {number} cracks under the floor of the {thing} and told the county"),
            _ => string.Create(CultureInfo.InvariantCulture, $"A night guard watches the {thing} since {number} lamps were stolen there"),
        };
    }

    public static NewsPage Article(int number, string? words = null) => new(
        "Council Courier",
        Url(number),
        "2026-03-05T08:00:00Z",
        string.Create(CultureInfo.InvariantCulture, $"News of the {Things[number % Things.Length]} number {number}"),
        string.Create(CultureInfo.InvariantCulture, $"The council of district {number} met in the evening in the town hall, and the session took four hours and twenty minutes in all."),
        $"“{words ?? Words(number)},” {People[number % People.Length]} said on Monday.",
        string.Create(CultureInfo.InvariantCulture, $"Residents had asked for it for years, and {number + 200} people came to the session to hear what was decided about their part of the town."));
}
