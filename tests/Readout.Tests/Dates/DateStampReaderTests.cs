using Readout.Dates;

namespace Readout.Tests.Dates;

public sealed class DateStampReaderTests
{
    [Theory]
    [InlineData("11:55 06 сен 2025.", "ru", "2025-09-06T11:55")]
    [InlineData("15 Nov 2019", "ru", "2019-11-15")]
    [InlineData("01 Nov 2019, 12:41", "ru", "2019-11-01T12:41")]
    [InlineData("8 декабря 2021, 19:12", "ru", "2021-12-08T19:12")]
    [InlineData("8 декабря 2021 года в 19:12", "ru", "2021-12-08T19:12")]
    [InlineData("8 грудня 2021 р., 19:12", "uk", "2021-12-08T19:12")]
    [InlineData("Середа, 8 грудня 2021, 19:12", "uk", "2021-12-08T19:12")]
    [InlineData("08.12.2021 19:12", "ru", "2021-12-08T19:12")]
    [InlineData("08.12.21, 19:12:05", "uk", "2021-12-08T19:12:05")]
    [InlineData("19:12, 08.12.2021", "uk", "2021-12-08T19:12")]
    [InlineData("19:12 | 08/12/2021", "uk", "2021-12-08T19:12")]
    [InlineData("2024-11-14 12:01:24", "uk", "2024-11-14T12:01:24")]
    [InlineData("2021/12/08", null, "2021-12-08")]
    [InlineData("December 8, 2021 7:12 PM EST", "en", "2021-12-08T19:12-05:00")]
    [InlineData("Dec. 8, 2021, at 7:12 p.m.", "en", "2021-12-08T19:12")]
    [InlineData("Wed 8 Dec 2021 19.12 GMT", "en", "2021-12-08T19:12Z")]
    [InlineData("8th of December 2021", "en", "2021-12-08")]
    [InlineData("Wednesday, December 8", "en", "--12-08")]
    [InlineData("December 2021", "en", "2021-12")]
    [InlineData("12/28/2021", "en", "2021-12-28")]
    [InlineData("8. Dezember 2021, 19.12 Uhr", "de", "2021-12-08T19:12")]
    [InlineData("8 de diciembre de 2021", "es", "2021-12-08")]
    [InlineData("8 décembre 2021 à 19h12", "fr", "2021-12-08T19:12")]
    [InlineData("8 декабря 2021, 19:12 (МСК)", "ru", "2021-12-08T19:12+03:00")]
    public void A_stamp_is_read(string stamp, string? language, string expected) => Assert.Equal(expected, DateStampReader.Read(stamp, language)?.ToString());

    [Theory]
    [InlineData("04/05/2021", "en")]
    [InlineData("31.02.2021", "ru")]
    [InlineData("вчора, 14:20", "uk")]
    [InlineData("3 hours ago", "en")]
    [InlineData("31 хвилин (и) тому", "uk")]
    [InlineData("12:40", "ru")]
    [InlineData("В 2021 году", "ru")]
    [InlineData("8 ministers met", "en")]
    [InlineData("8 декабря министр приехал", "ru")]
    [InlineData("1.5 million", "en")]
    [InlineData("", null)]
    public void No_date_is_made_up(string text, string? language) => Assert.Null(DateStampReader.Read(text, language));

    [Theory]
    [InlineData("12:40 Мост закрыли на ремонт", "ru", "12:40")]
    [InlineData("[12:40] Мост закрыли", "ru", "[12:40")]
    [InlineData("8 грудня, 12:40 Міст закрили", "uk", "8 грудня, 12:40")]
    [InlineData("2 hours ago Bridge closed", "en", "2 hours ago")]
    public void A_stamp_at_the_beginning_is_found(string line, string language, string stamp) =>
        Assert.Equal(stamp.TrimStart('['), DateStampReader.ReadStart(line, language)!.Span.In(line));

    [Theory]
    [InlineData("Мост закрыли на ремонт — 12:40", "ru", "12:40")]
    [InlineData("Bridge closed for repairs 8 Dec 2021", "en", "8 Dec 2021")]
    [InlineData("Міст закрили вчора, 14:20", "uk", "вчора, 14:20")]
    public void A_stamp_at_the_end_is_found(string line, string language, string stamp) =>
        Assert.Equal(stamp, DateStampReader.ReadEnd(line, language)!.Span.In(line));

    [Theory]
    [InlineData("2021-12-08T19:12:00+02:00", "2021-12-08T19:12:00+02:00")]
    [InlineData("2021-12-08T17:12:00.123Z", "2021-12-08T17:12:00Z")]
    [InlineData("20211208T171200Z", "2021-12-08T17:12:00Z")]
    [InlineData("2021-12-08 19:12:00 +0200", "2021-12-08T19:12:00+02:00")]
    [InlineData("Wed, 08 Dec 2021 19:12:00 +0200", "2021-12-08T19:12:00+02:00")]
    [InlineData("Wed, 08 Dec 2021 19:12:00 GMT", "2021-12-08T19:12:00Z")]
    [InlineData("20211208", "2021-12-08")]
    [InlineData("2021-12-08", "2021-12-08")]
    [InlineData("1970-01-01T09:30:00Z", "1970-01-01T09:30:00Z")]
    public void An_instant_is_parsed(string text, string expected) => Assert.Equal(expected, InstantParser.Parse(text)?.ToString());

    [Theory]
    [InlineData("2021-13-08")]
    [InlineData("2021-12")]
    [InlineData("yesterday")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("0001-01-01")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("1970-01-01T01:00:00+01:00")]
    [InlineData("1969-12-31T19:00:00-05:00")]
    public void What_is_no_day_is_not_parsed(string text) => Assert.Null(InstantParser.Parse(text));
}
