using Readout.Bench.Speed;
using Readout.Pages;
using Readout.Records;
using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>What an index keeps of one real article, and its language: a mould for articles of the same size and build.</summary>
internal sealed record ArticleTemplate(string Language, IReadOnlyList<SearchDocument> Documents)
{
    /// <summary>Of the articles of a folder that Readout analyses.</summary>
    public static List<ArticleTemplate> Read(string folder)
    {
        var documents = new SearchDocuments();
        var templates = new List<ArticleTemplate>();
        foreach (Page page in PageSet.Load(folder).Pages)
        {
            ArticleRecord record = RecordReader.Read(page);
            if (record is { IsAnalyzed: true, Article: { NotArticle: null, Language: { } language } })
            {
                templates.Add(new ArticleTemplate(language, documents.Of(record)));
            }
        }

        return templates;
    }
}
