using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Readout.Articles.Html.Parsing;
using Readout.Tests.Cases;

namespace Readout.Tests.Articles.Html;

/// <summary>Our light tree is the tree that the parser's own is, node for node.</summary>
public sealed class PageParserTests
{
    public static TheoryData<string> Markup =>
    [
        "<p>one<p>two<b>three<p>four</b>five",
        "<table><tr><div id=x>stray</div><td>cell</table>",
        "<table>words<tr><td>cell<table><tr><b>more",
        "<template><p>inner</p></template><div><template shadowrootmode=open><i>x</i></template></div>",
        "<svg viewbox='0 0 1 1'><title>t</title><foreignObject><p>x</p></foreignObject><use xlink:href='#a' href='#b'/></svg><p>after",
        "<math><mi>x</mi><annotation-xml encoding='text/html'><p>y</annotation-xml></math>",
        "<p>a<!-- note -->b<script>if (a < b) { '</p>' }</script><style>p > a {}</style><noscript><img src=x></noscript>",
        "<html lang=en><body class=a><html lang=ru data-x=1><body id=b>text",
        "<select><option>a<option>b</select><form><form><input type=hidden></form>",
        "<frameset><frame src=a><noframes>x</noframes></frameset>",
        "<a href=1>x<a href=2>y<div><a href=3>z</div>&amp;&copy;&#1046;&nosuch;",
        "no markup at all",
        "",
    ];

    [Theory]
    [MemberData(nameof(Markup))]
    public void Markup_gives_the_same_tree(string html) => AssertSame(html);

    [Fact]
    public void Damaged_pages_give_the_same_tree()
    {
        var random = new Random(5);
        foreach (string name in PageCase.Names.Where(name => PageCase.Open(name).PagePath.EndsWith(".html", StringComparison.Ordinal)))
        {
            string html = File.ReadAllText(PageCase.Open(name).PagePath);
            AssertSame(html);
            AssertSame(html[..random.Next(html.Length)]);
            var damaged = new StringBuilder(html);
            for (int i = 0; i < 30; i++)
            {
                damaged[random.Next(damaged.Length)] = "<>/\"'= &tp"[random.Next(10)];
            }

            AssertSame(damaged.ToString());
        }
    }

    private static void AssertSame(string html)
    {
        using IDocument theirs = new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(html);
        using ParsedDocument ours = PageParser.Parse(html);
        var expected = new StringBuilder();
        Write(theirs, expected);
        var found = new StringBuilder();
        Write(ours, found);
        Assert.Equal(expected.ToString(), found.ToString());
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText run)
            {
                text.Append("text ").Append(run.Data).Append('\n');
            }
            else if (child is IElement element)
            {
                text.Append(element.LocalName).AppendJoin("", element.Attributes.Select(one => $" {one.Name}={one.Value}")).Append('\n');
                Write(child, text);
                text.Append("/\n");
            }
        }
    }

    private static void Write(ParsedNode node, StringBuilder text)
    {
        foreach (ParsedNode child in node.Children)
        {
            if (child is ParsedText run)
            {
                using var buffer = new RentedList<char>(16);
                run.CopyTo(buffer);
                text.Append("text ").Append(buffer.Span).Append('\n');
            }
            else if (child is ParsedElement element)
            {
                text.Append(element.LocalName.ToString());
                foreach (ref readonly ParsedAttribute one in element.OwnAttributes)
                {
                    text.Append(' ').Append(one.Name.ToString()).Append('=').Append(one.Value.ToString());
                }

                text.Append('\n');
                Write(child, text);
                text.Append("/\n");
            }
        }
    }
}
