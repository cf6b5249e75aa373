using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// The dates of publication that a reader sees: time elements, lines beside the headline, after the text and at its very beginning,
/// and a date that stands alone further down.
/// </summary>
internal sealed class VisibleDates
{
    private const int LongestLine = 160;
    private const int ShortLine = 80;

    // Lines right below the headline belong to it whatever their marks say of the box around them.
    private const int LinesBelowHeading = 4;

    private readonly PageModel _page;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly LineRole[] _roles;
    private readonly HeadlineArea _area;
    private readonly string? _language;
    private readonly int _titleLine;

    public VisibleDates(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, HeadlineArea area, string? language)
    {
        _page = page;
        _lines = lines;
        _roles = roles;
        _area = area;
        _language = language;
        _titleLine = Array.IndexOf(roles, LineRole.Title);
    }

    /// <summary>Dates where pages show when an article was published, in order of trust.</summary>
    public IEnumerable<(PartialDate Date, DateEvidence From)> Shown()
    {
        if (OfTime() is { } time)
        {
            yield return (time, DateEvidence.Time);
        }

        if (OfHeadline() is { } beside)
        {
            yield return (beside, DateEvidence.Text);
        }

        if (OfEnd() is { } after)
        {
            yield return (after, DateEvidence.Text);
        }
    }

