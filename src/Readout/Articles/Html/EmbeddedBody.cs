namespace Readout.Articles.Html;

/// <summary>
/// The body that a page carries in its structured data, for pages that show little or none of it, and for posts too short to be told from furniture:
/// <c>articleBody</c>, one block a line.
/// </summary>
internal static class EmbeddedBody
{
    // What is visible must be less than this share of what the data hold, and the data worth the name.
    private const double Little = 0.4;
    private const int Shortest = 400;

    /// <summary>The visible body, or the embedded one where that is far longer.</summary>
    public static IReadOnlyList<Block> Of(StructuredData data, IReadOnlyList<Block> visible)
    {
        int shortest = visible.Count == 0 && data.Types.Contains("SocialMediaPosting") ? 1 : Shortest;
        if (data.Article?.Body is not { } embedded || embedded.Length < shortest || visible.Sum(block => (long)block.Text.Length) > Little * embedded.Length)
        {
            return visible;
        }

        string[] lines = embedded.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(Markup.PlainText).Where(line => line.Length > 0).Select(line => new Block(BlockKind.Paragraph, line))];
    }
}
