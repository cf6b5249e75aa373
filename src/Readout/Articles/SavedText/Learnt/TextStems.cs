namespace Readout.Articles.SavedText.Learnt;

/// <summary>The stems of lines that are surely text of the article, by which other lines are seen to go on with its subject.</summary>
internal sealed class TextStems
{
    private const float Sure = 0.8f;

    private readonly PageTraits _page;
    private readonly Dictionary<uint, Use> _uses = [];
    private readonly List<uint> _stems = [];

    public TextStems(PageTraits page, float[] text)
    {
        _page = page;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= Sure)
            {
                Add(i);
            }
        }
    }

    /// <summary>Which share of a line's stems other lines of the text have; -1 for a line without any.</summary>
    public float Share(int line)
    {
        _page.ContentStems(line, _stems);
        int shared = 0;
        foreach (uint stem in _stems)
        {
            Use use = _uses.GetValueOrDefault(stem);
            shared += use.Lines > 1 || (use.Lines == 1 && use.Whole != _page.Traits[line].Whole) ? 1 : 0;
        }

        return _stems.Count == 0 ? -1 : (float)shared / _stems.Count;
    }

    private void Add(int line)
    {
        uint whole = _page.Traits[line].Whole;
        _page.ContentStems(line, _stems);
        foreach (uint stem in _stems)
        {
            Use use = _uses.GetValueOrDefault(stem);
            _uses[stem] = use.Lines > 0 && use.Whole == whole ? use : new Use(whole, use.Lines + 1);
        }
    }

    private readonly record struct Use(uint Whole, int Lines);
}
