using Readout.Events.Meetings;

namespace Readout.Tests.Events;

/// <summary>English stories whose meetings are told by posts, bodies and rounds, by who agreed there or denies that they were, and by a headline with its first sentence.</summary>
public sealed class EnglishStoryTests
{
    [Theory]
    [InlineData("Chancellor Anna Stonefield of Norway and Premier Thomas Hall of Chile agreed in a phone call on Monday that no troops would be sent.", "held call 2024-05-06: Anna Stonefield, Thomas Hall")]
    [InlineData("Premier Anna Stonefield agreed at a meeting with Chilean President Thomas Hall on Monday to send grain.", "held meeting 2024-05-06: Anna Stonefield, Thomas Hall")]
    [InlineData("Premier Anna Stonefield and Chilean President Thomas Hall agreed to hold a phone call on Monday.", "planned call 2024-05-13: Anna Stonefield, Thomas Hall")]
    public void What_was_agreed_there_is_not_the_meeting(string text, string told) => AssertTold(text, told);

    [Theory]
    [InlineData("Norway is ready to host a meeting of Chile and Peru in Oslo, Foreign Minister Anna Stonefield said.", "proposed meeting -: Chile, Peru")]
    [InlineData("Foreign Minister Anna Stonefield will host the Chilean, Peruvian and Danish foreign ministers on Tuesday in Oslo.", "planned meeting 2024-05-14: Anna Stonefield, Chilean, Peruvian and Danish foreign ministers")]
    [InlineData("Foreign Minister Anna Stonefield is to host her Chilean and Danish counterparts on Tuesday in Oslo.", "planned meeting 2024-05-14: Anna Stonefield, Chilean and Danish counterparts")]
    [InlineData("President Anna Stonefield hosted Chilean President Thomas Hall and seven coastal leaders in Oslo on Monday.", "held meeting 2024-05-06: Anna Stonefield, Thomas Hall, seven coastal leaders")]
    [InlineData("On Monday, President Anna Stonefield received a Chilean delegation led by Foreign Minister Thomas Hall.", "held meeting 2024-05-06: Anna Stonefield, Thomas Hall")]
    [InlineData("Foreign Minister Anna Stonefield called her Chilean counterpart, Thomas Hall, on Monday.", "held call 2024-05-06: Anna Stonefield, Thomas Hall")]
    [InlineData("Foreign Minister Anna Stonefield met the League's grain envoy, Thomas Hall, in Oslo on Monday.", "held meeting 2024-05-06: Anna Stonefield, Thomas Hall")]
    public void Hosts_receive_whom_the_words_name(string text, string told) => AssertTold(text, told);

    [Theory]
    [InlineData("Norway and Chile held talks on grain in Oslo on Monday.\n\nThe next round will take place in Lima in June.", "held talks 2024-05-06: Norway, Chile; planned talks 2024-06: Norway, Chile")]
    [InlineData("Norway and Chile held talks on grain in Oslo on Monday.\n\nThe next meeting should take place in June, the envoy said.", "held talks 2024-05-06: Norway, Chile; proposed meeting 2024-06: Norway, Chile")]
    [InlineData("The previous round of the Norwegian-Chilean strategic dialogue was held in Lima in January.", "held talks 2024-01: Norway, Chile")]
    [InlineData("Foreign Minister Anna Stonefield on Monday received her Chilean counterpart, Thomas Hall.\n\nThe two last met in Lima in March.", "held meeting 2024-05-06: Anna Stonefield, Thomas Hall; held meeting 2024-03: Anna Stonefield, Thomas Hall")]
    public void Those_who_met_meet_again(string text, string told) => AssertTold(text, told);

    [Theory]
    [InlineData("The next meeting of the joint grain platform will take place in Oslo on June 7.", "planned meeting 2024-06-07: joint grain platform")]
    [InlineData("The ninth meeting of the Strategic Partnership Council was held in Oslo on May 6.", "held meeting 2024-05-06: Strategic Partnership Council")]
    [InlineData("A meeting of the intergovernmental commission is due in Oslo next week.", "planned meeting 2024-05: intergovernmental commission")]
    [InlineData("EU foreign ministers meeting in Oslo on Monday extended the ban.", "held meeting 2024-05-06: EU foreign ministers")]
    [InlineData("EU foreign ministers are due to meet on Monday in Oslo.", "planned meeting 2024-05-13: EU foreign ministers")]
    [InlineData("Ambassadors of the 12 member states reached the deal at a meeting in Oslo on Monday.", "held meeting 2024-05-06: Ambassadors of the 12 member states")]
    public void Bodies_meet(string text, string told) => AssertTold(text, told);

