using System.Globalization;
using Readout.App.Archive.Search;

namespace Readout.App.Site.Parts;

/// <summary>The permanent addresses of what the site shows.</summary>
internal static class Addresses
{
    public static string Article(long id) => string.Create(CultureInfo.InvariantCulture, $"/article/{id}");

    public static string Statement(FoundStatement statement) => Statement(statement.Article.Id, statement.Id!);

    public static string Statement(long article, string id) => string.Create(CultureInfo.InvariantCulture, $"/statement/{article}/{id}");

    public static string Story(long id) => string.Create(CultureInfo.InvariantCulture, $"/story/{id}");

    public static string Entity(long id) => string.Create(CultureInfo.InvariantCulture, $"/entity/{id}");

    /// <summary>The address of a page outside where it is one of the web's; null otherwise.</summary>
    public static string? Outside(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address!.AbsoluteUri : null;
}
