using System.Globalization;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;

namespace Readout.App.Site.Parts;

/// <summary>The permanent addresses of what the site shows.</summary>
internal static class Addresses
{
    public static string Article(long id) => string.Create(CultureInfo.InvariantCulture, $"/article/{id}");

    public static string Statement(FoundStatement statement) => Statement(statement.Article.Id, statement.Id!);

    public static string Statement(long article, string id) => string.Create(CultureInfo.InvariantCulture, $"/statement/{article}/{id}");

    public static string Story(long id) => string.Create(CultureInfo.InvariantCulture, $"/story/{id}");

    /// <summary>Where a story tells all of a meeting, on its own page the place alone; without a story the article that tells of it.</summary>
    public static string Meeting(MeetingView meeting, Visit visit)
    {
        var entry = AgendaEntry.Of(meeting);
        string page = Story(entry.Article.Story ?? 0);
        return entry.Article.Story is null ? Article(entry.Article.Id) : $"{(visit.Address.Split('?')[0] == page ? "" : page)}#{entry.Id}";
    }

    public static string Entity(long id) => string.Create(CultureInfo.InvariantCulture, $"/entity/{id}");

    /// <summary>The address of a page outside where it is one of the web's; null otherwise.</summary>
    public static string? Outside(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address!.AbsoluteUri : null;
}
