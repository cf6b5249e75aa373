namespace Readout.Articles.Html;

/// <summary>
/// Takes out of the body what a page holds twice, once for narrow and once for wide screens: a run of different body lines that repeat earlier
/// ones. A sentence that an author says again stays.
/// </summary>
internal static class RepeatedLines
{
    private const int LeastLines = 3;
    private const int LeastLength = 300;

    public static void Remove(IReadOnlyList<TextBlock> lines, LineRole[] roles)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var run = new List<int>();
        for (int i = 0; i < roles.Length; i++)
        {
            if (roles[i] != LineRole.Body)
            {
                continue;
            }

            if (seen.Add(lines[i].Text))
            {
                End(lines, roles, run);
            }
            else
            {
                run.Add(i);
            }
        }

        End(lines, roles, run);
    }

    private static void End(IReadOnlyList<TextBlock> lines, LineRole[] roles, List<int> run)
    {
        if (run.Count >= LeastLines && run.Sum(i => (long)lines[i].Text.Length) >= LeastLength && run.Select(i => lines[i].Text).Distinct(StringComparer.Ordinal).Count() >= LeastLines)
        {
            run.ForEach(i => roles[i] = LineRole.Other);
        }

        run.Clear();
    }
}
