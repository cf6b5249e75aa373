using Readout.Dates;

namespace Readout.Tests.Dates;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("2021")]
    [InlineData("2021-12")]
    [InlineData("2021-12-08")]
    [InlineData("--12-07")]
    [InlineData("--12")]
    [InlineData("---07")]
    [InlineData("2021-12-08T19:12")]
    [InlineData("2021-12-08T19:12:05")]
    [InlineData("2021-12-08T19:12:05Z")]
    [InlineData("2021-12-08T19:12:05+02:00")]
    [InlineData("2021-12-08T19:12-03:30")]
    public void A_date_is_read_as_far_as_it_is_known_and_written_the_same(string text)
    {
        Assert.True(IsoDate.TryParse(text, out PartialDate? date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2021-12-08 19:12:05.123+0200", "2021-12-08T19:12:05+02:00")]
    [InlineData(" 2021-12-08T19:12:05z ", "2021-12-08T19:12:05Z")]
    [InlineData("2021-12-08T19:12+03", "2021-12-08T19:12+03:00")]
    public void Common_variants_are_read(string text, string expected)
    {
        Assert.True(IsoDate.TryParse(text, out PartialDate? date));
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2021-13")]
    [InlineData("2021-02-29")]
    [InlineData("2021-12-08T25:00")]
    [InlineData("2021-12T10:00")]
    [InlineData("2021-12-08T10:00x")]
    [InlineData("08.12.2021")]
    [InlineData("0000-01-01")]
    public void Everything_else_is_no_date(string text) => Assert.False(IsoDate.TryParse(text, out _));
}