    [Theory]
    [InlineData("Norwegian premier, League commissioner discuss grain\n\nPrime Minister Anna Stonefield had a meeting with League Commissioner for Trade Thomas Hall in Lima on Monday.", "held talks 2024-05-06: Anna Stonefield, Thomas Hall")]
    [InlineData("Norwegian president speaks by phone with Chilean counterpart\n\nPresident Anna Stonefield had a phone call with Chilean President Thomas Hall on Monday.", "held call 2024-05-06: Anna Stonefield, Thomas Hall")]
    [InlineData("Contact group to meet in Lima as truce holds\n\nRepresentatives of Norway, Chile and Peru will gather in Lima on May 20, the ministry said.", "planned meeting 2024-05-20: Norway, Chile, Peru")]
    [InlineData("Norwegian envoy to meet Chilean officials\n\nOSLO — President Anna Stonefield's special envoy, Thomas Hall, will meet Chilean officials in Lima on Monday.", "planned meeting 2024-05-13: Thomas Hall, Chilean officials")]
    public void The_first_sentence_tells_whom_the_headline_means(string text, string told) => AssertTold(text, told);

    [Theory]
    [InlineData("Norway has denied reports that Norwegian and Chilean officials held secret talks in Lima.", "denied talks -: Norway, Chile")]
    [InlineData("The ministry dismissed claims of secret talks between Norway and Chile.", "denied talks -: Norway, Chile")]
    [InlineData("President Anna Stonefield and Chilean President Thomas Hall have had a phone call. The leaders discussed the aftermath of the storm of May 1.", "held call -: Anna Stonefield, Thomas Hall")]
    [InlineData("\"One phone call to Lima would be cheaper,\" lawmaker Thomas Hall said.", "")]
    [InlineData("The premier of Norway invited President Anna Stonefield to address the guests by video link.", "")]
    [InlineData("The next round of the election will be held in June.", "")]
    public void Days_and_denials_are_those_of_the_meeting(string text, string told) => AssertTold(text, told);

    [Theory]
    [InlineData("Foreign Minister Thomas Hall left after meeting his Chilean counterpart, Anna Stonefield, in Oslo.", "held meeting -: Thomas Hall, Anna Stonefield")]
    [InlineData("President Anna Stonefield met with the Chilean president in Lima on Monday.", "held meeting 2024-05-06: Anna Stonefield, Chilean president")]
    [InlineData("Minister Anna Stonefield said delegations from Norway, Peru and Bolivia would hold a second meeting in Lima on Thursday.", "planned meeting 2024-05-09: Norway, Peru, Bolivia")]
    [InlineData("Norway and Chile held talks on Monday. The next round is expected before the end of May, the envoy said.", "held talks 2024-05-06: Norway, Chile; planned talks 2024-05: Norway, Chile")]
    [InlineData("Norway and Chile are at odds. Hall said the last meeting between the two sides, on prisoners, took place in Lima on April 21.", "held meeting 2024-04-21: Norway, Chile")]
    [InlineData("Contact group to meet in Lima, envoy says\n\nEnvoys from Norway, Chile and Peru will meet representatives of rebels in Lima on Monday.\n\nThe agenda is long.\n\nThe previous meeting of the contact group, on April 19, ended early.", "planned meeting 2024-05-13: Norway, Chile, Peru, representatives of rebels; held meeting 2024-04-19: Norway, Chile, Peru, representatives of rebels")]
    public void Parties_and_days_may_stand_apart(string text, string told) => AssertTold(text, told);

    private static void AssertTold(string text, string told) => Assert.Equal(told, string.Join("; ", EventReading.Read("en", text).Meetings.Select(Told)));

    private static string Told(Meeting meeting) =>
        $"{meeting.Status.ToString().ToLowerInvariant()} {meeting.Kind.ToString().ToLowerInvariant()} {meeting.Date?.ToString() ?? "-"}: {EventReading.Names(meeting)}";
}
