namespace Readout.Articles.Html;

/// <summary>Which lines lie in which element, and what they are worth as paragraphs of an article. Any element's sum is one subtraction.</summary>
internal sealed class LineIndex
{
    private readonly PageModel _page;
    private readonly int[] _linesBefore;
    private readonly double[] _rawWorthBefore;
    private readonly int[] _lengthBefore;
    private readonly int[] _linksBefore;

    public LineIndex(PageModel page, IReadOnlyList<TextBlock> lines)
    {
        _page = page;
        LineCount = lines.Count;
        _linesBefore = new int[page.Count + 1];
        for (int node = 0, line = 0; node <= page.Count; node++)
        {
            while (line < lines.Count && lines[line].First < node)
            {
                line++;
            }

            _linesBefore[node] = line;
        }

        _rawWorthBefore = new double[lines.Count + 1];
        _lengthBefore = new int[lines.Count + 1];
        _linksBefore = new int[lines.Count + 1];
        for (int i = 0; i < lines.Count; i++)
        {
            _rawWorthBefore[i + 1] = _rawWorthBefore[i] + LineWorth.Of(lines[i]);
            _lengthBefore[i + 1] = _lengthBefore[i] + lines[i].Text.Length;
            _linksBefore[i + 1] = _linksBefore[i] + lines[i].LinkLength;
        }
    }

    public int LineCount { get; }

    /// <summary>What all lines of the page are worth, wherever they stand.</summary>
    public double RawWorth => _rawWorthBefore[^1];

    public (int First, int End) LinesOf(int node) => (_linesBefore[node], _linesBefore[_page.EndOf(node)]);

    public double RawWorthOf(int node)
    {
        (int first, int end) = LinesOf(node);
        return _rawWorthBefore[end] - _rawWorthBefore[first];
    }

    /// <summary>What all lines before this one are worth.</summary>
    public double WorthBefore(int line) => _rawWorthBefore[line];

    public LineTotals TotalsOf(int node)
    {
        (int first, int end) = LinesOf(node);
        return TotalsOf(first, end);
    }

    /// <summary>The totals of the lines from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public LineTotals TotalsOf(int first, int end) =>
        new(end - first, _lengthBefore[end] - _lengthBefore[first], _linksBefore[end] - _linksBefore[first], _rawWorthBefore[end] - _rawWorthBefore[first]);
}

/// <summary>How many lines, how many characters they have, how many of these are links, and what the lines are worth.</summary>
internal readonly record struct LineTotals(int Lines, int Length, int Links, double Worth)
{
    public double LinkShare => Length == 0 ? 0 : Math.Min(1, (double)Links / Length);
}
