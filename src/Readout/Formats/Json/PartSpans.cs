using System.Text.Json;
using Readout.Articles;
using Readout.Text;

namespace Readout.Formats.Json;

/// <summary>Writes spans of a document as code points of the part that they lie in.</summary>
internal sealed class PartSpans
{
    private readonly ArticleDocument _document;
    private readonly CodePointMap?[] _maps = new CodePointMap?[Enum.GetValues<ArticlePart>().Length];

    public PartSpans(ArticleDocument document)
    {
        _document = document;
        foreach (DocumentPart part in document.Parts)
        {
            _maps[(int)part.Part] = new CodePointMap(part.Span.In(document.Text));
        }
    }

    public ArticlePart PartOf(TextSpan span) => _document.Locate(span).Part;

    /// <summary>Writes <c>"name": {"start": …, "end": …}</c>, or null. A span that does not lie in <paramref name="home"/> says where it does.</summary>
    public void Write(Utf8JsonWriter json, string name, TextSpan? span, ArticlePart home)
    {
        json.WritePropertyName(name);
        if (span is { } known)
        {
            Write(json, known, home);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public void Write(Utf8JsonWriter json, TextSpan span, ArticlePart home)
    {
        json.WriteStartObject();
        if (PartOf(span) is var part && part != home)
        {
            json.WriteString("in", JsonNames.Of(part));
        }

        WriteBounds(json, span);
        json.WriteEndObject();
    }

    public void WriteBounds(Utf8JsonWriter json, TextSpan span)
    {
        (ArticlePart part, TextSpan inPart) = _document.Locate(span);
        TextSpan codePoints = _maps[(int)part]!.ToCodePoints(inPart);
        json.WriteNumber("start", codePoints.Start);
        json.WriteNumber("end", codePoints.End);
    }
}
