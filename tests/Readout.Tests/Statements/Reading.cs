using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;
using Readout.Text;

namespace Readout.Tests.Statements;

/// <summary>Statements of a text given verbatim, with their words.</summary>
internal static class Reading
{
    public static (ArticleDocument Document, IReadOnlyList<Statement> Statements) Of(string language, string text)
    {
        var document = ArticleDocument.Of(new NewsArticle { Text = text });
        return (document, Of(language, document));
    }

    public static IReadOnlyList<Statement> Of(string language, ArticleDocument document)
    {
        AnalyzedText analyzed = TextAnalyzer.Analyze(document, language)!;
        return StatementFinder.Find(analyzed, EntityFinder.Find(analyzed), PartialDate.Of(new DateOnly(2026, 5, 4)));
    }

    public static string Words(this ArticleDocument document, TextSpan? span) => span is { } found ? found.In(document.Text) : "";

    public static string Content(this ArticleDocument document, Statement statement) =>
        string.Join(" … ", statement.Content.Select(span => span.In(document.Text)));
}
