using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Readout.Records;

namespace Readout.Formats.Html;

/// <summary>
/// One self-contained page for all records: the article with speakers, reporting words and contents marked, the statements beside it.
/// No script, nothing loaded; a content security policy allows only the page's own style sheet.
/// </summary>
internal sealed class HtmlFormat : RecordFormat
{
    private static readonly string Style = RecordHtml.Style.Trim();

    private static readonly byte[] Start = Encoding.UTF8.GetBytes(CreateStart());

    public override string Name => "html";

    public override string MediaType => "text/html";

    public override void WriteStart(IBufferWriter<byte> output) => output.Write(Start);

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        var html = new HtmlWriter();
        new HtmlPage(html, record).Write(scope);
        PlainText.Write(html.Html, output);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
        var html = new HtmlWriter();
        html.Markup("<section class=\"record error\"><p><b>").Words(error.Source).Markup("</b>: ").Words(error.Message).Markup("</p></section>\n");
        PlainText.Write(html.Html, output);
    }

    public override void WriteEnd(IBufferWriter<byte> output) => output.Write("</main>\n</body>\n</html>\n"u8);

    private static string CreateStart()
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>Readout</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>

            """.ReplaceLineEndings("\n");
    }
}
