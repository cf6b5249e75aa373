using Readout.Dates;
using Readout.Pages;

namespace Readout.Articles.SavedText;

/// <summary>
/// Reads the article of a web page that was saved as text: lines, with furniture before, after and between. The whole page decides what each line is
/// (<see cref="PageSegmenter"/>); what was known of the page from outside wins over what it says.
/// </summary>
internal static class SavedTextReader
{
    public static NewsArticle Read(Page page, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<PageLine> lines = PageLines.Of(page.Content);
        string? language = page.Language ?? EvidenceReader.Language(lines);
        List<LineEvidence> evidence = EvidenceReader.Of(lines, language, cancellationToken);
        LineRole[] roles = PageSegmenter.Segment(new RoleScores(evidence, page.Title), evidence.Count);
        var parts = new ArticleParts(evidence, roles, language);
        List<Block> body = parts.Body();
        string? reason = NotArticleReason.Of(evidence, body);
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
            Furniture = furniture.Furniture,
            Text = string.Join("\n\n", body.Select(block => block.Text)),
        };
    }
}
