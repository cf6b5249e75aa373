using Readout.App.Archive;
using Readout.Dates;

namespace Readout.Tests.App.Archive;

/// <summary>A time without a zone is taken as UTC, but no article came out after it was seen.</summary>
public sealed class SeenTimeTests
{
    private static readonly long Seen = new DateTimeOffset(2026, 3, 11, 15, 25, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    [Theory]
    [InlineData("2026-03-11T17:10", 0)]
    [InlineData("2026-03-11T15:10", -900)]
    [InlineData("2026-03-11T17:10Z", 6300)]
    [InlineData("2026-03-11", -55_500)]
    public void A_time_without_a_zone_is_not_after_the_look(string published, int fromSeen)
    {
        Assert.True(IsoDate.TryParse(published, out PartialDate? date));
        Assert.Equal(Seen + fromSeen, Clock.SecondsSeen(date, Seen));
    }
}
