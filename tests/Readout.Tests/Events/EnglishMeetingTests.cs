using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>English words that tell of a meeting in passing: what somebody went for, where he called, who was welcomed, and lines whose words have capitals.</summary>
public sealed class EnglishMeetingTests
{
    [Theory]
    [InlineData("President John Lakewood praised the vote, telling reporters during a visit to Norway on Friday that he liked it.", "held visit", "John Lakewood, Norway")]
    [InlineData("Minister Anna Stonefield said on Monday that on a trip to Norway and Chile this week, she would reassure allies.", "planned visit", "Anna Stonefield, Norway, Chile")]
    [InlineData("Anna Stonefield's surprise visit to Norway, where she met farmers, was a feint, Senator Thomas Hall wrote.", "held visit; held meeting", "Anna Stonefield, Norway")]
    [InlineData("President John Lakewood arrived at the White House on Monday.", "held visit", "John Lakewood, White House")]
    [InlineData("President John Lakewood departs the UK for Norway today.", "planned visit", "John Lakewood, Norway")]
    [InlineData("Governor Anna Stonefield toured a downtown train station on Thursday.", "held visit", "Anna Stonefield, downtown train station")]
    [InlineData("President John Lakewood visited Norway and Chile in March.", "held visit", "John Lakewood, Norway, Chile")]
    [InlineData("President John Lakewood, who welcomed European leaders to the palace, spoke of peace.", "held meeting", "John Lakewood, European leaders")]
    public void Visits_are_told_in_passing(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Mayor Anna Stonefield said she would like to go to Norway to meet with Norwegian mayors.", "proposed meeting", "Anna Stonefield, Norwegian mayors")]
    [InlineData("Judge Anna Stonefield visited Oslo on Thursday to meet with senators, including Thomas Hall and Mary Reed.", "held visit; held meeting", "Anna Stonefield, Oslo")]
    [InlineData("President Anna Stonefield flew to Oslo on Monday to meet Premier Thomas Hall.", "held visit; held meeting", "Anna Stonefield, Oslo")]
    [InlineData("President Anna Stonefield flew to Oslo to meet Premier Thomas Hall.", "held visit", "Anna Stonefield, Oslo")]
    [InlineData("President Anna Stonefield will fly to Oslo to meet Premier Thomas Hall.", "planned visit; planned meeting", "Anna Stonefield, Oslo")]
    public void What_somebody_goes_for_comes_after_the_going(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("President John Lakewood called Premier Anna Stonefield of Norway on Monday to discuss the storm.", "held call", "John Lakewood, Anna Stonefield")]
    [InlineData("President John Lakewood called Anna Stonefield on Monday night.", "held call", "John Lakewood, Anna Stonefield")]
    [InlineData("Banker Thomas Hall has spoken to President Anna Stonefield several times.", "held talks", "Thomas Hall, Anna Stonefield")]
    [InlineData("President John Lakewood was weighing in by phone with the leaders of Norway and Chile.", "held call", "John Lakewood, Norway, Chile")]
    [InlineData("President John Lakewood has dismissed what was said of his March phone call with Premier Anna Stonefield.", "held call", "John Lakewood, Anna Stonefield")]
    public void Calls_have_two_ends(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("President Anna Stonefield is set to meet with the titans of the party on Monday.", "planned meeting", "Anna Stonefield, titans of the party")]
    [InlineData("President Anna Stonefield met officials, including Premier Thomas Hall.", "held meeting", "Anna Stonefield, Thomas Hall")]
    [InlineData("President Anna Stonefield of Norway and President Thomas Hall of Chile met after days of negotiations between the two countries.", "held meeting; held talks", "Anna Stonefield, Thomas Hall")]
    [InlineData("Senator Thomas Hall invited President Anna Stonefield to a meeting in Oslo.", "proposed meeting", "Thomas Hall, Anna Stonefield")]
    [InlineData("Trade fell after the collapse of a summit between President Anna Stonefield and Premier Thomas Hall.", "held summit", "Anna Stonefield, Thomas Hall")]
    [InlineData("Addressing members of the League of Towns at its spring meeting on Monday, President Anna Stonefield said she would help.", "held meeting", "League of Towns")]
    [InlineData("During their phone call Tuesday, President John Lakewood and Premier Anna Stonefield agreed to wait.", "held call", "John Lakewood, Anna Stonefield")]
    public void Parties_are_those_whom_the_words_name(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("Stonefield Meets With Hall on Climate\n\nPresident Anna Stonefield met Senator Thomas Hall on Monday.", "held meeting", "Anna Stonefield, Thomas Hall")]
    [InlineData("Report Reveals Stonefield's Meetings with Donors\n\nPresident Anna Stonefield was accused on Monday.", "held meeting", "Anna Stonefield, Donors")]
    public void Lines_may_have_capitals(string text, string kinds, string names) => AssertFirst(text, kinds, names);

    [Theory]
    [InlineData("President Anna Stonefield called Thomas Hall on Monday a liar.")]
    [InlineData("President Anna Stonefield called Thomas Hall unfit.")]
    [InlineData("President Anna Stonefield spoke to the parliament on Monday.")]
    [InlineData("President Anna Stonefield left the room for Norway's sake.")]
    [InlineData("The Queen of Norway welcomed refugees to Oslo.")]
    [InlineData("Premier Thomas Hall will speak when the nominee arrives in Norway.")]
    [InlineData("The plan met with protests in Oslo.")]
    [InlineData("Senator Thomas Hall criticized President Anna Stonefield for resting instead of making a visit to Norway.")]
    [InlineData("Mr. Lakewood was speaking of Mrs. Reed's account of coming under fire while visiting Norway.")]
    [InlineData("Premier Thomas Hall will meet with any candidate from any party who will be arriving in Norway.")]
    [InlineData("President Anna Stonefield said Premier Thomas Hall would not get a meeting with President Mary Reed unless his officials opened an inquiry.")]
    [InlineData("Singer Anna Stonefield first met Thomas Hall at school in 1980.")]
    [InlineData("\"We are in discussions about the border,\" Minister Anna Stonefield said. Norway and Chile share it.")]
    [InlineData("Adviser Thomas Hall said Anna Stonefield wanted to hear it from the Chilean president in their March call.")]
    public void Other_words_tell_of_none(string text) => Assert.Empty(EventReading.Read("en", text).Meetings);

    private static void AssertFirst(string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read("en", text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }
}
