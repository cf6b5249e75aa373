using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// Gives each line of a page its role: first by the marks of the elements around it, then, inside the body's container, by what the line itself
/// looks like. A mark inside the container that holds much of the body's worth is not believed.
/// </summary>
internal sealed class LineSorter
{
    // "related", "promo" and the like inside the body hold little of it; what holds more is the body itself, badly named.
    private const double BelievedInside = 0.35;
    private const double MostlyLinks = 0.75;
    private const double SameHeadline = 0.5;
    private const int LargestBox = 600;
    private const Hints Descriptive = ~(Hints.Furniture | Hints.Hidden);

    private readonly PageModel _page;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly LineIndex _index;
    private readonly FurnitureMarks _marks;
    private readonly int _container;
    private readonly LineRole[] _roles;

    private LineSorter(PageModel page, IReadOnlyList<TextBlock> lines, LineIndex index, FurnitureMarks marks, int container)
    {
        _page = page;
        _lines = lines;
        _index = index;
        _marks = marks;
        _container = container;
        _roles = new LineRole[lines.Count];
    }

    public static LineRole[] Sort(PageModel page, IReadOnlyList<TextBlock> lines, LineIndex index, FurnitureMarks marks, int container, int heading)
    {
        var sorter = new LineSorter(page, lines, index, marks, container);
        if (container >= 0)
        {
            (int first, int end) = index.LinesOf(container);
            sorter._roles.AsSpan(first, end - first).Fill(LineRole.Body);
        }

        sorter.ByMarks();
        if (container >= 0)
        {
            sorter.ByLooks(heading);
        }

        sorter.MarkLinksUnderLabels();
        sorter.MarkHeading(heading);
        return sorter._roles;
    }

    // "Read also" outside the body, and the links that follow it.
    private void MarkLinksUnderLabels()
    {
        bool isUnderLabel = false;
        for (int i = 0; i < _lines.Count; i++)
        {
            bool isLabel = _roles[i] is LineRole.Other or LineRole.Related && LineLabels.IsLabelOfRelated(_lines[i].Text);
            isUnderLabel = isLabel || (isUnderLabel && _roles[i] is LineRole.Other or LineRole.Related && _lines[i].LinkShare > MostlyLinks);
            _roles[i] = isUnderLabel && !isLabel ? LineRole.Related : _roles[i];
        }
    }

    private void MarkHeading(int heading)
    {
        if (heading >= 0)
        {
            (int first, int end) = _index.LinesOf(heading);
            _roles.AsSpan(first, end - first).Fill(LineRole.Title);
        }
    }

    private void ByMarks()
    {
        double all = _container < 0 ? 0 : _index.RawWorthOf(_container);
        for (int i = 0; i < _page.Count; i++)
        {
            bool holdsContainer = _container >= 0 && _page.IsWithin(_container, i);
            if (_page.TagOf(i) == Tag.Text || holdsContainer || RoleOf(i) is not { } role)
            {
                continue;
            }

            bool isInside = _container >= 0 && _page.IsWithin(i, _container);
            if (isInside && _index.RawWorthOf(i) > BelievedInside * all && role != LineRole.Hidden)
            {
                continue;
            }

            (int first, int end) = _index.LinesOf(i);
            _roles.AsSpan(first, end - first).Fill(role);
            i = _page.EndOf(i) - 1;
        }
    }

    private LineRole? RoleOf(int node)
    {
        Hints hints = _marks.Of(node) | (_page.HintsOf(node) & Descriptive);
        Tag tag = _page.TagOf(node);
        return hints switch
        {
            _ when hints.HasFlag(Hints.Hidden) => LineRole.Hidden,
            _ when hints.HasFlag(Hints.Comments) => LineRole.Comment,
            _ when hints.HasFlag(Hints.Feed) => LineRole.Feed,
            _ when hints.HasFlag(Hints.Related) => LineRole.Related,
            _ when hints.HasFlag(Hints.Promotion) => LineRole.Promotion,
            _ when tag is Tag.Figcaption or Tag.Caption or Tag.Figure => LineRole.Caption,
            _ when (hints & (Hints.Caption | Hints.Credit)) != Hints.None => LineRole.Caption,
            _ when (hints & (Hints.Author | Hints.Date | Hints.Modified | Hints.Meta | Hints.Section | Hints.Agency)) != Hints.None && IsShort(node) => LineRole.Byline,
            _ when (hints & (Hints.Furniture | Hints.Media)) != Hints.None => LineRole.Other,
            _ => null,
        };
    }

