using System.Buffers;
using System.Text;
using Readout.Entities;
using Readout.Languages;
using Readout.Records;
using Readout.Statements;

namespace Readout.Formats.Explanation;

/// <summary>
/// Why each statement of a record is there: the rule that decided it, how its speaker was found, and what else was proposed and dropped.
/// The readings are made anew from the record's own text, which gives the same statements.
/// </summary>
public sealed class ExplanationFormat : RecordFormat
{
    public override string Name => "explain";

    public override string MediaType => "text/plain";

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        var page = new ExplanationPage(record);
        page.WriteHead();
        if (scope == RecordScope.Full && TextAnalyzer.Analyze(record.Document, record.Article.Language) is { } text)
        {
            EntityIndex entities = EntityFinder.Find(text);
            page.Write(StatementFinder.Explain(text, entities, record.Article.Published));
        }

        PlainText.Write(page.Text, output);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output) =>
        PlainText.Write(new StringBuilder($"{PlainText.OneLine(error.Source)}: {PlainText.OneLine(error.Message)} ({error.Code})\n"), output);

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write("\n"u8);
}
