using Readout.Dates;
using Readout.Records;
using Readout.Text;

namespace Readout.Formats.Html;

/// <summary>The site that a piece stands in, where the statements of a record have pages of their own.</summary>
/// <param name="Statement">The address of the statement with that id.</param>
/// <param name="Words">What the link to it says.</param>
public sealed record RecordHtmlLinks(Func<string, string> Statement, string Words)
{
    /// <summary>The fragment of the page at which the words of the statement with that id stand.</summary>
    public static string Anchor(string statement) => $"{Prefix}-t{statement}";

    internal const string Prefix = "r";

    /// <summary>The language of the site, which its labels are in; null for that of the article.</summary>
    public string? Language { get; init; }

    /// <summary>How the site writes a time.</summary>
    public Func<PartialDate, string>? Date { get; init; }
}

/// <summary>
/// One record as a piece of a page that somebody else frames: an <c>article</c> element with the text, its marks and notes, as <c>--format html</c> has it.
/// Nothing that came from the article is markup in it. Thread-safe.
/// </summary>
public static class RecordHtml
{
    /// <summary>The style sheet that the piece is made for; it has both light and dark colours.</summary>
    public static string Style { get; } = EmbeddedData.ReadText("record.css");

    /// <summary>The piece; the same for the same record and links.</summary>
    public static string Of(ArticleRecord record, RecordHtmlLinks? links)
    {
        var html = new HtmlWriter();
        new HtmlPage(html, record, links).Write(RecordScope.Full);
        return html.Html.ToString();
    }
}
