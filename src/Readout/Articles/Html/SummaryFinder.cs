namespace Readout.Articles.Html;

/// <summary>
/// Finds the standfirst that a reader sees: a line between the headline and the text that is marked as one, or that repeats the page's own
/// description and is set apart from the paragraphs.
/// </summary>
internal sealed class SummaryFinder
{
    private const int Shortest = 25;
    private const int Longest = 700;
    private const int LinesIntoBody = 2;
    private const double SameTitle = 0.75;
    private const int LongDescription = 60;

    private readonly PageModel _page;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly LineRole[] _roles;
    private readonly string? _title;
    private readonly List<string> _descriptions;

    private SummaryFinder(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, StructuredData data, string? title)
    {
        _page = page;
        _lines = lines;
        _roles = roles;
        _title = title;
        _descriptions = [.. new[] { data.Article?.Description, data.Meta("og:description"), data.Meta("description"), data.Meta("twitter:description") }
            .OfType<string>().Select(WordSets.Letters).Where(letters => letters.Length > Shortest)];
    }

    /// <summary>
    /// Gives the standfirst's line its role and says which it is, -1 when there is none. Of a standfirst in several points the first is the
    /// summary, the others begin the body.
    /// </summary>
    public static int Mark(PageLines page, LineRole[] roles)
    {
        var finder = new SummaryFinder(page.Page, page.Lines, roles, page.Data, page.Title);
        int found = finder.Find(page.Heading);
        if (found >= 0)
        {
            finder.MarkPoints(found);
            roles[found] = LineRole.Summary;
        }

        return found;
    }

    private void MarkPoints(int first)
    {
        int mark = _lines[first].Is(Surroundings.List) ? MarkOf(_lines[first]) : -1;
        for (int i = first + 1; mark >= 0 && i < _lines.Count && _page.IsWithin(_lines[i].First, mark); i++)
        {
            _roles[i] = _lines[i].Text.Length >= Shortest && _lines[i].LinkShare <= 0.5 ? LineRole.Body : _roles[i];
        }
    }

    private int Find(int heading)
    {
        int firstBody = Array.IndexOf(_roles, LineRole.Body);
        if (firstBody < 0)
        {
            return -1;
        }

        int start = firstBody;
        while (start > 0 && firstBody - start < 40 && (heading < 0 || _lines[start - 1].First >= heading))
        {
            start--;
        }

        int body = 0;
        for (int i = start; i < _lines.Count && body < LinesIntoBody; i++)
        {
            if (IsStandfirst(i, firstBody))
            {
                return i;
            }

            body += _roles[i] == LineRole.Body ? 1 : 0;
        }

        return -1;
    }

    private bool IsStandfirst(int i, int firstBody)
    {
        TextBlock line = _lines[i];
        bool isForeign = line.Text.Length is < Shortest or > Longest || line.LinkShare > 0.5 || line.Is(Surroundings.Caption | Surroundings.Hidden)
            || _roles[i] is LineRole.Title or LineRole.Caption or LineRole.Comment or LineRole.Hidden || IsTitle(line.Text);
        if (isForeign)
        {
            return false;
        }

        bool isMarked = _roles[i] is not (LineRole.Related or LineRole.Promotion) && MarkOf(line) >= 0;
        return isMarked || IsUnderTitle(i) || ((i < firstBody || !IsLikeNext(i)) && IsDescription(line));
    }

    private bool IsTitle(string line) => _title is not null && WordSets.Overlap(line, _title) > SameTitle;

    // A long heading right under the headline: nothing else stands between, and the text does not follow at once.
    private bool IsUnderTitle(int i) =>
        i > 0 && i + 1 < _lines.Count && _roles[i - 1] == LineRole.Title && _lines[i].Is(Surroundings.Heading) && _lines[i].Text.Length >= LongDescription
        && _roles[i + 1] != LineRole.Body && _page.ParentOf(_lines[i].Owner) == _page.ParentOf(_lines[i - 1].Owner);

    // The mark stands on the line's own element or close around it, and holds no other paragraph; a list of few points may be marked as a whole.
    private int MarkOf(TextBlock line)
    {
        int node = _page.ParentOf(line.First);
        for (int steps = 0; node >= 0 && steps < 5; steps++, node = _page.ParentOf(node))
        {
            if ((_page.HintsOf(node) & (Hints.ArticleBody | Hints.Furniture)) != Hints.None)
            {
                return -1;
            }

            if (_page.HintsOf(node).HasFlag(Hints.Summary))
            {
                return HoldsLittleElse(node, line) ? node : -1;
            }
        }

        return -1;
    }

    private bool HoldsLittleElse(int node, TextBlock line) =>
        _page.ShortWordsOf(node, line.Is(Surroundings.List) ? Longest : (line.Text.Length * 2) + 200) is not null;

    private bool IsDescription(TextBlock line)
    {
        string letters = WordSets.Letters(line.Text);
        return _descriptions.Exists(description => letters == description
            || (description.Length > LongDescription && letters.EndsWith(description, StringComparison.Ordinal))
            || (letters.Length > 40 && (description.StartsWith(letters, StringComparison.Ordinal) || letters.StartsWith(description, StringComparison.Ordinal))));
    }

    // The first paragraph of the text is no standfirst although descriptions are often made of it.
    private bool IsLikeNext(int i)
    {
        for (int next = i + 1; next < _lines.Count && next < i + 12; next++)
        {
            if (_roles[next] == LineRole.Body && !_lines[next].Is(Surroundings.Heading))
            {
                return _lines[next].Tag == _lines[i].Tag && _page.ParentOf(_lines[next].Owner) == _page.ParentOf(_lines[i].Owner) && _page.Attribute(_lines[next].Owner, "class") == _page.Attribute(_lines[i].Owner, "class");
            }
        }

        return false;
    }
}
