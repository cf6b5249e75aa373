using Readout.Stories.Meetings;
using Readout.Stories.Numbers;

namespace Readout.Tests.Stories.Numbers;

public sealed class NumberGroupsTests
{
    [Fact]
    public void Numbers_of_one_thing_by_different_speakers_stand_side_by_side()
    {
        NumberGroup group = Assert.Single(Of(
            ("120 boats were kept in the northern port by the strike of fishermen", "Dahl"),
            ("The strike of fishermen keeps 140 boats in the northern port", "Virta"),
            ("The harbour has 12 cranes", "Dahl")));
        Assert.Equal(["120 boats", "140 boats"], group.Values.Select(value => value.Text));
        Assert.Equal([0, 1], group.Values.Select(value => value.Index));
    }

    [Fact]
    public void What_agrees_or_is_of_one_speaker_or_of_another_thing_does_not() => Assert.Empty(Of(
        ("120 boats were kept in the northern port by the strike of fishermen", "Dahl"),
        ("The strike of fishermen keeps more than 100 boats in the northern port", "Virta"),
        ("130 boats were kept in the northern port by the strike of fishermen", "Dahl"),
        ("The regatta of Vinterby was won by one of 15 boats", "Stone"),
        ("The navy bought 3 boats and lost 5 boats in the northern port by the strike of fishermen", "Lind")));

    [Fact]
    public void A_text_with_several_numbers_of_a_unit_tells_no_difference()
    {
        Assert.Equal(["12 boats -> 15 boats"], Differences("12 boats left the port", "15 boats left the port"));
        Assert.Empty(Differences("12 boats left and 9 boats stayed", "15 boats left the port"));
        Assert.Empty(Differences("12 boats left the port", "more than 10 boats left the port"));
    }

    private static IEnumerable<string> Differences(string before, string now) => NumberDifference.Between(before, "en", now, "en").Select(difference => $"{difference.Before} -> {difference.Now}");

    private static IReadOnlyList<NumberGroup> Of(params (string Text, string Speaker)[] texts) => NumberGroups.Of([.. texts.Select(text => new NumberedText(AccountText.Of(text.Text, "en"), text.Speaker))]);
}
