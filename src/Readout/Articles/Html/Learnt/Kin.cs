namespace Readout.Articles.Html.Learnt;

/// <summary>
/// Which lines of a page belong together: those in elements of the same names and classes (alike: the element and its parent; twins: two levels
/// more), and those in the same box, the nearest element that holds more than one line, and in the one around it.
/// </summary>
internal sealed class Kin
{
    private Kin(int count)
    {
        (Alike, Twins, Box, Outer) = (new int[count], new int[count], new int[count], new int[count]);
    }

    /// <summary>Number of the group of each line.</summary>
    public int[] Alike { get; }

    public int[] Twins { get; }

    /// <summary>Node of the box of each line.</summary>
    public int[] Box { get; }

    public int[] Outer { get; }

    public int AlikeGroups { get; private set; }

    public int TwinGroups { get; private set; }

    public static Kin Of(PageLines page)
    {
        var kin = new Kin(page.Count);
        var alike = new Dictionary<int, int>();
        var twins = new Dictionary<int, int>();
        for (int i = 0; i < page.Count; i++)
        {
            int node = page.Lines[i].Owner;
            int near = Signature(page.Page, ref node, 2, 17);
            kin.Alike[i] = Number(alike, near);
            kin.Twins[i] = Number(twins, Signature(page.Page, ref node, 2, near));
            kin.Box[i] = Wider(page, page.Lines[i].Owner, 1);
            (int first, int end) = page.Index.LinesOf(kin.Box[i]);
            kin.Outer[i] = Wider(page, kin.Box[i], end - first);
        }

        (kin.AlikeGroups, kin.TwinGroups) = (alike.Count, twins.Count);
        return kin;
    }

    private static int Number(Dictionary<int, int> numbers, int signature)
    {
        if (!numbers.TryGetValue(signature, out int number))
        {
            numbers[signature] = number = numbers.Count;
        }

        return number;
    }

    // The nearest element from this one outward that holds more lines than given.
    private static int Wider(PageLines page, int node, int lines)
    {
        int at = Math.Max(0, node);
        for (; page.Page.ParentOf(at) >= 0; at = page.Page.ParentOf(at))
        {
            (int first, int end) = page.Index.LinesOf(at);
            if (end - first > lines)
            {
                break;
            }
        }

        return at;
    }

    private static int Signature(PageModel page, ref int node, int levels, int hash)
    {
        for (int level = 0; level < levels && node >= 0; level++, node = page.ParentOf(node))
        {
            hash = WordHashes.Mix(hash, (int)page.TagOf(node));
            foreach (char c in page.Attribute(node, "class") ?? "")
            {
                hash = char.IsAsciiDigit(c) ? hash : WordHashes.Mix(hash, c);
            }
        }

        return hash;
    }
}
