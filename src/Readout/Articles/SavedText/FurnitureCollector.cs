using Readout.Dates;

namespace Readout.Articles.SavedText;

/// <summary>Sorts the lines that are not the article: promotions, related titles, the site's feed, credits, keywords, and the rest.</summary>
internal sealed class FurnitureCollector(IReadOnlyList<LineEvidence> lines, LineRole[] roles)
{
    private const int MostTags = 20;
    private const int LongestCredit = 70;

    private readonly List<string> _promotions = [];
    private readonly List<RelatedLink> _related = [];
    private readonly List<FeedItem> _feed = [];
    private readonly List<string> _other = [];
    private readonly List<string> _credits = [];
    private readonly List<string> _keywords = [];
    private bool? _isStampFirst;

    public FurnitureParts Parts() => new(
        new Furniture { Promotions = _promotions, Related = _related, Feed = _feed, Other = _other },
        _credits,
        _keywords);

    public void Collect()
    {
        int i = 0;
        while (i < lines.Count)
        {
            i = IsArticle(i) ? SkipArticle(i) : Take(i);
        }
    }

    private bool IsArticle(int i) => roles[i] is LineRole.Title or LineRole.Summary or LineRole.Body or LineRole.Heading;

    private int SkipArticle(int i)
    {
        _isStampFirst = null;
        return i + 1;
    }

    private bool IsFurniture(int i) => i < lines.Count && !IsArticle(i);

    private int Take(int i)
    {
        LineEvidence line = lines[i];
        if (line.Label.Kind == LabelKind.Credit || CaptionReader.HasCredit(line.Text))
        {
            return TakeCredit(i);
        }

        if (line.Label.Kind == LabelKind.Ending)
        {
            _related.Add(new RelatedLink(line.Text[..line.Label.End], null));
            return i + 1;
        }

        if (line.Label.Kind == LabelKind.Related)
        {
            return TakeRelated(i);
        }

        if (line.Label.Kind == LabelKind.Tags && roles[i] is not LineRole.Top)
        {
            return TakeTags(i);
        }

        if (line.Label.Inside is LabelKind.Promotion)
        {
            _promotions.Add(line.Text);
            return i + 1;
        }

        int end = roles[i] is LineRole.Head ? i : TakeFeedItem(i);
        if (end > i)
        {
            return end;
        }

        _isStampFirst = null;
        if (!IsArticleMatter(i))
        {
            _other.Add(line.Text);
        }

        return i + 1;
    }

    // The article's own date and byline are no furniture.
    private bool IsArticleMatter(int i) => lines[i].Byline.Count > 0
        || (roles[i] is LineRole.Head or LineRole.Kicker && (lines[i].IsStamp || lines[i].IsDated || lines[i].Label.Kind is LabelKind.Published or LabelKind.Modified));

    private int TakeCredit(int i)
    {
        LineEvidence line = lines[i];
        bool isBare = line.Label is { Kind: LabelKind.Credit, IsWhole: true };
        string? credit = isBare
            ? IsFurniture(i + 1) && lines[i + 1] is { Words: <= 6, IsLabelled: false, IsStamp: false, EndsSentence: false } ? lines[i + 1].Text : null
            : CaptionReader.WithoutLabel(CaptionReader.Credit(line.Text) ?? line.Text);
        if (credit is { Length: > 1 and <= LongestCredit } && !_credits.Contains(credit))
        {
            _credits.Add(credit);
        }

        if (credit is null || (line.Label.Kind != LabelKind.Credit && credit.Length < line.Length))
        {
            _other.Add(line.Text);
        }

        return isBare && credit is not null ? i + 2 : i + 1;
    }

    // The title after the label, or the titles on the lines below a label that stands alone.
    private int TakeRelated(int i)
    {
        LineEvidence line = lines[i];
        if (!line.Label.IsWhole)
        {
            _related.Add(new RelatedLink(line.Text[line.Label.End..].Trim(), null));
            return i + 1;
        }

        int next = i + 1;
        while (IsFurniture(next) && lines[next] is { IsLabelled: false, Words: >= 3, EndsSentence: false, Byline.Count: 0, Label.Inside: LabelKind.None } && !IsFeedAt(next))
        {
            _related.Add(new RelatedLink(lines[next].Text, null));
            next++;
        }

        return next;
    }

    private bool IsFeedAt(int i) => lines[i].IsStamp || (IsFurniture(i + 1) && lines[i + 1].IsStamp);

    private int TakeTags(int i)
    {
        LineEvidence line = lines[i];
        if (!line.Label.IsWhole)
        {
            char mark = line.Text.Contains(',', StringComparison.Ordinal) ? ',' : line.Text.Contains('|', StringComparison.Ordinal) ? '|' : ';';
            _keywords.AddRange(line.Text[line.Label.End..].Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(tag => tag.TrimEnd('.')));
            return i + 1;
        }

        int next = i + 1;
        while (next <= i + MostTags && IsFurniture(next) && lines[next] is { IsLabelled: false, Words: <= 5 and > 0, EndsSentence: false, IsStamp: false, IsAfterBlank: false } && !IsFeedAt(next))
        {
            _keywords.Add(lines[next].Text.Trim('#', ',', ' '));
            next++;
        }

        return next;
    }

    // "Title" and "11:55 06 сен 2025." on two lines in either order, or on one.
    private int TakeFeedItem(int i)
    {
        LineEvidence line = lines[i];
        if (line.LeadingStamp is { } leading && leading.Span.End + 8 < line.Length)
        {
            AddFeed(line.Text[leading.Span.End..].Trim(' ', '-', '–', '—', '|', ':', '.', ']', ')'), leading.Date);
            return i + 1;
        }

        if (line.TrailingStamp is { } trailing && trailing.Span.Start > 8)
        {
            AddFeed(line.Text[..trailing.Span.Start].Trim(' ', '-', '–', '—', '|', ':', ',', '[', '('), trailing.Date);
            return i + 1;
        }

        // In a run of titles and stamps the first of the run says which goes before.
        bool isStampFirst = _isStampFirst ?? line.IsStamp;
        _isStampFirst = isStampFirst;
        if (!line.IsStamp && IsTitle(i) && IsFurniture(i + 1) && lines[i + 1].IsStamp && !isStampFirst)
        {
            AddFeed(line.Text, Date(i + 1));
            return i + 2;
        }

        if (line.IsStamp && isStampFirst && IsFurniture(i + 1) && IsTitle(i + 1))
        {
            AddFeed(lines[i + 1].Text, Date(i));
            return i + 2;
        }

        return i;
    }

    private bool IsTitle(int i) => lines[i] is { IsStamp: false, IsLabelled: false, Words: >= 3, Length: <= 250 } && lines[i].Byline.Count == 0;

    private PartialDate? Date(int i) => DateStampReader.ReadStart(lines[i].Text)?.Date;

    private void AddFeed(string title, PartialDate? date) => _feed.Add(new FeedItem(title, date, null));
}
