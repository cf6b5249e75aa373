using Readout.Articles.Html;
using Readout.Articles.Html.Learnt;
using Readout.Articles.Learnt;
using Readout.Pages;

namespace Readout.Tests.Articles.Html.Learnt;

public sealed class LineTraitsTests
{
    [Fact]
    public void Words_are_the_same_whatever_their_case_and_the_marks_between_them()
    {
        Assert.Equal(Words("The old pier, Larwick"), Words("THE OLD PIER — larwick"));
        Assert.NotEqual(Words("The old pier"), Words("The pier old"));
    }

    [Fact]
    public void Scales_keep_order_and_bounds()
    {
        Assert.Equal([0, 4, 28, TraitScale.Most], new[] { TraitScale.Log(0), TraitScale.Log(1), TraitScale.Log(127), TraitScale.Log(1e9) }.Select(value => (int)value));
        Assert.True(TraitScale.Signed(-3) < TraitScale.Signed(0) && TraitScale.Signed(0) < TraitScale.Signed(3));
        Assert.Equal(TraitScale.Most, TraitScale.Share(1.5));
    }

    [Fact]
    public void A_line_said_twice_knows_of_the_other()
    {
        using LineTable table = Traits("<p>The council met on Monday evening.</p><p>Nobody spoke against it at all.</p><p>THE COUNCIL met on Monday evening!</p>");

        Assert.Equal([true, false, false], Column(table, LineTrait.SaidAfter).Select(value => value > 0));
        Assert.Equal([false, false, true], Column(table, LineTrait.SaidBefore).Select(value => value > 0));
    }

    [Fact]
    public void An_element_that_holds_little_weighs_more_than_one_that_holds_the_page()
    {
        const string Long = "The council met on Monday evening and voted to rebuild the pier after a long debate about its cost, its length and its name.";
        using LineTable table = Traits($"<div class=related><p>{Long}</p></div><div class=related><p>{Long} {Long} {Long} {Long}</p></div>");

        byte[] related = Column(table, (LineTrait)((int)LineTrait.FirstHint + 3));
        Assert.True(related[0] > related[1] && related[1] > 0, $"{related[0]} and {related[1]}");
    }

    [Fact]
    public void Cells_of_a_row_are_one_unit_and_paragraphs_are_not()
    {
        PageLines page = Lines("<table><tr><td>Larwick<td>12<tr><td>Port Arden<td>7</table><p>Nobody spoke against it.</p>");

        Assert.Equal([2, 2, 4, 4, 5], Enumerable.Range(0, page.Count).Select(i => TableRows.EndOf(page.Lines, i)));
    }

    private static List<int> Words(string text)
    {
        var words = new List<int>();
        WordHashes.Read(text, words);
        return words;
    }

    private static LineTable Traits(string body)
    {
        PageLines page = Lines(body);
        var table = new LineTable(page.Count);
        BodyModel.WriteTraits(page, table);
        return table;
    }

    private static byte[] Column(LineTable table, LineTrait trait) => table[trait][..table.Count].ToArray();

    private static PageLines Lines(string body) =>
        HtmlArticleReader.LinesOf(new Page { Source = "page.html", Kind = PageKind.Html, Content = $"<html><body>{body}</body></html>" });
}
