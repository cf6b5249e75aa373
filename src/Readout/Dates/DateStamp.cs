using Readout.Text;

namespace Readout.Dates;

/// <summary>
/// A stamp as pages put beside a title: where it stands, and as much of date and time as it says. A stamp that counts from the moment
/// of reading ("3 hours ago", "вчора, 14:20") or gives a time of day alone has no <see cref="Date"/>.
/// </summary>
public sealed record DateStamp
{
    public required TextSpan Span { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>The time of day that the stamp gives, with or without a date.</summary>
    public TimeOnly? Time { get; init; }
}
