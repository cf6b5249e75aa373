using Readout.Formats.Calendar;
using Readout.Formats.Explanation;
using Readout.Formats.Html;
using Readout.Formats.Json;
using Readout.Formats.Markdown;
using Readout.Formats.Tei;
using Readout.Formats.Text;

namespace Readout.Formats;

/// <summary>The formats that records can be written in, one line and one folder each.</summary>
public static class AllFormats
{
    public static IReadOnlyList<RecordFormat> List { get; } =
    [
        new JsonLinesFormat(),
        new JsonArrayFormat(),
        new TextFormat(TextStyle.Plain),
        new MarkdownFormat(),
        new HtmlFormat(),
        new TeiFormat(),
        new CalendarFormat(),
        new ExplanationFormat(),
    ];

    /// <summary>The format of that name, null when there is none.</summary>
    public static RecordFormat? Find(string name) => List.FirstOrDefault(format => format.Name == name);
}
