using System.Globalization;

namespace Readout.Tests.App.Archive;

/// <summary>Pages of an invented county, each an article of its own.</summary>
internal static class SamplePages
{
    private static readonly string[] Places = ["Lomgrad", "Port Elsa", "Vinterby", "Osterholt", "Kamenka", "Northam"];
    private static readonly string[] People = ["Anna Holm", "Peter Lind", "Vera Stone", "Oleg Marin", "Ida Berg", "Karl Toman"];
    private static readonly string[] Things = ["bridge", "harbour", "hospital", "school", "railway", "library", "reservoir"];

    public static string Url(int number) => string.Create(CultureInfo.InvariantCulture, $"https://county.example/news/{number}");

    public static string Html(int number, string? change = null)
    {
        string place = Places[number % Places.Length];
        string person = People[number / 2 % People.Length];
        string thing = Things[number % Things.Length];
        return string.Create(CultureInfo.InvariantCulture, $"""
            <html><head><title>The {thing} of {place} gets wing number {number}</title><link rel="canonical" href="{Url(number)}">
            <meta property="article:published_time" content="2026-03-{(number % 28) + 1:D2}T10:00:00+02:00"></head><body><article><h1>The {thing} of {place} gets wing number {number}</h1>
            <p>The town council of {place} has voted to add wing number {number} to the {thing}, the mayor, {person}, said on Monday after a session of four hours.</p>
            <p>“We will open it to the public by the end of the year,” {person} said. The cost is put at {number + 3} million crowns, of which the county pays a third. {change}</p>
            <p>Residents had asked for the change for years, and several hundred people came to the session.</p></article></body></html>
            """);
    }
}