    /// <summary>The date on a short line right below the headline, where nothing else is dated than the article.</summary>
    public PartialDate? BelowHeadline()
    {
        for (int i = _titleLine + 1; _titleLine >= 0 && i < _lines.Count && i - _titleLine <= LinesBelowHeading; i++)
        {
            if (_lines[i].Text.Length < ShortLine && _lines[i].LinkShare < 0.5 && !_lines[i].Is(Surroundings.Caption | Surroundings.Figure) && OfLine(i, isNear: true) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The date that the text itself begins with, or the only one that stands alone further down; for a page that shows none in the usual places.</summary>
    public PartialDate? Elsewhere() => OfDateline() ?? Alone();

    /// <summary>The first date beside the headline that is said to be of a change.</summary>
    public PartialDate? OfChange()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            TextBlock line = _lines[i];
            bool isHere = _area.Contains(line.First) && line.Text.Length < LongestLine && _roles[i] is not (LineRole.Feed or LineRole.Body) && !IsElsewhere(_roles[i]);
            if (isHere && DateText.FindChange(line.Text, _language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The date that is marked as the publication.</summary>
    public PartialDate? Marked()
    {
        for (int i = 0; i < _page.Count; i++)
        {
            bool isTime = _page.TagOf(i) == Tag.Time;
            bool isMarked = _page.Attribute(i, "itemprop") is "datePublished" || (isTime && (_page.Attribute(i, "pubdate") is not null || _page.AttributeHas(i, "class", "entry-date")));
            if (isMarked && Read(i) is { } marked)
            {
                return marked;
            }
        }

        return null;
    }

    // <time datetime="…"> that is marked as the publication, else the one beside the headline: the first below, then the nearest above.
    private PartialDate? OfTime()
    {
        if (Marked() is { } marked)
        {
            return marked;
        }

        PartialDate? above = null;
        int heading = _titleLine < 0 ? 0 : _lines[_titleLine].First;
        for (int i = Math.Max(0, _area.First); i < Math.Min(_area.End, _page.Count); i++)
        {
            if (_page.TagOf(i) == Tag.Time && !IsModified(i) && Read(i) is { } near)
            {
                if (i > heading)
                {
                    return near;
                }

                above = near;
            }
        }

        return above;
    }

    private PartialDate? Read(int node)
    {
        string? machine = _page.Attribute(node, "datetime") ?? _page.Attribute(node, "content");
        return (machine is null ? null : InstantParser.Parse(machine)) ?? DateText.Find(_page.ShortWordsOf(node, LongestLine) ?? "", _language);
    }

    private bool IsModified(int node)
    {
        for (int i = node, steps = 0; i >= 0 && steps < 3; i = _page.ParentOf(i), steps++)
        {
            if (_page.HintsOf(i).HasFlag(Hints.Modified))
            {
                return true;
            }
        }

        return false;
    }

    // What is marked as a date first, then any; below the headline first, above it the nearest first.
    private PartialDate? OfHeadline() => OfHeadline(mustBeMarked: true) ?? OfHeadline(mustBeMarked: false);

    private PartialDate? OfHeadline(bool mustBeMarked)
    {
        for (int i = Math.Max(0, _titleLine); i < _lines.Count && _lines[i].First < _area.End; i++)
        {
            if ((IsMarked(i) || !mustBeMarked) && OfLine(i, i - _titleLine <= LinesBelowHeading && _titleLine >= 0) is { } below)
            {
                return below;
            }
        }

        for (int i = _titleLine - 1; i >= 0 && _area.Contains(_lines[i].First); i--)
        {
            if ((IsMarked(i) || !mustBeMarked) && OfLine(i, isNear: false) is { } above)
            {
                return above;
            }
        }

        return null;
    }

    private bool IsMarked(int i) => _page.HintsOf(_lines[i].Owner).HasFlag(Hints.Date);

    // Right after the text a short line may say when it was written; a longer one is a note or a source.
    private PartialDate? OfEnd()
    {
        var area = HeadlineArea.After(_lines, Array.FindLastIndex(_roles, role => role == LineRole.Body));
        for (int i = 0; i < _lines.Count; i++)
        {
            if (area.Contains(_lines[i].First) && _lines[i].Text.Length < ShortLine && !Teaser.Holds(_page, _lines, _titleLine, i) && OfLine(i, isNear: false) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private PartialDate? OfLine(int i, bool isNear)
    {
        TextBlock line = _lines[i];
        bool isForeign = _roles[i] is LineRole.Feed or LineRole.Body || (IsElsewhere(_roles[i]) && !(isNear && line.LinkShare < 0.5));
        return !isForeign && line.Text.Length < LongestLine && !IsModified(line.First) ? DateText.Find(line.Text, _language) : null;
    }

    private static bool IsElsewhere(LineRole role) => role is LineRole.Feed or LineRole.Related or LineRole.Promotion or LineRole.Comment;

    // "18.01.2018 – The first sentence", "LARWICK, January 18, 2020 (Agency) –": the text or the standfirst begins with the date.
    private PartialDate? OfDateline()
    {
        for (int i = 0, seen = 0; i < _lines.Count && seen < 2; i++)
        {
            if (_roles[i] is LineRole.Body or LineRole.Summary)
            {
                seen++;
                if (DateText.AtStart(_lines[i].Text, _language) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    // Outside the headline's area a date counts when it fills its line or is marked as one, and no other day is seen like that.
    private PartialDate? Alone()
    {
        PartialDate? only = null;
        for (int i = _titleLine + 1; i < _lines.Count && _titleLine >= 0; i++)
        {
            if (MayTell(i) && _lines[i].LinkShare < 0.5 && StandsAlone(i) && !Teaser.Holds(_page, _lines, _titleLine, i) && !IsModified(_lines[i].First) && DateText.Find(_lines[i].Text, _language) is { } date)
            {
                if (only is not null && only.Date != date.Date)
                {
                    return null;
                }

                only ??= date;
            }
        }

        return only;
    }

    // The value of a description list tells of the page, though it may stand among the text.
    private bool MayTell(int i) => _roles[i] is LineRole.Other or LineRole.Byline || _page.TagOf(_lines[i].Owner) == Tag.Dd;

    private bool StandsAlone(int i) =>
        _lines[i].Text.Length < LongestLine && (IsMarked(i) || DateStampReader.IsStamp(_lines[i].Text, _language)) && !IsInFurniture(_lines[i].Owner);

    private bool IsInFurniture(int node)
    {
        for (int i = node; i >= 0; i = _page.ParentOf(i))
        {
            if ((_page.HintsOf(i) & Hints.Furniture) != Hints.None || _page.TagOf(i) is Tag.Nav or Tag.Footer)
            {
                return true;
            }
        }

        return false;
    }
}
