using System.Buffers;
using System.Text;
using Readout.Records;

namespace Readout.Formats.Markdown;

/// <summary><see href="https://commonmark.org/">CommonMark</see>: the article as text, then who said what, meetings and commitments by date.</summary>
internal sealed class MarkdownFormat : RecordFormat
{
    public override string Name => "markdown";

    public override string MediaType => "text/markdown";

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        var page = new MarkdownPage(text, record);
        page.WriteHead();
        page.WriteBody();
        if (scope == RecordScope.Full)
        {
            page.WriteStatements();
            page.WriteMeetings();
            page.WriteCommitments();
        }

        PlainText.Write(text, output);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        text.Append("**").Append(MarkdownPage.Escape(error.Source)).Append("**: ").Append(MarkdownPage.Escape(error.Message)).Append('\n');
        PlainText.Write(text, output);
    }

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write("\n---\n\n"u8);
}
