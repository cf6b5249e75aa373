using System.Text.Json;
using Readout.Articles;
using Readout.Text;

namespace Readout.Formats.Json;

/// <summary>Reads code points of one part of a document back into spans of the document: the inverse of <see cref="PartSpans"/>.</summary>
internal sealed class PartSpanReader
{
    private readonly (TextSpan Span, CodePointMap Map)?[] _parts = new (TextSpan, CodePointMap)?[Enum.GetValues<ArticlePart>().Length];

    public PartSpanReader(ArticleDocument document)
    {
        foreach (DocumentPart part in document.Parts)
        {
            _parts[(int)part.Part] = (part.Span, new CodePointMap(part.Span.In(document.Text)));
        }
    }

    public TextSpan? ReadOrNull(JsonElement json, string name, ArticlePart home) => json.ObjectOrNull(name) is { } span ? Read(span, home) : null;

    public TextSpan Read(JsonElement json, string name, ArticlePart home) => ReadOrNull(json, name, home) ?? throw new FormatException($"'{name}' is missing");

    /// <summary>The span <c>{"start": …, "end": …}</c>, which lies in <paramref name="home"/> unless it says otherwise.</summary>
    public TextSpan Read(JsonElement json, ArticlePart home)
    {
        ArticlePart part = json.NameOrNull<ArticlePart>("in") ?? home;
        (TextSpan whole, CodePointMap map) = _parts[(int)part] ?? throw new FormatException($"a span lies in the {JsonNames.Of(part)}, which is empty");
        int start = json.Number("start");
        int end = json.Number("end");
        var span = new TextSpan(whole.Start + map.ToUtf16(start), whole.Start + map.ToUtf16(end));
        return start >= 0 && start <= end && whole.Contains(span) ? span : throw new FormatException($"the span {start}–{end} lies outside the {JsonNames.Of(part)}");
    }
}