    private bool IsShort(int node)
    {
        (int first, int end) = _index.LinesOf(node);
        int length = 0;
        for (int i = first; i < end && length <= 400; i++)
        {
            length += _lines[i].Text.Length > 150 && Sentences.EndsLikeSentence(_lines[i].Text) ? 1000 : _lines[i].Text.Length;
        }

        return length <= 400;
    }

    private void ByLooks(int heading)
    {
        (int first, int end) = _index.LinesOf(_container);
        for (int i = first; i < end; i++)
        {
            if (_roles[i] == LineRole.Body && LooksForeign(i) is { } role)
            {
                _roles[i] = role;
                MarkBox(i);
            }
        }

        TrimHead(first, end, heading);
        TrimTail(first, end);
    }

    private LineRole? LooksForeign(int i)
    {
        TextBlock line = _lines[i];
        if (line.Is(Surroundings.Caption | Surroundings.Figure))
        {
            return LineRole.Caption;
        }

        if (LineLabels.RoleOf(line.Text) is { } labelled)
        {
            return labelled;
        }

        if (!line.Text.Any(char.IsLetterOrDigit))
        {
            return LineRole.Other;
        }

        if (line.Text.Length is >= 4 and <= 40 && line.Text.Contains(':', StringComparison.Ordinal) && !line.Is(Surroundings.Table) && DateStampReader.IsStamp(line.Text))
        {
            return LineRole.Byline;
        }

        if (EndsInCopyright(line.Text))
        {
            return LineRole.Caption;
        }

        bool isLink = line.LinkShare > MostlyLinks && line.Text.Length > 8;
        return isLink && !IsInsideText(i) ? LineRole.Related : null;
    }

    // "A harbour at dawn © Ann Lorne": a caption outside a figure.
    private static bool EndsInCopyright(string line) =>
        line.LastIndexOf('©') is var at && at >= 0 && line.Length is < 400 && line.Length - at < 60 && !Sentences.EndsLikeSentence(line);

    // "Read more" above a teaser: the small element that holds both is foreign as a whole.
    private void MarkBox(int label)
    {
        if (!LineLabels.IsLabelOfRelated(_lines[label].Text))
        {
            return;
        }

        int box = -1;
        for (int node = _page.ParentOf(_lines[label].First); node > _container && _page.TextLengthOf(node) < LargestBox; node = _page.ParentOf(node))
        {
            box = node;
        }

        if (box >= 0)
        {
            (int first, int end) = _index.LinesOf(box);
            _roles.AsSpan(first, end - first).Replace(LineRole.Body, LineRole.Related);
        }
    }

    // A list of linked names inside running text is text; so is a linked line between two paragraphs that belongs to neither.
    private bool IsInsideText(int i) => _lines[i].Is(Surroundings.Quote) || (_lines[i].LinkShare < 0.9 && _lines[i].Text.Length > 120);

    // Before the first paragraph stand the heading, dates, bylines.
    private void TrimHead(int first, int end, int heading)
    {
        for (int i = first; i < end && heading >= 0; i++)
        {
            if (_page.IsWithin(_lines[i].First, heading))
            {
                _roles.AsSpan(first, i - first).Replace(LineRole.Body, LineRole.Other);
                _roles[i] = LineRole.Title;
                break;
            }
        }

        for (int i = first; i < end; i++)
        {
            if (_roles[i] == LineRole.Body)
            {
                if (IsParagraph(_lines[i]) || IsSubheading(i, end, heading))
                {
                    break;
                }

                _roles[i] = LineRole.Byline;
            }
        }
    }

    // A heading right before the first paragraph, other than the headline said again.
    private bool IsSubheading(int i, int end, int heading) =>
        heading >= 0 && _lines[i].Is(Surroundings.Heading) && i + 1 < end && _roles[i + 1] == LineRole.Body && IsParagraph(_lines[i + 1])
        && WordSets.Overlap(_lines[i].Text, _page.ShortWordsOf(heading, 400) ?? "") < SameHeadline;

    // After the last paragraph stand tags, labels and headings of what follows.
    private void TrimTail(int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (_roles[i] == LineRole.Body)
            {
                if (IsParagraph(_lines[i]) || _lines[i].Is(Surroundings.List | Surroundings.Table | Surroundings.Code))
                {
                    break;
                }

                _roles[i] = LineRole.Other;
            }
        }
    }

    private static bool IsParagraph(TextBlock line) =>
        !line.Is(Surroundings.Heading) && (line.Text.Length > 80 || (line.Text.Length > 20 && Sentences.EndsLikeSentence(line.Text)));
}
