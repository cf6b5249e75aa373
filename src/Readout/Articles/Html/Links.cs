namespace Readout.Articles.Html;

internal static class Links
{
    // A teaser's title lies at most this deep inside its link.
    private const int Reach = 8;

    /// <summary>The link that a node stands in, else the node itself.</summary>
    public static int Around(PageModel page, int node)
    {
        int at = node;
        for (int steps = 0; at >= 0 && steps < Reach; steps++, at = page.ParentOf(at))
        {
            if (page.TagOf(at) == Tag.A)
            {
                return at;
            }
        }

        return node;
    }

    /// <summary>The address of the link around or in a line, null when there is none.</summary>
    public static string? AddressOf(PageModel page, TextBlock line)
    {
        int around = Around(page, line.First);
        for (int i = around; i < line.End; i++)
        {
            if (page.TagOf(i) == Tag.A && page.Attribute(i, "href") is { } address)
            {
                return address;
            }
        }

        return null;
    }
}
