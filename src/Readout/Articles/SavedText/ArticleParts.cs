using Readout.Dates;

namespace Readout.Articles.SavedText;

/// <summary>The headline of a page, and the dates that stand with it.</summary>
internal sealed record Headline(string? Title, PartialDate? Published, PartialDate? Modified);

/// <summary>What was told to be furniture, by kind.</summary>
internal sealed record FurnitureParts(Furniture Furniture, IReadOnlyList<string> PhotoCredits, IReadOnlyList<string> Keywords);

/// <summary>Takes the article apart from the roles of its lines.</summary>
internal sealed class ArticleParts(IReadOnlyList<LineEvidence> lines, LineRole[] roles, string? language)
{
    // How many lines after the body may stand before its author's name.
    private const int LinesToAuthor = 8;

    public List<Block> Body()
    {
        var blocks = new List<Block>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] is LineRole.Body or LineRole.Heading)
            {
                blocks.Add(new Block(KindOf(i), lines[i].Text));
            }
        }

        return blocks;
    }

    public string? Summary()
    {
        List<string> words = [.. Lines(LineRole.Summary).Select(line => line.Text)];
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    public Headline Headline()
    {
        string? title = null;
        PartialDate? published = null;
        List<LineEvidence> titleLines = [.. Lines(LineRole.Title)];
        if (titleLines.Count > 0)
        {
            (title, published) = HeadlineReader.Read(string.Join(' ', titleLines.Select(line => line.Text)), lines, language);
        }

        var dates = new HeadDates(language);
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] is LineRole.Head || (roles[i] is LineRole.Kicker && IsBesideTitle(i)))
            {
                dates.Add(lines[i]);
            }
            else if (lines[i].Label.Kind is LabelKind.Published or LabelKind.Modified && roles[i] is LineRole.Tail or LineRole.Island)
            {
                dates.AddLabelled(lines[i]);
            }
        }

        return new Headline(title, dates.Published ?? published ?? Dateline.Date(FirstParagraph(), language), dates.Modified);
    }

    public IReadOnlyList<string> Authors()
    {
        var authors = new List<string>();
        int lastBody = Array.FindLastIndex(roles, role => role is LineRole.Body or LineRole.Heading);
        for (int i = 0; i < lines.Count && i <= lastBody + LinesToAuthor; i++)
        {
            bool isLabelled = lines[i].Label.Kind == LabelKind.Author;
            bool isPlace = roles[i] is LineRole.Head || (roles[i] is LineRole.Kicker && IsBesideTitle(i)) || (i > lastBody && IsDirectlyAfterBody(i, lastBody))
                || (isLabelled && roles[i] is LineRole.Island or LineRole.Tail);
            foreach (string name in isPlace ? lines[i].Byline : [])
            {
                if (!authors.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    authors.Add(name);
                }
            }

            if (isPlace && i > lastBody && lines[i].Byline.Count > 0)
            {
                break;
            }
        }

        return authors;
    }

    /// <summary>"15 Nov 2019, 00:30 by Вести": what stands after "by" in a line of stamp and source, or after the label of a source.</summary>
    public IReadOnlyList<string> Agencies()
    {
        var agencies = new List<string>();
        for (int i = 0; i < lines.Count; i++)
        {
            string? agency = roles[i] is LineRole.Head && lines[i].LeadingStamp is { } stamp ? AfterBy(lines[i].Text.AsSpan(stamp.Span.End).Trim(" ,|·"))
                : roles[i] is LineRole.Head or LineRole.Island or LineRole.Tail && lines[i] is { Label: { Kind: LabelKind.Source or LabelKind.Author, IsWhole: false }, Byline.Count: 0, Length: < 60 } ? lines[i].Text[lines[i].Label.End..].Trim(' ', '.')
                : null;
            if (agency is { Length: > 0 } && !agencies.Contains(agency))
            {
                agencies.Add(agency);
            }
        }

        return agencies;
    }

    public FurnitureParts Furniture()
    {
        var collector = new FurnitureCollector(lines, roles);
        collector.Collect();
        return collector.Parts();
    }

    private static string? AfterBy(ReadOnlySpan<char> rest) => rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && !BylineReader.IsPerson(rest[3..].Trim().ToString())
        ? rest[3..].Trim().ToString()
        : null;

    private IEnumerable<LineEvidence> Lines(LineRole role)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] == role)
            {
                yield return lines[i];
            }
        }
    }

    private string FirstParagraph() => Array.IndexOf(roles, LineRole.Body) is >= 0 and int first ? lines[first].Text : "";

    // The line or two before the headline: a date three lines above belongs to something else.
    private bool IsBesideTitle(int i)
    {
        for (int k = i + 1; k < lines.Count && k <= i + 3; k++)
        {
            if (roles[k] == LineRole.Title)
            {
                return true;
            }
        }

        return false;
    }

    // Between the body and the name may stand credits, related titles and share labels, but no feed and no other section.
    private bool IsDirectlyAfterBody(int i, int lastBody)
    {
        for (int k = lastBody + 1; k < i; k++)
        {
            bool isPassed = lines[k].Label.Kind is LabelKind.Credit or LabelKind.Related or LabelKind.Source or LabelKind.Share or LabelKind.Caption or LabelKind.Tags || lines[k].Label.Inside == LabelKind.Promotion;
            if (!isPassed || (lines[k].Label.IsWhole && lines[k].Label.Kind is not (LabelKind.Share or LabelKind.Credit)))
            {
                return false;
            }
        }

        return true;
    }

    private BlockKind KindOf(int i)
    {
        string text = lines[i].Text;
        if (roles[i] == LineRole.Heading)
        {
            return BlockKind.Heading;
        }

        return text.Length > 2 && text[0] is '•' or '·' or '*' or '▪' or '●' && text[1] == ' ' ? BlockKind.List : BlockKind.Paragraph;
    }
}
