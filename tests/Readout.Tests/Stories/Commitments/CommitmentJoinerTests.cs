using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Stories.Claims;
using Readout.Stories.Commitments;

namespace Readout.Tests.Stories.Commitments;

public sealed class CommitmentJoinerTests
{
    private static readonly DateOnly Day = new(2024, 3, 4);
    private static readonly PartialDate Due = PartialDate.Of(new DateOnly(2024, 3, 20));

    private readonly Dictionary<long, KnownCommitment> _known = [];
    private long _article;

    [Fact]
    public void The_same_undertaking_is_one_and_takes_the_day_that_a_later_report_gives()
    {
        long first = See("will open the new children's hospital in Brenton", null);
        Assert.Equal(first, See("to open the new hospital for children in Brenton", Due));
        Assert.Equal(2, _known[first].Articles);
        Assert.Equal(Due, _known[first].Due);
    }

    [Fact]
    public void Another_day_or_another_act_is_another_undertaking()
    {
        long first = See("will open the new children's hospital in Brenton", Due);
        Assert.NotEqual(first, See("will open the new children's hospital in Brenton", PartialDate.Of(new DateOnly(2024, 4, 20))));
        Assert.NotEqual(first, See("will rebuild the old railway station in Brenton", Due));
    }

    [Theory]
    [InlineData("2024-03-19", CommitmentState.Open)]
    [InlineData("2024-03-20", CommitmentState.Due)]
    [InlineData("2024-03-21", CommitmentState.Overdue)]
    public void Its_state_is_that_of_the_day(string day, CommitmentState expected)
    {
        long id = See("will open the new children's hospital in Brenton", Due);
        Assert.Equal(expected, _known[id].StateOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void One_without_a_day_stays_open() => Assert.Equal(CommitmentState.Open, _known[See("will open the new children's hospital", null)].StateOn(Day.AddYears(5)));

    [Fact]
    public void A_month_is_due_all_through()
    {
        long id = See("will open the new children's hospital", new PartialDate { Year = 2024, Month = 5 });
        Assert.Equal(CommitmentState.Due, _known[id].StateOn(new DateOnly(2024, 5, 31)));
        Assert.Equal(CommitmentState.Overdue, _known[id].StateOn(new DateOnly(2024, 6, 1)));
    }

    [Fact]
    public void A_report_of_what_came_of_it_is_linked_only_by_its_words()
    {
        long hospital = See("will open the new children's hospital in Brenton", Due);
        long station = See("will rebuild the old railway station in Brenton", Due);
        Report(CommitmentState.Broken, "The mayor failed to keep her word: the new children's hospital did not open in Brenton");
        Assert.Equal(CommitmentState.Broken, _known[hospital].StateOn(Day.AddDays(30)));
        Assert.Equal(CommitmentState.Open, _known[hospital].StateOn(Day));
        Assert.Null(_known[station].Outcome);
    }

    [Fact]
    public void A_promise_told_together_with_what_came_of_it_is_the_one_that_it_closes()
    {
        long hospital = See("will open the new children's hospital in Brenton", Due);
        long told = SeeKept("promise to open the new children's hospital in Brenton this month", "The mayor kept her promise to open the new children's hospital in Brenton this month");
        Assert.Equal(hospital, told);
        Assert.Equal(CommitmentState.Met, _known[hospital].StateOn(Day.AddDays(90)));
    }

    [Fact]
    public void A_promise_first_told_when_it_was_kept_never_stands_open()
    {
        long bridge = SeeKept("promise to mend the bridge", "The mayor kept her promise to mend the bridge");
        Assert.Equal(CommitmentState.Met, _known[bridge].StateOn(Day.AddDays(90)));
        long library = SeeKept("to open a library by 20 March", "The mayor kept her promise to mend the bridge");
        Assert.Null(_known[library].Outcome);
    }

    [Theory]
    [InlineData("The list of the crew's names, due last Monday, has still not been seen", true)]
    [InlineData("The list of the crew's names has still not been seen", false)]
    [InlineData("The harbour, due last Monday, is still not open", false)]
    public void What_is_said_not_to_be_there_is_what_was_due_that_day(string text, bool isReported)
    {
        long list = See("to hand over the list of the crew's names by Monday", Due);
        Report(CommitmentState.NotYet, text, text.Contains("Monday", StringComparison.Ordinal) ? [Due.Date!.Value] : []);
        Assert.Equal(isReported ? CommitmentState.NotYet : CommitmentState.Overdue, _known[list].StateOn(Day.AddDays(30)));
    }

    [Fact]
    public void How_it_ended_goes_before_that_it_was_late()
    {
        long list = See("to hand over the list of the crew's names by Monday", Due);
        Report(CommitmentState.NotYet, "The list of the crew's names, due last Monday, has still not been seen", [Due.Date!.Value]);
        Report(CommitmentState.Met, "The mayor kept her promise to hand over the list of the crew's names");
        Assert.Equal(CommitmentState.Met, _known[list].StateOn(Day.AddDays(30)));
    }

    [Fact]
    public void That_it_is_not_there_yet_may_be_told_again_later_and_not_earlier()
    {
        long list = See("to hand over the list of the crew's names by Monday", Due);
        Report(CommitmentState.NotYet, "The list of the crew's names, due last Monday, has not been seen", [Due.Date!.Value]);
        Report(CommitmentState.NotYet, "The list of the crew's names, due on that Monday, has still not been seen", [Due.Date!.Value], after: 22);
        Report(CommitmentState.NotYet, "The list of the crew's names, due on Monday, was not seen at all", [Due.Date!.Value], after: 21);
        Assert.Equal(Day.AddDays(22), _known[list].Outcome?.Day);
    }

    private long SeeKept(string promise, string report)
    {
        CommitmentSighting sighting = Sighting(promise, null);
        CommitmentUpdate update = Joiner().Join([sighting], [new OutcomeReport(_article, Day.AddDays(20), CommitmentState.Met, [1], report, "en", ClaimWords.Of(report, "en")!)], _known.Count);
        Keep(update);
        return Assert.Single(update.Decisions).Commitment;
    }

    private long See(string text, PartialDate? due)
    {
        CommitmentSighting sighting = Sighting(text, due);
        CommitmentUpdate update = Joiner().Join([sighting], [], _known.Count);
        Keep(update);
        return Assert.Single(update.Decisions).Commitment;
    }

    private CommitmentSighting Sighting(string text, PartialDate? due)
    {
        _article++;
        return new CommitmentSighting
        {
            Article = _article,
            LocalId = "c1",
            Doer = 1,
            Text = text,
            Language = "en",
            Words = ClaimWords.Of(text, "en")!,
            Strength = CommitmentStrength.Promises,
            Due = due,
            Day = Day,
        };
    }

    private void Report(CommitmentState state, string text, DateOnly[]? days = null, int after = 20) =>
        Keep(Joiner().Join([], [new OutcomeReport(++_article, Day.AddDays(after), state, days is null ? [1] : [], text, "en", ClaimWords.Of(text, "en")!) { Days = days ?? [] }], _known.Count));

    private CommitmentJoiner Joiner() => new(doer => _known.Values.Where(known => known.Doer == doer), () => _known.Values.OrderBy(known => known.Id));

    private void Keep(CommitmentUpdate update)
    {
        foreach (KnownCommitment commitment in update.Changed)
        {
            _known[commitment.Id] = commitment;
        }
    }
}
