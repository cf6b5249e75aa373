using Readout.Articles.SavedText.Learnt;
using Readout.Dates;
using Readout.Pages;

namespace Readout.Articles.SavedText;

/// <summary>
/// Reads the article of a web page that was saved as text: lines, with furniture before, after and between. The whole page decides what each line is
/// (<see cref="PageSegmenter"/>); what was known of the page from outside wins over what it says.
/// </summary>
internal static class SavedTextReader
{
    public static NewsArticle Read(Page page, CancellationToken cancellationToken) => Read(page, LineModel.Default, cancellationToken);

    /// <summary>The article as another model tells it.</summary>
    public static NewsArticle Read(Page page, LineModel model, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<PageLine> lines = PageLines.Of(page.Content);
        string? language = page.Language ?? EvidenceReader.Language(lines);
        List<LineEvidence> all = EvidenceReader.Of(lines, language, cancellationToken);
        List<LineEvidence> evidence = [.. all.Where(line => !Refrains.Is(line))];
        LineRole[] roles = PageSegmenter.Segment(evidence, page.Title, model);
        DropEchoes(evidence, roles);
        var parts = new ArticleParts(evidence, roles, language);
        List<Block> body = parts.Body();
        string? reason = NotArticleReason.Of(all, body);
        if (reason is not null)
        {
            return new NewsArticle { Url = page.Url, Language = language, NotArticle = reason, Title = page.Title, Text = "", Published = page.Published, PublishedFrom = page.Published is null ? null : DateEvidence.Given };
        }

        Headline headline = parts.Headline();
        PartialDate? published = page.Published ?? headline.Published;
        FurnitureParts furniture = parts.Furniture();
        return new NewsArticle
        {
            Url = page.Url,
            Language = language,
            Title = headline.Title ?? page.Title,
            Summary = parts.Summary(),
            Authors = parts.Authors(),
            Agencies = parts.Agencies(),
            Published = published,
            PublishedFrom = page.Published is not null ? DateEvidence.Given : published is not null ? DateEvidence.Text : null,
            Modified = headline.Modified,
            Keywords = furniture.Keywords,
            PhotoCredits = furniture.PhotoCredits,
            Body = body,
            Furniture = furniture.Furniture with { Other = [.. furniture.Furniture.Other, .. Refrains.Of(all)] },
            Text = string.Join("\n\n", body.Select(block => block.Text)),
        };
    }

    // A headline that is said again is no text.
    private static void DropEchoes(List<LineEvidence> lines, LineRole[] roles)
    {
        int title = Array.IndexOf(roles, LineRole.Title);
        for (int i = title + 1; title >= 0 && i < roles.Length; i++)
        {
            bool isEcho = roles[i] is LineRole.Body or LineRole.Heading && lines[i].Text == lines[title].Text;
            roles[i] = isEcho ? LineRole.Island : roles[i];
        }
    }
}
