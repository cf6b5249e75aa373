namespace Readout.Articles.Html;

/// <summary>Which nodes lie in elements that say of themselves that they are furniture: nav, footer, aside, or a class with such a word.</summary>
internal static class FurnitureMarks
{
    // Furniture that holds this share of the page's letters is not what its name says ("page-with-sidebar").
    private const double TooLarge = 0.5;

    /// <summary>True for each node that lies in furniture.</summary>
    public static bool[] Mark(PageModel page)
    {
        var marks = new bool[page.Count];
        int[] letters = LettersBefore(page);
        int all = letters[^1];
        for (int i = 0; i < page.Count; i++)
        {
            if (IsFurniture(page, i) && letters[page.EndOf(i)] - letters[i] < TooLarge * all)
            {
                marks.AsSpan(i, page.EndOf(i) - i).Fill(true);
                i = page.EndOf(i) - 1;
            }
        }

        return marks;
    }

    public static bool IsFurniture(PageModel page, int node) =>
        page.TagOf(node) is Tag.Nav or Tag.Footer or Tag.Aside or Tag.Dialog or Tag.Form
        || (page.HintsOf(node) & Hints.Furniture) != Hints.None
        || (page.HintsOf(node) & Hints.Hidden) != Hints.None;

    private static int[] LettersBefore(PageModel page)
    {
        var letters = new int[page.Count + 1];
        for (int i = 0; i < page.Count; i++)
        {
            if (Tags.IsWordless(page.TagOf(i)))
            {
                int end = page.EndOf(i);
                letters.AsSpan(i + 1, end - i).Fill(letters[i]);
                i = end - 1;
                continue;
            }

            letters[i + 1] = letters[i] + page.RunOf(i).Trim().Length;
        }

        return letters;
    }
}
