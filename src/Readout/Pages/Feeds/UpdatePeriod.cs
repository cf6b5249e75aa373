using System.Globalization;

namespace Readout.Pages.Feeds;

/// <summary>How often a feed says it changes: minutes of <c>ttl</c> (RSS 2.0), or times a period (the RSS 1.0 syndication module, which WordPress writes).</summary>
internal struct UpdatePeriod
{
    public string? Ttl { get; set; }

    public string? Period { get; set; }

    public string? Frequency { get; set; }

    public readonly TimeSpan? Interval => Number(Ttl) is { } minutes ? TimeSpan.FromMinutes(minutes) : Length(Period) is { } period ? period / (Number(Frequency) ?? 1) : null;

    private static TimeSpan? Length(string? period) => period?.Trim() switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        "monthly" => TimeSpan.FromDays(30),
        "yearly" => TimeSpan.FromDays(365),
        _ => null,
    };

    private static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
