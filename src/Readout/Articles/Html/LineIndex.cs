namespace Readout.Articles.Html;

/// <summary>Which lines lie in which element, and what they are worth as paragraphs of an article. Any element's sum is one subtraction.</summary>
internal sealed class LineIndex
{
    private readonly PageModel _page;
    private readonly int[] _linesBefore;
    private readonly double[] _rawWorthBefore;

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
        for (int i = 0; i < lines.Count; i++)
        {
            _rawWorthBefore[i + 1] = _rawWorthBefore[i] + LineWorth.Of(lines[i]);
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
}
