using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;

namespace Readout.Tests.App.Site;

/// <summary>The few lines at a page's top follow a rule, and nothing else.</summary>
public sealed class ShortLineTests
{
    [Fact]
    public void Each_part_has_its_most_carried_line_and_the_places_left_go_to_the_next() =>
        Assert.Equal(["a1", "a2", "b1", "c1", "c2", "c3"], Chosen(Line("a", "a1", 2), Line("a", "a2", 4), Line("b", "b1", 1), Line("b", "b2", 1, time: -1), Line("c", "c1", 9), Line("c", "c2", 7), Line("c", "c3", 2, time: -1)));

    [Fact]
    public void A_part_is_not_left_out_for_another_that_is_carried_more() =>
        Assert.Equal(["a1", "b1", "c1", "d1", "e1", "f1"], Chosen(Line("a", "a1", 9), Line("a", "a2", 9), Line("b", "b1", 8), Line("c", "c1", 7), Line("d", "d1", 6), Line("e", "e1", 1), Line("f", "f1", 1)));

    [Fact]
    public void Of_one_part_what_took_place_and_what_is_to_come_have_a_place_each() =>
        Assert.Equal(["a2", "a3", "b1", "b2", "b3", "b4"], Chosen(
            Line("a", "a1", 3) with { IsToCome = true }, Line("a", "a2", 4) with { IsToCome = true }, Line("a", "a3", 1), Line("b", "b1", 9), Line("b", "b2", 8), Line("b", "b3", 7), Line("b", "b4", 6)));

    [Fact]
    public void Of_lines_carried_alike_the_newest_stands_there_and_before_it_one_that_changes_something()
    {
        ShortLine[] all = [.. Enumerable.Range(0, 7).Select(i => Line("a", $"a{i}", 1, time: i))];
        Assert.Equal(["a1", "a2", "a3", "a4", "a5", "a6"], Chosen(all));
        all[0] = all[0] with { Said = new NewsLine(Claim(all[0]) with { Verdict = "numbers-changed" }, [], []) };
        Assert.Equal(["a0", "a2", "a3", "a4", "a5", "a6"], Chosen(all));
    }

    [Fact]
    public void An_outlet_counts_once_and_a_copy_not_at_all()
    {
        Carrier[] carriers = [Carrier(1, "Post"), Carrier(2, "Post"), Carrier(3, "Courier") with { IsCopy = true }, Carrier(4, "Herald")];
        Assert.Equal(2, Carried.Outlets(carriers, Readout.App.Site.Words.SiteWords.For("en")));
    }

    private static IEnumerable<string> Chosen(params ShortLine[] all) => ShortLine.Choose(all).Select(line => line.Anchor);

    private static ShortLine Line(string part, string anchor, int outlets, long time = 0) => new(part, anchor, [], outlets, time);

    private static ClaimView Claim(ShortLine line) => new(
        new FoundStatement(new FoundArticle(1, "post", "https://post.example/1", "Post", "en", "Ferry", "2026-03-02T16:00:00Z", line.Time), "s1", "nothing", [], SearchCursor.None, "Anna Holm", "named", "indirect", "said", [], null, null), null, null);

    private static Carrier Carrier(long article, string outlet) => new(article, "post", null, outlet, false);
}
