using System.Buffers;
using Readout.Records;

namespace Readout.Formats.Text;

/// <summary>Readable text: the head of the article, then who said what, meetings and commitments by date; in the article's language.</summary>
public sealed class TextFormat(TextStyle style) : RecordFormat
{
    public override string Name => "text";

    public override string MediaType => "text/plain";

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        var canvas = new TextCanvas(style);
        var page = new TextPage(canvas, record);
        page.WriteHead();
        if (scope == RecordScope.Full)
        {
            page.WriteStatements();
            page.WriteMeetings();
            page.WriteCommitments();
        }
        else
        {
            page.WriteBody();
        }

        page.WriteFurniture();
        PlainText.Write(canvas.Text, output);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
        var canvas = new TextCanvas(style);
        canvas.Paragraph(0, $"{PlainText.OneLine(error.Source)}: {PlainText.OneLine(error.Message)} ({error.Code})", TextCanvas.Warning);
        PlainText.Write(canvas.Text, output);
    }

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write("\n\n"u8);
}
