using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>English headlines whose parties the text below names, visits by their end and their length, calls whose phone stands far behind, days that are not the meeting's.</summary>
public sealed class EnglishHeadlineTests
{
    [Theory]
    [InlineData("Norwegian FM to visit Lima amid row\n\nNorwegian Foreign Minister Karin Holmgren will travel to Lima on Saturday.", "planned visit", "Lima, Karin Holmgren", "visit")]
    [InlineData("Norwegian chancellor discusses air defence with Chilean president\n\nChancellor Karin Holmgren of Norway spoke by phone with President Mateo Ferrada of Chile on Monday.", "held call", "Karin Holmgren, Mateo Ferrada", "discusses")]
    [InlineData("Norwegian, Chilean foreign ministers discuss grain over phone\n\nNorwegian Foreign Minister Karin Holmgren and her Chilean counterpart Mateo Ferrada on Monday discussed the latest developments over the phone.", "held call", "Karin Holmgren, Mateo Ferrada", "discuss")]
    [InlineData("Grain talks begin in Oslo after two-year break\n\nNorway and Chile held talks in Oslo on Wednesday.", "ongoing talks", "Norway, Chile", "talks")]
    [InlineData("Norwegian teams win in Oslo\n\nThe Norwegian and Chilean teams will meet in the final on Sunday.", "", "", "")]
    public void A_headline_is_the_first_mention(string text, string kinds, string names, string trigger)
    {
        NewsEvents events = EventReading.Read("en", text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, events.Meetings.Count == 0 ? "" : EventReading.Names(events.Meetings[0]));
        Assert.Equal(trigger, events.Meetings.Count == 0 ? "" : events.Meetings[0].Trigger.In(text));
    }

    [Theory]
    [InlineData("Chilean Defense Minister Karin Holmgren returned home a day early from Norway on Monday.", "held visit", "Karin Holmgren, Norway", "2024-05-06")]
    [InlineData("Chilean Defense Minister Karin Holmgren spent three days in Norway in April.", "held visit", "Karin Holmgren, Norway", "2024-04")]
    [InlineData("Chilean Defense Minister Karin Holmgren returned from her exile in Norway on Monday.", "", "", "")]
    [InlineData("Chilean Defense Minister Karin Holmgren spent three million in Norway in April.", "", "", "")]
    [InlineData("Chilean Defense Minister Karin Holmgren, who is visiting Norway, said the deal was close.", "ongoing visit", "Karin Holmgren, Norway", "2024-05-08")]
    [InlineData("President Karin Holmgren, speaking on a visit to Oslo, said she would support the deal.", "ongoing visit", "Karin Holmgren, Oslo", "2024-05-08")]
    [InlineData("Foreign Minister Karin Holmgren said she would travel to Lima before the end of June.", "planned visit", "Karin Holmgren, Lima", "2024-06")]
    [InlineData("A delegation led by Defense Minister Karin Holmgren will fly to Moscow on Monday.", "planned visit", "Karin Holmgren, Moscow", "2024-05-13")]
    [InlineData("Envoy Karin Holmgren visited Chile on Monday. During the visit she toured a power plant outside the capital.", "held visit", "Karin Holmgren, Chile", "2024-05-06")]
    public void Visits_have_an_end_and_a_length(string text, string kinds, string names, string day) => AssertFirst(text, kinds, names, day);

    [Theory]
    [InlineData("Minister Karin Holmgren spoke to her Chilean counterpart, Mateo Ferrada, by telephone on Monday.", "held call", "Karin Holmgren, Mateo Ferrada", "2024-05-06")]
    [InlineData("President Karin Holmgren will speak to Chancellor Mateo Ferrada on Monday.", "planned talks", "Karin Holmgren, Mateo Ferrada", "2024-05-13")]
    [InlineData("Prime Minister Karin Holmgren and President Mateo Ferrada agreed to talk again after the summit on 21 May.", "planned talks", "Karin Holmgren, Mateo Ferrada", "")]
    [InlineData("President Karin Holmgren will speak to reporters on Monday.", "", "", "")]
    [InlineData("The announcement came a day after Minister Karin Holmgren spoke by phone with her Chilean counterpart, Mateo Ferrada.", "held call", "Karin Holmgren, Mateo Ferrada", "2024-05-07")]
    [InlineData("President Karin Holmgren has met President Mateo Ferrada five times since 2017.", "held meeting", "Karin Holmgren, Mateo Ferrada", "")]
    [InlineData("A planned meeting between President Karin Holmgren and President Mateo Ferrada was called off on Tuesday.", "cancelled meeting", "Karin Holmgren, Mateo Ferrada", "")]
    [InlineData("A meeting between President Karin Holmgren and President Mateo Ferrada planned for 21 May was called off.", "cancelled meeting", "Karin Holmgren, Mateo Ferrada", "2024-05-21")]
    public void The_phone_and_the_day_are_the_meetings_own(string text, string kinds, string names, string day) => AssertFirst(text, kinds, names, day);

    [Theory]
    [InlineData("Secretary of State Karin Holmgren will fly to Bergen on 20 May, the State Department announced.", "planned visit", "Karin Holmgren, Bergen", "2024-05-20")]
    [InlineData("EU Special Representative Karin Holmgren traveled to Bergen on Monday.", "held visit", "Karin Holmgren, Bergen", "2024-05-06")]
    [InlineData("Anna Reed traveled to Bergen on Monday.", "", "", "")]
    public void Those_in_office_go_to_towns(string text, string kinds, string names, string day) => AssertFirst(text, kinds, names, day);

    [Theory]
    [InlineData("NATO held a summit in Oslo on Monday. On the sidelines, President Karin Holmgren met Prime Minister Mateo Ferrada.", "held summit; held meeting", "2024-05-06")]
    [InlineData("Secretary of State Karin Holmgren spoke by phone on Monday with Chilean Foreign Minister Mateo Ferrada. The two ministers last met in Lima in April.", "held call; held meeting", "2024-04")]
    public void The_second_is_dated_by_the_first_or_by_itself(string text, string kinds, string day)
    {
        NewsEvents events = EventReading.Read("en", "Row over the port goes on\n\n" + text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(day, events.Meetings[1].Date?.ToString());
    }

    [Fact]
    public void Who_goes_for_talks_pays_a_visit_too()
    {
        NewsEvents events = EventReading.Read("en", "Row over the port goes on\n\nForeign Minister Karin Holmgren will travel to Lima on Monday for talks with President Mateo Ferrada.");
        Assert.Equal("planned visit; planned talks", EventReading.Kinds(events));
    }

    private static void AssertFirst(string text, string kinds, string names, string day)
    {
        NewsEvents events = EventReading.Read("en", "Row over the port goes on\n\n" + text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, events.Meetings.Count == 0 ? "" : EventReading.Names(events.Meetings[0]));
        Assert.Equal(day, events.Meetings.Count == 0 ? "" : events.Meetings[0].Date?.ToString() ?? "");
    }
}
