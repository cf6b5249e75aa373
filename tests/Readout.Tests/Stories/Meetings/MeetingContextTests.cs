using Readout.Dates;
using Readout.Events.Meetings;
using Readout.Pages;
using Readout.Records;
using Readout.Stories.Meetings;

namespace Readout.Tests.Stories.Meetings;

/// <summary>What those who met say is an account of the meeting only where it is about it.</summary>
public sealed class MeetingContextTests
{
    private const string Text =
        """
        Norwegian Foreign Minister Erik Dahl met with Finnish Foreign Minister Anna Virta in Geneva on 17 March. Dahl said after the talks that the two countries had agreed on the herring quotas.

        “The harbour of Vardo is open again, and the first boats left this morning,” Erik Dahl said.

        Anna Virta said that the price of salt would fall.
        """;

    [Theory]
    [InlineData("2026-03-17", 3)]
    [InlineData("2026-03-18", 3)]
    [InlineData("2026-03-21", 1)]
    public void Days_later_only_the_paragraph_of_the_meeting_tells_of_it(string published, int statements)
    {
        ArticleRecord record = RecordReader.Read(new Page { Source = "geneva.txt", Kind = PageKind.ArticleText, Content = Text, Language = "en", Published = Date(published) }, TestContext.Current.CancellationToken);
        Meeting meeting = Assert.Single(record.Meetings);
        string[] told = [.. MeetingContext.AccountsOf(record, meeting).SelectMany(account => account.Statements).Order()];
        Assert.Equal(statements, told.Length);
        Assert.Contains("agreed", record.Statements.First(one => one.Id == told[0]).Content[0].In(record.Document.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_later_the_paragraph_of_the_meeting_is_told_as_of_its_day()
    {
        ArticleRecord record = RecordReader.Read(new Page { Source = "geneva.txt", Kind = PageKind.ArticleText, Content = Text, Language = "en", Published = Date("2026-03-21") }, TestContext.Current.CancellationToken);
        Assert.Equal([new DateOnly(2026, 3, 17)], ToldDays.Of(record).Values);
        Assert.Contains("agreed", record.Statements.First(one => one.Id == ToldDays.Of(record).Keys.Single()).Content[0].In(record.Document.Text), StringComparison.Ordinal);
        Assert.Empty(ToldDays.Of(RecordReader.Read(new Page { Source = "geneva.txt", Kind = PageKind.ArticleText, Content = Text, Language = "en", Published = Date("2026-03-18") }, TestContext.Current.CancellationToken)));
    }

    private static PartialDate? Date(string text) => IsoDate.TryParse(text, out PartialDate? date) ? date : null;
}
