using System.Globalization;

namespace Readout.App.Site.Parts;

/// <summary>Moments as the archive keeps them, in the form that pages show.</summary>
internal static class Moment
{
    /// <summary>Seconds since 1970 as ISO 8601 in UTC, to the minute.</summary>
    public static string Iso(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm'+00:00'", CultureInfo.InvariantCulture);
}
