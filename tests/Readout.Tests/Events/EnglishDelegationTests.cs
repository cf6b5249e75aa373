using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>English meetings whose parties other sentences tell: heads of delegations, talks that list who is in them, states counted before, who is invited or joined.</summary>
public sealed class EnglishDelegationTests
{
    private const string Talks = "Norway and Chile held talks in Oslo on Monday. ";

    [Theory]
    [InlineData("The Norwegian delegation was headed by Deputy Foreign Minister Karin Holmgren and the Chilean side by Deputy Economy Minister Pedro Quintana.", "Norway, Chile, Karin Holmgren, Pedro Quintana")]
    [InlineData("The Norwegian team included Foreign Minister Karin Holmgren and intelligence chief Mateo Ferrada.", "Norway, Chile, Karin Holmgren, Mateo Ferrada")]
    [InlineData("The Norwegian delegation included Foreign Minister Karin Holmgren, while Chile was represented by Economy Minister Pedro Quintana.", "Norway, Chile, Karin Holmgren, Pedro Quintana")]
    [InlineData("Foreign Minister Karin Holmgren represented Norway at the talks.", "Norway, Chile, Karin Holmgren")]
    [InlineData("Defense Minister Karin Holmgren led the Norwegian delegation.", "Norway, Chile, Karin Holmgren")]
    [InlineData("The rebel party was led by Karin Holmgren until 2015.", "Norway, Chile")]
    [InlineData("The investigation team was headed by Karin Holmgren.", "Norway, Chile")]
    [InlineData("The protest was led by opposition leader Karin Holmgren.", "Norway, Chile")]
    public void Who_speaks_for_a_side_is_there(string sentence, string names) => AssertFirst(Talks + sentence, "held talks", names);

    [Theory]
    [InlineData("Talks were held in Oslo on Monday. The talks involve Norway and Chile as the parties, and Peru as a mediator.", "held talks", "Norway, Chile, Peru")]
    [InlineData("Negotiators from Norway and Chile met in Oslo on Monday. The two-day meeting also includes Peru.", "held meeting", "Norway, Chile, Peru")]
    [InlineData("Norway and Chile held talks in Oslo on Monday. The talks involve the border with Peru.", "held talks", "Norway, Chile")]
    [InlineData("Talks between Norway and Chile have resumed in Oslo.", "held talks", "Norway, Chile")]
    [InlineData("The talks between Norway and Chile ended in Oslo on Monday.", "held talks", "Norway, Chile")]
    public void Talks_may_list_who_is_in_them(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Norway, Chile and Peru signed an agreement on Thursday. The three countries will hold their next consultations in Varna in June.", "planned talks", "Norway, Chile, Peru")]
    [InlineData("UN envoy Karin Holmgren invited Norway and Chile to Geneva for talks on 23 May.", "proposed talks", "Karin Holmgren, Norway, Chile")]
    [InlineData("EU foreign ministers are divided. Opposition leader Karin Holmgren joined the ministers for breakfast in Oslo on Monday.", "held meeting", "Karin Holmgren, EU foreign ministers")]
    [InlineData("President Karin Holmgren told reporters on Monday that Norway would respond. The call with Chilean President Mateo Ferrada lasted 90 minutes.", "held call", "Karin Holmgren, Mateo Ferrada")]
    [InlineData("Minister Karin Holmgren dismissed a suggestion that NATO should seek talks with Chile.", "proposed talks", "NATO, Chile")]
    public void Others_are_told_beside(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Prime Minister Mateo Ferrada, who hosted the talks, called them a start.", "Norway, Chile, Mateo Ferrada")]
    [InlineData("Envoy Mateo Ferrada, who took part, called them a start.", "Norway, Chile, Mateo Ferrada")]
    [InlineData("Prime Minister Mateo Ferrada also attended.", "Norway, Chile, Mateo Ferrada")]
    [InlineData("Prime Minister Mateo Ferrada did not attend.", "Norway, Chile")]
    [InlineData("The school that Prime Minister Mateo Ferrada attended is in Lima.", "Norway, Chile")]
    public void Who_was_there_too_is_told_by_the_way(string sentence, string names) => AssertFirst(Talks + sentence, "held talks", names);

    [Theory]
    [InlineData("Minister Karin Holmgren is expected to raise the issue at the meeting of EU foreign ministers on 20 May.", "planned meeting", "Karin Holmgren, EU foreign ministers")]
    [InlineData("Moscow accused the EU of interference. Inviting President Karin Holmgren to Brussels was a mistake, the ministry said.", "", "")]
    public void Who_comes_to_a_meeting_of_others_is_told_with_them(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Fact]
    public void The_next_round_is_without_the_heads_of_this_one()
    {
        NewsEvents events = EventReading.Read("en", Talks + "The Norwegian delegation was headed by Deputy Foreign Minister Karin Holmgren. The second round will be held in June.");
        Assert.Equal("held talks; planned talks", EventReading.Kinds(events));
        Assert.Equal("Norway, Chile, Karin Holmgren", EventReading.Names(events.Meetings[0]));
        Assert.Equal("Norway, Chile", EventReading.Names(events.Meetings[1]));
    }

    private static void AssertFirst(string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read("en", "Row over the port goes on\n\n" + text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, events.Meetings.Count == 0 ? "" : EventReading.Names(events.Meetings[0]));
    }
}
