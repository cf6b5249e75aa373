using System.Globalization;
using Readout.App.Site.Words;
using Readout.Dates;

namespace Readout.App.Site.Parts;

/// <summary>Times as everything that leaves the site writes them: by the clock of whoever gave them, and whose clock that is. Stateless.</summary>
internal static class Clock
{
    /// <summary>"11 March 2026, 15:00 UTC+2"; a time without a zone is the page's; a day has none.</summary>
    public static string Words(PartialDate date, SiteWords words) => date.Time is null ? words.Labels.Date(date) : $"{words.Labels.Date(date)} {ZoneOf(date, words)}";

    /// <summary>The same of an instant, by the clock that it comes with.</summary>
    public static string Words(DateTimeOffset instant, SiteWords words) => Words(PartialDate.Of(instant), words);

    /// <summary>Whose clock it is: "UTC+2".</summary>
    public static string Zone(DateTimeOffset instant, SiteWords words) => ZoneOf(PartialDate.Of(instant), words);

    /// <summary>A day alone.</summary>
    public static string Day(DateTimeOffset instant, SiteWords words) => words.Labels.Date(PartialDate.Of(DateOnly.FromDateTime(instant.DateTime)));

    /// <summary>True for an instant: only that can be told by another clock.</summary>
    public static bool IsInstant(PartialDate date) => date is { Time: not null, Offset: not null, Date: not null };

    private static string ZoneOf(PartialDate date, SiteWords words) => date.Offset is not { } offset ? $"({words["time", "page"]})"
        : offset == TimeSpan.Zero ? "UTC"
        : string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '−' : '+')}{Math.Abs(offset.Hours)}{(offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}")}");
}
