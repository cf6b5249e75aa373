using Readout.Articles.Html;
using Readout.Articles.Html.Learnt;

namespace Readout.Train.Articles;

/// <summary>A page's lines with their traits and their gold.</summary>
internal sealed class LabelledPage
{
    public LabelledPage(GoldPage page)
    {
        Page = page;
        Fold = FoldOf(page);
        PageLines lines = HtmlArticleReader.LinesOf(page.Load());
        Gold = LineGold.Of(lines, page);
        Count = lines.Count;
        using var table = new LineTable(Count);
        BodyModel.WriteTraits(lines, table);
        Traits = new byte[LineTraits.Count * Count];
        for (int column = 0; column < LineTraits.Count; column++)
        {
            table[(LineTrait)column][..Count].CopyTo(Traits.AsSpan(column * Count));
        }
    }

    public GoldPage Page { get; }

    public int Fold { get; }

    public LineGold Gold { get; }

    public int Count { get; }

    /// <summary>The traits, column after column.</summary>
    public byte[] Traits { get; }

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
}
