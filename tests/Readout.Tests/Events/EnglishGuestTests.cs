using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>English meetings with those whom nobody names: officials of several states or of a body, guests, those of the meeting told before.</summary>
public sealed class EnglishGuestTests
{
    [Theory]
    [InlineData("Prime Minister John Lakewood of Norway will host the presidents of Chile, Peru and Bolivia in Oslo on Sunday.", "planned meeting", "John Lakewood, presidents of Chile, Peru and Bolivia")]
    [InlineData("Norwegian Prime Minister John Lakewood will host Chile's allies in Oslo on Thursday.", "planned meeting", "John Lakewood, Chile's allies")]
    [InlineData("Norwegian Prime Minister John Lakewood planned to receive the opposition on Tuesday.", "planned meeting", "John Lakewood, opposition")]
    [InlineData("Norwegian Foreign Minister John Lakewood summoned the Chilean ambassador on Monday.", "held meeting", "John Lakewood, Chilean ambassador")]
    [InlineData("Norwegian Prime Minister John Lakewood will meet Chilean officials in Oslo on Thursday.", "planned meeting", "John Lakewood, Chilean officials")]
    [InlineData("Norwegian Prime Minister John Lakewood met Chilean and Peruvian officials in Oslo on Monday.", "held meeting", "John Lakewood, Chilean and Peruvian officials")]
    [InlineData("Norwegian Prime Minister John Lakewood is scheduled to be received by President Anna Stonefield on Thursday.", "planned meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("Norwegian Prime Minister John Lakewood received the documents on Tuesday.", "", "")]
    [InlineData("Norwegian Prime Minister John Lakewood received Chilean aid on Tuesday.", "", "")]
    [InlineData("The committee summoned the minister on Monday.", "", "")]
    [InlineData("Oslo will host the summer games on Thursday.", "", "")]
    public void Guests_need_no_names(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Norwegian Foreign Minister John Lakewood met the foreign ministers of Chile, Peru and Bolivia in Oslo on Monday.", "held meeting", "John Lakewood, foreign ministers of Chile, Peru and Bolivia")]
    [InlineData("Norwegian Foreign Minister John Lakewood chaired a meeting of NATO foreign ministers in Oslo on Monday.", "held meeting", "John Lakewood, NATO foreign ministers")]
    [InlineData("In Oslo, EU energy ministers held an emergency meeting on Monday.", "held meeting", "EU energy ministers")]
    [InlineData("EU foreign ministers will discuss the law on Monday.", "planned meeting", "EU foreign ministers")]
    [InlineData("EU foreign ministers discussed the law.", "", "")]
    [InlineData("The foreign ministers of Chile and Peru met in Oslo on Monday.", "held meeting", "Chile, Peru")]
    [InlineData("Military delegations from Norway, Chile and Peru met with U.N. officials in Oslo on Monday.", "held meeting", "Norway, Chile, Peru, U.N. officials")]
    [InlineData("The Norwegian team met separately with Chilean negotiators on Sunday.", "held meeting", "Norwegian team, Chilean negotiators")]
    [InlineData("Norwegian and Chilean leaders met in Oslo on Monday.", "held meeting", "Norway, Chile")]
    [InlineData("Norway, Chile and Peru will hold a Bolivia summit on Monday.", "planned summit", "Norway, Chile, Peru")]
    [InlineData("Norwegian Minister Peter Marsh called it final. Secretary of State John Lakewood would meet his Chilean counterpart, Anna Stonefield, on Monday.", "proposed meeting", "John Lakewood, Anna Stonefield")]
    public void Officials_stand_together(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("President John Lakewood and President Anna Stonefield discussed the withdrawal of all troops in a phone call on Monday.", "held call", "John Lakewood, Anna Stonefield")]
    [InlineData("President John Lakewood raised the issue with President Anna Stonefield at a meeting in Oslo on Monday.", "held meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("President John Lakewood will raise the issue with President Anna Stonefield at a summit in Oslo on Tuesday.", "planned summit", "John Lakewood, Anna Stonefield")]
    [InlineData("A phone call between Minister John Lakewood and his colleague, Anna Stonefield, that was planned for Monday had been postponed.", "postponed call", "John Lakewood, Anna Stonefield")]
    [InlineData("Norwegian officials have not held any separate negotiations with Chilean representatives.", "", "")]
    public void What_is_discussed_is_discussed_there(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Norwegian Prime Minister John Lakewood was in Chile on Monday.", "held visit", "John Lakewood, Chile")]
    [InlineData("Norwegian Prime Minister John Lakewood was in Norway on Monday.", "", "")]
    [InlineData("Norwegian Prime Minister John Lakewood was in Chile when the war began on Monday.", "", "")]
    [InlineData("Norwegian Prime Minister John Lakewood arrived in the Chilean capital on Monday.", "held visit", "John Lakewood, Santiago")]
    [InlineData("Norway said its soldiers were in Peru and would be flown to Chile for treatment.", "", "")]
    public void Who_was_there_visited(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Delegations from Norway and Chile met in Oslo on Monday. The delegations will meet again in Lima in June.", "held meeting; planned meeting", "Norway, Chile")]
    [InlineData("The Norwegian team met with Chilean negotiators on Monday and plans to see them again on Friday.", "held meeting; planned meeting", "Norwegian team, Chilean negotiators")]
    public void Those_of_before_meet_again(string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read("en", text);

        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.All(events.Meetings, meeting => Assert.Equal(names, EventReading.Names(meeting)));
    }

    [Fact]
    public void What_a_guest_does_is_done_on_the_day_of_the_visit()
    {
        NewsEvents events = EventReading.Read("en", "Norwegian Defence Minister John Lakewood will visit Chile on 16 May. He will hold talks with Chilean Defence Minister Thomas Hall and will be received by President Anna Stonefield.");

        Assert.Equal("planned visit; planned talks; planned meeting", EventReading.Kinds(events));
        Assert.All(events.Meetings, static meeting => Assert.Equal("2024-05-16", meeting.Date?.ToString()));
    }

    private static void AssertFirst(string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read("en", text);

        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, events.Meetings.Count > 0 ? EventReading.Names(events.Meetings[0]) : "");
    }
}
