namespace Readout.Articles.Html.Learnt;

/// <summary>Totals of a group of lines.</summary>
internal struct LineGroup
{
    public int Count;
    public int Length;
    public int Links;
    public int Inside;
    public double Worth;

    /// <summary>The totals of each group; <paramref name="groupOf"/> has the number of each line's group.</summary>
    public static LineGroup[] Of(PageLines page, int[] groupOf, int groups)
    {
        var totals = new LineGroup[groups];
        for (int i = 0; i < page.Count; i++)
        {
            ref LineGroup group = ref totals[groupOf[i]];
            group.Count++;
            group.Length += page.Lines[i].Text.Length;
            group.Links += page.Lines[i].LinkLength;
            group.Inside += page.Roles[i] == LineRole.Body ? 1 : 0;
            group.Worth += page.Index.WorthBefore(i + 1) - page.Index.WorthBefore(i);
        }

        return totals;
    }
}
