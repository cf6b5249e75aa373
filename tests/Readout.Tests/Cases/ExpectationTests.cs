namespace Readout.Tests.Cases;

/// <summary>
/// What a careful reader finds in each page, apart from the goldens: a golden shows that a reading changed, this shows whether it is right.
/// What Readout does not find yet stands under <c>knownGaps</c> and must leave that list when it is found.
/// </summary>
[Collection("cases")]
public sealed class ExpectationTests
{
    public static TheoryData<string> Cases => [.. PageCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_careful_reader_finds_is_found(string name)
    {
        var page = PageCase.Open(name);
        string[] gaps = [.. page.Facts.GetProperty("knownGaps").EnumerateArray().Select(one => one.GetString()!)];
        IReadOnlyList<string> unmet = Expectations.Unmet(page);
        if (PageCase.IsToAccept(name))
        {
            page.WriteGaps(unmet);
            return;
        }

        string[] complaints =
        [
            .. unmet.Except(gaps, StringComparer.Ordinal).Select(one => "does not hold: " + one),
            .. gaps.Except(unmet, StringComparer.Ordinal).Select(one => "holds now, take it from knownGaps: " + one),
        ];
        Assert.True(complaints.Length == 0, $"{name}\n" + string.Join('\n', complaints));
    }
}
