using Readout.Events;
using Readout.Events.Meetings;

namespace Readout.Tests.Events;

/// <summary>"The two ministers" are those who have that post in the article, however far back; nobody else who was named last. People are invented.</summary>
public sealed class DescribedPairTests
{
    [Theory]
    [InlineData("en", "Foreign Minister Anna Stonefield and Defence Minister Marco Hall spoke to the council.\n\n\"Fine,\" said Lucy Lake. \"Late,\" said Rose Field.\n\nThe two ministers last met in April.", "Anna Stonefield, Marco Hall")]
    [InlineData("en", "Anna Stonefield and Marco Hall came to Oslo. The two presidents met in April.", "Anna Stonefield, Marco Hall")]
    [InlineData("en", "President Anna Stonefield of Chile praised President Marco Hall of Norway. The two leaders met in April.", "Anna Stonefield, Marco Hall")]
    public void Those_who_have_the_post_are_meant(string language, string text, string names) =>
        Assert.Equal(names, EventReading.Names(EventReading.Read(language, text).Meetings[^1]));

    [Theory]
    [InlineData("Foreign Minister Anna Stonefield spoke to the council.\n\n\"Fine,\" said Lucy Lake. \"Late,\" said Rose Field.\n\nThe two ministers last met in April.")]
    [InlineData("\"Fine,\" said Lucy Lake.\n\n\"Late,\" said Rose Field.\n\nThe two ministers last met in April.")]
    public void Others_who_were_named_last_are_not(string text) =>
        Assert.DoesNotContain(EventReading.Read("en", text).Meetings, meeting => EventReading.Names(meeting).Contains("Lake", StringComparison.Ordinal) || EventReading.Names(meeting).Contains("Field,", StringComparison.Ordinal));

    [Fact]
    public void The_next_conference_is_of_those_who_held_the_last_whoever_met_between()
    {
        NewsEvents events = EventReading.Read("uk", "Інженери Ганна Лісова та Марк Вовк провели у вівторок відеоконференцію.\n\nУ квітні в Осло міністр Іван Ворона зустрівся з президентом Маріо Пінто.\n\nРечник повідомив, що наступну відеоконференцію заплановано на п'ятницю.");
        Assert.Equal("Ганна Лісова, Марк Вовк", EventReading.Names(events.Meetings.Single(meeting => meeting.Status == MeetingStatus.Planned)));
    }
}
