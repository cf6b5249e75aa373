using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.Tests.App.Archive;

public sealed class SearchEntryIdTests
{
    public static TheoryData<SearchTarget> Targets => [.. Enum.GetValues<SearchTarget>()];

    [Theory]
    [MemberData(nameof(Targets))]
    public void All_of_a_kind_is_a_range_whatever_the_time(SearchTarget target)
    {
        (long low, long behind) = SearchEntryId.Range(target, long.MinValue, long.MaxValue);
        foreach (long second in (long[])[long.MinValue, -1, 0, 1, 1_639_000_000, 1L << 35, long.MaxValue])
        {
            Assert.InRange(SearchEntryId.First(target, second), low, behind - 1);
            Assert.InRange(SearchEntryId.Behind(target, second), low + 1, behind);
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_time_is_a_range(SearchTarget target)
    {
        (long low, long behind) = SearchEntryId.Range(target, 1000, 1002);
        Assert.Equal(SearchEntryId.First(target, 1000), low);
        Assert.Equal(SearchEntryId.First(target, 1002), behind);
        Assert.Equal(SearchEntryId.Behind(target, 1001), behind);
        (low, behind) = SearchEntryId.Range(target, 1002, 1000);
        Assert.True(behind <= low);
    }

    [Fact]
    public void Kinds_do_not_overlap() =>
        Assert.Equal(SearchEntryId.Range(SearchTarget.Articles, long.MinValue, 0).Low, SearchEntryId.Range(SearchTarget.Statements, long.MinValue, long.MaxValue).Behind + (1L << 26));
}
