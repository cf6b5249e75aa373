using System.Buffers;
using System.Text;
using System.Xml;
using Readout.Records;

namespace Readout.Formats.Tei;

/// <summary>
/// Articles as one <see href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-teiCorpus.html">TEI corpus</see>: a <c>TEI</c> element for each.
/// Articles alone: statements and events are not written, whatever the scope. An error is a comment in its place.
/// </summary>
internal sealed class TeiFormat : RecordFormat
{
    private const string Start =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader>
            <fileDesc>
              <titleStmt>
                <title>News articles</title>
              </titleStmt>
              <publicationStmt>
                <p>Extracted by Readout.</p>
              </publicationStmt>
              <sourceDesc>
                <p>Each text names its page.</p>
              </sourceDesc>
            </fileDesc>
          </teiHeader>

        """;

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        ConformanceLevel = ConformanceLevel.Fragment,
        CheckCharacters = true,
    };

    public override string Name => "xml";

    public override string MediaType => "application/tei+xml";

    public override bool HoldsArticlesAlone => true;

    public override void WriteStart(IBufferWriter<byte> output) => PlainText.Write(new StringBuilder(Start), output);

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            new TeiArticle(xml, record).Write();
        }

        PlainText.Write(text.Append('\n'), output);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
        // A comment must not hold two hyphens in a row.
        string words = $"{error.Source}: {error.Code}: {error.Message}".Replace("--", "- -", StringComparison.Ordinal);
        PlainText.Write(new StringBuilder().Append("<!-- ").Append(TeiArticle.Clean(words)).Append(" -->\n"), output);
    }

    public override void WriteEnd(IBufferWriter<byte> output) => output.Write("</teiCorpus>\n"u8);
}
