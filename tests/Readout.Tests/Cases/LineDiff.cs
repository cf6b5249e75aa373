using System.Text;

namespace Readout.Tests.Cases;

/// <summary>What differs between two texts, line by line, with two lines around each change.</summary>
internal static class LineDiff
{
    private const int Around = 2;

    public static string Of(string expected, string actual)
    {
        string[] a = expected.Split('\n');
        string[] b = actual.Split('\n');
        List<string> lines = Walk(a, b, CommonLengths(a, b));
        var shown = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            if (Enumerable.Range(i - Around, (2 * Around) + 1).Any(near => near >= 0 && near < lines.Count && lines[near][0] != ' '))
            {
                shown.Append(lines[i]).Append('\n');
            }
        }

        return shown.ToString();
    }

    private static int[,] CommonLengths(string[] a, string[] b)
    {
        int[,] common = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
        {
            for (int j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static List<string> Walk(string[] a, string[] b, int[,] common)
    {
        var lines = new List<string>();
        int i = 0;
        int j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                lines.Add("  " + a[i]);
                i++;
                j++;
            }
            else if (j == b.Length || (i < a.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + a[i++]);
            }
            else
            {
                lines.Add("+ " + b[j++]);
            }
        }

        return lines;
    }
}
