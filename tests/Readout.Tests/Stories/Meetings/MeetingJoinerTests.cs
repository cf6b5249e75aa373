using Readout.Dates;
using Readout.Events.Meetings;
using Readout.Stories.Meetings;
using MeetingJoiner = Readout.Stories.Meetings.MeetingJoiner;

namespace Readout.Tests.Stories.Meetings;

public sealed class MeetingJoinerTests
{
    private static readonly MeetingParty Dahl = new(3, "Erik Dahl", "NO", true);
    private static readonly MeetingParty Virta = new(4, "Anna Virta", "FI", true);
    private static readonly MeetingParty Norway = new(5, "Norway", "NO", false);
    private static readonly MeetingParty Finland = new(6, "Finland", "FI", false);
    private static readonly MeetingParty Berg = new(7, "Ida Berg", "NO", true);
    private static readonly MeetingParty Salo = new(8, "Mika Salo", "FI", true);
    private static readonly Dictionary<long, MeetingReport> Nothing = [];

    [Fact]
    public void Articles_that_name_the_parties_differently_tell_of_one_meeting()
    {
        KnownMeeting known = Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta));
        MeetingUpdate update = Join(Report(2, "2026-03-11", MeetingStatus.Planned, "2026-03-17", Norway, Finland), known);
        KnownMeeting joined = Assert.Single(update.Changed);
        Assert.False(update.Decisions[0].IsNew);
        Assert.Equal(["Erik Dahl", "Anna Virta"], joined.Parties.Select(party => party.Name));
    }

    [Fact]
    public void Other_people_of_the_same_states_meet_apart() =>
        Assert.True(Join(Report(2, "2026-03-11", MeetingStatus.Planned, "2026-03-17", Berg, Salo), Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta))).Decisions[0].IsNew);

    [Theory]
    [InlineData(MeetingStatus.Planned, MeetingStatus.Proposed, MeetingStatus.Proposed)]
    [InlineData(MeetingStatus.Proposed, MeetingStatus.Planned, MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Postponed, MeetingStatus.Proposed, MeetingStatus.Postponed)]
    public void Of_one_day_the_last_report_tells_how_settled_it_is(MeetingStatus first, MeetingStatus last, MeetingStatus shown) =>
        Assert.Equal(shown, KnownMeeting.Of(1, [Report(1, "2026-03-10", first, "2026-03-17", Dahl, Virta), Report(2, "2026-03-10", last, "2026-03-17", Dahl, Virta)]).Status);

    [Theory]
    [InlineData("2026-03-17", MeetingStatus.Held, "2026-03-17", false)] // what was planned was held
    [InlineData("2026-03-18", MeetingStatus.Held, null, false)] // told the day after without a date
    [InlineData("2026-03-12", MeetingStatus.Held, null, true)] // another one, before it
    [InlineData("2026-03-25", MeetingStatus.Held, null, true)] // too late to be told as fresh
    [InlineData("2026-03-11", MeetingStatus.Planned, null, false)] // told ahead without a date
    [InlineData("2026-03-18", MeetingStatus.Planned, null, true)] // the next round
    [InlineData("2026-03-11", MeetingStatus.Planned, "2026-03-18", true)] // another day
    [InlineData("2026-03-12", MeetingStatus.Postponed, "2026-03-24", false)] // put off
    [InlineData("2026-03-18", MeetingStatus.Postponed, "2026-03-24", true)] // what is over is not put off
    public void Times_tell_whether_a_report_is_of_the_planned_meeting(string told, MeetingStatus status, string? date, bool isNew) =>
        Assert.Equal(isNew, Join(Report(2, told, status, date, Dahl, Virta), Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta))).Decisions[0].IsNew);

    [Fact]
    public void One_party_alone_makes_no_meeting_of_another_text()
    {
        KnownMeeting known = Known(Report(1, "2026-03-10", MeetingStatus.Held, null, Dahl));
        Assert.True(Join(Report(2, "2026-03-10", MeetingStatus.Held, null, Dahl), known).Decisions[0].IsNew);
        Assert.False(Join(Report(2, "2026-03-10", MeetingStatus.Held, null, Dahl) with { Account = 1 }, known).Decisions[0].IsNew);
    }

    [Fact]
    public void Ministers_whom_nobody_names_are_those_of_the_states_that_meet_on_that_day()
    {
        var ministers = new MeetingParty(null, "foreign ministers", null, false);
        KnownMeeting known = Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", ministers));
        KnownMeeting joined = Assert.Single(Join(Report(2, "2026-03-10", MeetingStatus.Postponed, "2026-03-17", Norway, Finland), known).Changed);
        Assert.Equal((1, MeetingStatus.Postponed), (joined.Id, joined.Status));
        Assert.True(Join(Report(2, "2026-03-10", MeetingStatus.Postponed, "2026-03-18", Norway, Finland), Known(Report(1, "2026-03-10", MeetingStatus.Held, "2026-03-09", ministers))).Decisions[0].IsNew);
        Assert.True(Join(Report(2, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta), known).Decisions[0].IsNew); // presidents may meet on the day as well
    }

    [Fact]
    public void A_visit_is_not_the_talks_during_it() => Assert.True(
        Join(Report(2, "2026-03-17", MeetingStatus.Held, "2026-03-17", Dahl, Finland) with { Kind = MeetingKind.Visit }, Known(Report(1, "2026-03-17", MeetingStatus.Held, "2026-03-17", Dahl, Finland))).Decisions[0].IsNew);

    [Fact]
    public void Roles_tell_who_speaks_for_a_body_that_no_list_knows()
    {
        var land = new MeetingParty(20, "Karvenia", null, false);
        var other = new MeetingParty(21, "Velmaria", null, false);
        MeetingParty linden = new(22, "Tamara Linden", null, true) { Serves = ["krvnn", "mnstr"] };
        MeetingParty sandler = new(23, "Viktor Sandler", null, true) { Serves = ["vlmrn", "mnstr"] };
        KnownMeeting known = Known(Report(1, "2026-03-10", MeetingStatus.Held, "2026-03-09", land, other));
        KnownMeeting joined = Assert.Single(Join(Report(2, "2026-03-10", MeetingStatus.Held, "2026-03-09", linden, sandler), known).Changed);
        Assert.Equal(1, joined.Id);
        var sides = new MeetingSideKeys(joined);
        Assert.Equal(sides.Of(land), sides.Of(linden));
        Assert.NotEqual(sides.Of(linden), sides.Of(sandler));
        Assert.False(linden.Represents(other));
    }

    [Fact]
    public void What_was_put_off_was_not_held() => Assert.True(
        Join(Report(2, "2026-03-17", MeetingStatus.Held, null, Dahl, Virta), Known(Report(1, "2026-03-16", MeetingStatus.Postponed, "2026-03-17", Dahl, Virta))).Decisions[0].IsNew);

    [Fact]
    public void A_report_that_is_of_two_of_one_day_shows_them_to_be_one()
    {
        var land = new MeetingParty(20, "Karvenia", null, false);
        var other = new MeetingParty(21, "Velmaria", null, false);
        MeetingParty linden = new(22, "Tamara Linden", null, true);
        MeetingParty sandler = new(23, "Viktor Sandler", null, true);
        var persons = KnownMeeting.Of(4, [Report(1, "2026-03-06", MeetingStatus.Planned, "2026-03-07", linden, sandler)]);
        var states = KnownMeeting.Of(6, [Report(2, "2026-03-06", MeetingStatus.Planned, "2026-03-07", land, other), Report(3, "2026-03-06", MeetingStatus.Planned, "2026-03-07", land, other)]);
        MeetingReport report = Report(5, "2026-03-07", MeetingStatus.Held, "2026-03-07", linden with { Serves = ["krvnn"] }, sandler with { Serves = ["vlmrn"] });
        MeetingUpdate update = MeetingJoiner.Join([report], [persons, states], [], Nothing, 6);
        Assert.Equal([new MeetingAbsorption(6, 4)], update.Absorbed);
        Assert.Equal((4, false), (update.Decisions[0].Meeting, update.Decisions[0].IsNew));
        KnownMeeting joined = Assert.Single(update.Changed);
        Assert.Equal((4, MeetingStatus.Held), (joined.Id, joined.Status));
        Assert.Equal([1, 2, 3, 5], joined.Reports.Select(one => one.Article));
    }

    [Fact]
    public void Two_that_one_article_tells_apart_stay_two()
    {
        MeetingReport first = Report(1, "2026-03-10", MeetingStatus.Held, "2026-03-09", Dahl, Virta);
        KnownMeeting[] known = [Known(first), KnownMeeting.Of(2, [first with { LocalId = "m2" }])];
        MeetingUpdate update = MeetingJoiner.Join([Report(2, "2026-03-10", MeetingStatus.Held, "2026-03-09", Dahl, Virta)], known, [], Nothing, 2);
        Assert.Empty(update.Absorbed);
        Assert.Equal(3, update.Decisions[0].Meeting);
    }

    [Fact]
    public void That_it_was_held_stands_against_fewer_who_say_otherwise()
    {
        MeetingReport held = Report(1, "2026-03-17", MeetingStatus.Held, "2026-03-17", Dahl, Virta);
        MeetingReport denied = Report(3, "2026-03-18", MeetingStatus.Denied, "2026-03-17", Dahl, Virta);
        Assert.Equal(MeetingStatus.Denied, Known(held, denied).Status);
        Assert.Equal(MeetingStatus.Denied, Known(held, held with { Article = 2 }, denied).Status);
        Assert.Equal(MeetingStatus.Held, Known(held, held with { Article = 2, Account = 2 }, denied).Status);
    }

    [Fact]
    public void Nobody_tells_which_of_two_it_is()
    {
        KnownMeeting one = Known(Report(1, "2026-03-10", MeetingStatus.Held, null, Dahl, Virta));
        var other = KnownMeeting.Of(2, [Report(2, "2026-03-10", MeetingStatus.Held, null, Dahl, Virta)]);
        MeetingUpdate update = MeetingJoiner.Join([Report(3, "2026-03-11", MeetingStatus.Held, null, Dahl, Virta)], [one, other], [], Nothing, 2);
        Assert.Equal(3, update.Decisions[0].Meeting);
    }

    [Fact]
    public void An_article_tells_of_as_many_meetings_as_it_says()
    {
        MeetingReport first = Report(1, "2026-03-10", MeetingStatus.Held, "2026-03-09", Dahl, Virta);
        MeetingUpdate update = MeetingJoiner.Join([first, first with { LocalId = "m2" }], [], [], Nothing, 0);
        Assert.Equal([1, 2], update.Decisions.Select(decision => decision.Meeting));
    }

    [Fact]
    public void Across_stories_only_the_whole_date_and_both_parties_will_do()
    {
        KnownMeeting planned = Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta));
        Assert.Equal(1, Elsewhere(Report(2, "2026-03-17", MeetingStatus.Held, "2026-03-17", Dahl, Virta), planned));
        Assert.Equal(2, Elsewhere(Report(2, "2026-03-17", MeetingStatus.Held, null, Dahl, Virta), planned));
        Assert.Equal(2, Elsewhere(Report(2, "2026-03-17", MeetingStatus.Held, "2026-03-17", Norway, Finland), planned));
    }

    [Fact]
    public void The_status_is_the_latest_and_what_was_held_is_not_planned_again()
    {
        KnownMeeting known = Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta)).With(Report(2, "2026-03-17", MeetingStatus.Held, "2026-03-17", Dahl, Virta));
        Assert.Equal(MeetingStatus.Held, known.Status);
        Assert.Equal(MeetingStatus.Held, known.With(Report(3, "2026-03-18", MeetingStatus.Planned, null, Dahl, Virta)).Status);
        Assert.Equal(MeetingStatus.Cancelled, Known(Report(1, "2026-03-10", MeetingStatus.Planned, null, Dahl, Virta), Report(2, "2026-03-12", MeetingStatus.Cancelled, null, Dahl, Virta)).Status);
    }

    [Fact]
    public void The_date_is_what_most_say_unless_it_was_put_off()
    {
        MeetingReport[] reports =
        [
            Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta),
            Report(2, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta),
            Report(3, "2026-03-12", MeetingStatus.Postponed, "2026-03-24", Dahl, Virta),
        ];
        Assert.Equal("2026-03-17", Known(reports[..2]).Date?.ToString());
        Assert.Equal("2026-03-24", Known(reports).Date?.ToString());
    }

    [Fact]
    public void Only_a_change_of_what_is_shown_counts()
    {
        KnownMeeting before = Known(Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta));
        Assert.Equal(0, before.With(Report(2, "2026-03-11", MeetingStatus.Planned, "2026-03-17", Norway, Finland)).After(before).Sequence);
        Assert.Equal(1, before.With(Report(2, "2026-03-17", MeetingStatus.Held, "2026-03-17", Dahl, Virta)).After(before).Sequence);
    }

    [Fact]
    public void An_edited_article_keeps_the_number_of_its_meeting_though_the_day_is_another()
    {
        MeetingReport old = Report(1, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta);
        KnownMeeting emptied = Known(old).Without(1);
        MeetingUpdate update = MeetingJoiner.Join([old with { Date = Date("2026-03-19") }], [emptied], [], new Dictionary<long, MeetingReport> { [1] = old }, 1);
        Assert.Equal(1, update.Decisions[0].Meeting);
        Assert.Equal(1, update.Changed[0].After(Known(old)).Sequence);
    }

    [Fact]
    public void Reports_are_bounded_and_the_first_stay()
    {
        var known = KnownMeeting.Of(1, Enumerable.Range(1, 200).Select(article => Report(article, "2026-03-10", MeetingStatus.Planned, "2026-03-17", Dahl, Virta)));
        Assert.Equal(KnownMeeting.MostReports, known.Reports.Count);
        Assert.Equal([1, 200], [known.Reports[0].Article, known.Reports[^1].Article]);
    }

    [Fact]
    public void What_cannot_be_true_at_once_differs()
    {
        MeetingReport held = Report(1, "2026-03-18", MeetingStatus.Held, "2026-03-17", Dahl, Virta) with { Place = "Geneva" };
        Assert.Equal(["date"], Conflicts(held, held with { Article = 2, Date = Date("2026-03-18") }));
        Assert.Equal(["place"], Conflicts(held with { Place = "Paris" }, held with { Article = 2, Place = "Лондон" }));
        Assert.Empty(Conflicts(held with { Place = "Париж" }, held with { Article = 2, Place = "Paris" }));
        Assert.Empty(Conflicts(held, held with { Article = 2, Place = "the old town hall" }));
        Assert.Equal(["status"], Conflicts(held, held with { Article = 2, Status = MeetingStatus.Denied }));
        Assert.Empty(Conflicts(held with { Status = MeetingStatus.Planned }, held with { Article = 2 }));
    }

    [Theory]
    [InlineData("the two states had agreed to share the quotas", "the two states had not agreed to share the quotas", "agreement")]
    [InlineData("the ministers agreed on 12 points of the quota plan", "the ministers agreed on 15 points of the quota plan", "number")]
    [InlineData("the talks were useful", "the talks were long", "")]
    [InlineData("they agreed on the ban and did not agree on the quotas", "they did not agree", "")]
    [InlineData("12 boats burnt in the harbour", "nobody of the crew saw the 15 boats of the navy", "")]
    public void Sides_differ_only_on_what_is_sure(string one, string other, string on) =>
        Assert.Equal(on, string.Join(' ', StatementConflict.Between(AccountText.Of(one, "en"), AccountText.Of(other, "en")).Select(conflict => conflict.On)));

    [Theory]
    [InlineData("en", "Dalmeria had asked for the talks", "Ostland had asked for the talks", "Dalmeria Ostland")]
    [InlineData("en", "the Dalmerian side proposed the meeting", "the Ostlandic side proposed the meeting", "Dalmerian side Ostlandic side")]
    [InlineData("ru", "о встрече попросила далмерийская сторона", "о встрече попросила остландская сторона", "далмерийская сторона остландская сторона")]
    [InlineData("uk", "про зустріч попросила Далмерія", "про зустріч попросила Остландія", "Далмерія Остландія")]
    [InlineData("en", "Dalmeria had asked for talks in Geneva", "Dalmeria had asked for talks in Vienna", "")] // where, not who
    [InlineData("en", "Dalmeria had asked for new talks", "Dalmeria had asked for secret talks", "")]
    [InlineData("en", "Dalmeria had asked for the talks", "Ostland had not asked for the talks", "")]
    [InlineData("en", "Dalmeria had asked for the talks", "Ostland had asked for a loan", "")]
    [InlineData("en", "Dalmeria wants peace on the river", "Ostland wants peace on the river", "")] // both may
    public void Who_asked_for_it_is_told_of_one_thing_alone(string language, string one, string other, string doers) =>
        Assert.Equal(doers, string.Join(' ', StatementConflict.Between(AccountText.Of(one, language), AccountText.Of(other, language)).Select(conflict => $"{conflict.One} {conflict.Other}")));

    [Theory]
    [InlineData("ru", "стороны договорились об обмене", "стороны не договорились об обмене")]
    [InlineData("uk", "сторони домовилися про обмін", "сторони не домовилися про обмін")]
    public void Agreement_is_read_in_every_language(string language, string agreed, string not) =>
        Assert.Equal(["agreed not-agreed"], StatementConflict.Between(AccountText.Of(agreed, language), AccountText.Of(not, language)).Select(conflict => $"{conflict.One} {conflict.Other}"));

    private static MeetingUpdate Join(MeetingReport report, KnownMeeting known) => MeetingJoiner.Join([report], [known], [], Nothing, known.Id);

    private static long Elsewhere(MeetingReport report, KnownMeeting known) => MeetingJoiner.Join([report], [], [known], Nothing, known.Id).Decisions[0].Meeting;

    private static IEnumerable<string> Conflicts(params MeetingReport[] reports) => MeetingConflicts.Of(reports).Select(conflict => conflict.On);

    private static KnownMeeting Known(params MeetingReport[] reports) => KnownMeeting.Of(1, reports);

    private static MeetingReport Report(long article, string day, MeetingStatus status, string? date, params MeetingParty[] parties) => new()
    {
        Article = article,
        LocalId = "m1",
        Account = article,
        Day = Date(day)!.Date!.Value,
        Kind = MeetingKind.Talks,
        Status = status,
        Date = date is null ? null : Date(date),
        Parties = parties,
    };

    private static PartialDate? Date(string text) => IsoDate.TryParse(text, out PartialDate? date) ? date : null;
}
