using Readout.Articles;
using Readout.Formats.Json;
using Readout.Text;

namespace Readout.App.Archive.Views;

/// <summary>Selects words of a document. Stateless and thread-safe.</summary>
internal static class EvidenceText
{
    private const int Around = 32;

    public static EvidenceSpan Of(string what, TextSpan span, ArticleDocument document)
    {
        (ArticlePart part, TextSpan within) = document.Locate(span);
        string text = document.Parts.First(one => one.Part == part).Span.In(document.Text);
        TextSpan points = new CodePointMap(text).ToCodePoints(within);
        return new EvidenceSpan(
            what, JsonNames.Of(part).Value, points.Start, points.End, within.In(text), text[Back(text, within.Start)..within.Start], text[within.End..Forth(text, within.End)]);
    }

    // Whole code points alone.
    private static int Back(string text, int at)
    {
        for (int i = 0; i < Around && at > 0; i++)
        {
            at -= at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
        }

        return at;
    }

    private static int Forth(string text, int at)
    {
        for (int i = 0; i < Around && at < text.Length; i++)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return at;
    }
}
