using Readout.Articles;
using Readout.Entities;
using Readout.Events;
using Readout.Languages;
using Readout.Pages;
using Readout.Statements;

namespace Readout.Records;

/// <summary>The whole path: a page in, its record out. Stateless and thread-safe; the same page gives the same record on every machine.</summary>
public static class RecordReader
{
    /// <summary>Reads one page. Never throws for what a page holds; a page without an article gives a record that says so.</summary>
    public static ArticleRecord Read(Page page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        NewsArticle article = ArticleExtractor.Extract(page, cancellationToken);
        return Analyze(page, article, cancellationToken);
    }

    /// <summary>The record of an article that is already extracted, with nothing read in it.</summary>
    public static ArticleRecord WithoutAnalysis(Page page, NewsArticle article)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleRecord
        {
            Source = page.Source,
            Retrieved = page.Retrieved,
            Article = article,
            Document = ArticleDocument.Of(article),
            IsAnalyzed = false,
            Warnings = article.IsCutOff ? [.. page.Warnings, "the page has more than is read of one page; what stands at its end was left out"] : page.Warnings,
        };
    }

    /// <summary>The record of an article that is already extracted.</summary>
    public static ArticleRecord Analyze(Page page, NewsArticle article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(article);
        ArticleRecord record = WithoutAnalysis(page, article);
        if (TextAnalyzer.Analyze(record.Document, article.Language) is not { } text)
        {
            return record;
        }

        cancellationToken.ThrowIfCancellationRequested();
        EntityIndex entities = EntityFinder.Find(text);
        IReadOnlyList<Statement> statements = StatementFinder.Find(text, entities, article.Published);
        NewsEvents events = EventFinder.Find(text, entities, statements, article.Published);
        return record with
        {
            IsAnalyzed = true,
            Entities = entities.Entities,
            Statements = statements,
            Meetings = events.Meetings,
            Commitments = events.Commitments,
        };
    }
}
