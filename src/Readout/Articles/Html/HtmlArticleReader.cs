using Readout.Pages;

namespace Readout.Articles.Html;

/// <summary>Reads the article of an HTML page.</summary>
internal static class HtmlArticleReader
{
    private const string Gap = "\n\n";

    public static NewsArticle Read(Page page, CancellationToken cancellationToken)
    {
        PageModel model = ModelBuilder.Build(page.Content);
        cancellationToken.ThrowIfCancellationRequested();
        List<TextBlock> lines = BlockBuilder.Build(model);
        var finder = new BodyFinder(model, lines);
        int container = finder.Find();
        (int first, int end) = container < 0 ? (0, 0) : finder.BlocksOf(container);
        Block[] body = [.. lines.Skip(first).Take(end - first).Select(line => new Block(BlockKind.Paragraph, line.Text))];
        return new NewsArticle
        {
            Url = page.Url,
            Language = page.Language,
            Published = page.Published,
            Body = body,
            Text = string.Join(Gap, body.Select(block => block.Text)),
        };
    }
}
