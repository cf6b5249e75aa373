using Readout.Bench.Speed;
using Readout.Records;
using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>What an index keeps of one real article, and its language: a mould for articles of the same size and build.</summary>
internal sealed record ArticleTemplate(string Language, IReadOnlyList<SearchDocument> Documents)
{
    /// <summary>Of the articles of a folder that Readout analyses.</summary>
    public static List<ArticleTemplate> Read(string folder) => Of(PageSet.Load(folder).Pages.Select(page => RecordReader.Read(page)));

    /// <summary>Of records that are of articles and analysed.</summary>
    public static List<ArticleTemplate> Of(IEnumerable<ArticleRecord> records)
    {
        var documents = new SearchDocuments();
        var templates = new List<ArticleTemplate>();
        foreach (ArticleRecord record in records)
        {
            if (record is { IsAnalyzed: true, Article: { NotArticle: null, Language: { } language } })
            {
                templates.Add(new ArticleTemplate(language, documents.Of(record)));
            }
        }

        return templates;
    }
}
