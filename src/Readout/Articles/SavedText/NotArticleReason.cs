namespace Readout.Articles.SavedText;

/// <summary>Why a saved page holds no article.</summary>
internal static class NotArticleReason
{
    private const int ShortBody = 400;
    private const int ManyLines = 40;

    /// <summary>The reason as <see cref="NewsArticle.NotArticle"/> gives it, null when the body is one.</summary>
    public static string? Of(IReadOnlyList<LineEvidence> lines, IReadOnlyList<Block> body)
    {
        if (lines.Count == 0)
        {
            return "empty";
        }

        int length = body.Sum(block => EvidenceReader.Width(block.Text));
        if (length < ShortBody && lines.Take(ManyLines).Any(line => line.Label.Inside == LabelKind.Error))
        {
            return "error";
        }

        if (length < ShortBody && lines.Any(line => line.Label.Inside == LabelKind.Wall))
        {
            return "wall";
        }

        bool isSparse = length < ShortBody && lines.Count >= ManyLines && length * 4 < lines.Sum(line => (long)line.Length);
        return body.Count == 0 || isSparse ? "list" : null;
    }
}
