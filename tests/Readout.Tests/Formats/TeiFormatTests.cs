using System.Xml.Linq;
using Readout.Articles;
using Readout.Formats;
using Readout.Records;

namespace Readout.Tests.Formats;

public sealed class TeiFormatTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Fact]
    public void Records_and_errors_make_one_document()
    {
        XDocument document = Document(SampleRecord.Full, SampleRecord.Full);
        Assert.Equal(Tei + "teiCorpus", document.Root!.Name);
        Assert.Equal(2, document.Root.Elements(Tei + "TEI").Count());
        Assert.Contains(document.DescendantNodes().OfType<XComment>(), comment => comment.Value.Contains("no - - such -page", StringComparison.Ordinal));
    }

    [Fact]
    public void The_header_holds_what_is_known_of_the_article()
    {
        XElement header = One(SampleRecord.Full).Element(Tei + "teiHeader")!;
        Assert.Equal(SampleRecord.Title, header.Descendants(Tei + "titleStmt").Single().Element(Tei + "title")!.Value);
        Assert.Equal(SampleRecord.Full.Article.Authors, header.Descendants(Tei + "persName").Select(name => name.Value));
        Assert.Equal(SampleRecord.Full.Article.Agencies, header.Descendants(Tei + "orgName").Select(name => name.Value));
        Assert.Equal("2024-03-05T19:12:00+02:00", header.Descendants(Tei + "date").First(date => (string?)date.Attribute("type") == "published").Attribute("when-iso")!.Value);
        Assert.Equal(SampleRecord.Summary, header.Descendants(Tei + "abstract").Single().Value);
        Assert.Equal("pages/zerno.html", header.Descendants(Tei + "idno").First().Value);
    }

    [Fact]
    public void Blocks_keep_their_kinds_and_their_order()
    {
        XElement body = One(Article(
            new Block(BlockKind.Paragraph, "One."), new Block(BlockKind.List, "a"), new Block(BlockKind.List, "b"), new Block(BlockKind.Table, "x"),
            new Block(BlockKind.Heading, "Then"), new Block(BlockKind.Quote, "Two."), new Block(BlockKind.Code, "f()"))).Descendants(Tei + "body").Single();

        XElement[] divisions = [.. body.Elements(Tei + "div")];
        Assert.Equal(2, divisions.Length);
        Assert.Equal(["p", "list", "table"], divisions[0].Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["a", "b"], divisions[0].Element(Tei + "list")!.Elements(Tei + "item").Select(item => item.Value));
        Assert.Equal(["head", "quote", "p"], divisions[1].Elements().Select(element => element.Name.LocalName));
        Assert.Equal("One.abxThenTwo.f()", body.Value);
    }

    [Fact]
    public void Any_text_makes_well_formed_XML()
    {
        const string Odd = "a\u0001b <c> & ]]> \ud83ce 🌾 \uffff";
        XElement article = One(Article(new Block(BlockKind.Paragraph, Odd)) with { Source = Odd });
        Assert.Equal("a\ufffdb <c> & ]]> \ufffde 🌾 \ufffd", article.Descendants(Tei + "p").Last().Value);
    }

    private static ArticleRecord Article(params Block[] blocks)
    {
        var article = new NewsArticle { Text = string.Join("\n\n", blocks.Select(block => block.Text)), Body = blocks };
        return new ArticleRecord { Source = "-", Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = false };
    }

    private static XElement One(ArticleRecord record) => Document(record).Root!.Element(Tei + "TEI")!;

    private static XDocument Document(params ArticleRecord[] records)
    {
        RecordFormat format = AllFormats.Find("xml")!;
        return XDocument.Parse(SampleRecord.Json(output =>
        {
            format.WriteStart(output);
            foreach (ArticleRecord record in records)
            {
                format.Write(record, RecordScope.Article, output);
                format.WriteSeparator(output);
            }

            format.WriteError(new InputError("no -- such -page", "not-found", "there is none"), output);
            format.WriteEnd(output);
        }));
    }
}
