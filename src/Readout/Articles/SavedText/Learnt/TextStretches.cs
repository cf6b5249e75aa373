namespace Readout.Articles.SavedText.Learnt;

/// <summary>Lines that the sequence model takes for text, with no more than a few others between them.</summary>
internal sealed class TextStretches
{
    private const int LongestGap = 3;
    private const float LeastText = 0.5f;

    private readonly List<Stretch> _all = [];
    private readonly int[] _last;
    private readonly int[] _ranks;

    public TextStretches(PageTraits page, float[] text)
    {
        _last = new int[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= LeastText)
            {
                Add(i, page.Traits[i].Width);
            }

            _last[i] = _all.Count - 1;
        }

        Total = _all.Sum(stretch => stretch.Width);
        int[] order = [.. Enumerable.Range(0, _all.Count).OrderByDescending(i => _all[i].Width)];
        Largest = order.Length == 0 ? -1 : order[0];
        _ranks = new int[order.Length];
        for (int rank = 0; rank < order.Length; rank++)
        {
            _ranks[order[rank]] = rank;
        }
    }

    public int Count => _all.Count;

    public int Total { get; }

    /// <summary>The stretch with most text; -1 where there is none.</summary>
    public int Largest { get; }

    public Stretch this[int i] => _all[i];

    /// <summary>The last stretch that begins at or before a line, -1 when none does.</summary>
    public int At(int line) => _last[line];

    public bool IsInside(int line) => _last[line] >= 0 && line <= _all[_last[line]].End;

    /// <summary>The place of a stretch among all by its text, 0 for the largest.</summary>
    public int Rank(int stretch) => _ranks[stretch];

    private void Add(int line, int width)
    {
        if (_all.Count > 0 && line - _all[^1].End <= LongestGap + 1)
        {
            _all[^1] = _all[^1] with { End = line, Width = _all[^1].Width + width };
        }
        else
        {
            _all.Add(new Stretch(line, line, width));
        }
    }

    /// <summary>The first and last line and the letters of its text.</summary>
    public readonly record struct Stretch(int Start, int End, int Width);
}
