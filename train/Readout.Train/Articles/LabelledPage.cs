using Readout.Articles.Html;
using Readout.Articles.Html.Learnt;

namespace Readout.Train.Articles;

/// <summary>A page's lines with their traits and their gold.</summary>
internal sealed class LabelledPage
{
    private readonly PageLines _lines;

    public LabelledPage(GoldPage page)
    {
        Page = page;
        Fold = FoldOf(page);
        _lines = HtmlArticleReader.LinesOf(page.Load());
        Gold = LineGold.Of(_lines, page);
        using var table = new LineTable(Count);
        BodyModel.FirstLook(_lines, Kin.Of(_lines), table);
        FirstLook = Copy(table, LineTraits.FirstLook);
    }

    public GoldPage Page { get; }

    public int Fold { get; }

    public LineGold Gold { get; }

    public int Count => _lines.Count;

    /// <summary>The traits, column after column.</summary>
    public byte[] FirstLook { get; }

    public byte[]? SecondLook { get; private set; }

    /// <summary>Pages of one site are in one fold, whatever set they are in.</summary>
    public static int FoldOf(GoldPage page)
    {
        uint hash = 2166136261;
        foreach (char c in page.Site)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash >> 8) % BodyTrainer.Folds);
    }

    /// <summary>Takes the first look with these trees, and the traits of the second.</summary>
    public void Look(ObliviousTrees first)
    {
        using var table = new LineTable(Count);
        var kin = Kin.Of(_lines);
        BodyModel.FirstLook(_lines, kin, table);
        var body = new float[Count];
        first.Score(table, body);
        Readout.Articles.Html.Learnt.SecondLook.Write(_lines, kin, table, body);
        SecondLook = Copy(table, LineTraits.Count);
    }

    private byte[] Copy(LineTable table, int columns)
    {
        var cells = new byte[columns * Count];
        for (int column = 0; column < columns; column++)
        {
            table[(LineTrait)column][..Count].CopyTo(cells.AsSpan(column * Count));
        }

        return cells;
    }
}
