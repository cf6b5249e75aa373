using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Stories;
using Readout.Stories.Copies;

namespace Readout.App.Archive.Views;

/// <summary>Reads the articles of a story, and who of them copied whom. Stateless.</summary>
internal static class StoryArticles
{
    private const int MostJoins = 100;

    /// <summary>The number and title of a story, or of the one that it was joined into; null when there never was one.</summary>
    public static (long Id, string? Title)? Find(DbConnection connection, long id)
    {
        for (int i = 0; i < MostJoins; i++)
        {
            List<(string? Title, long? Next)> found = connection.Rows("SELECT title, joined_into FROM story WHERE id = @id", row => (row.TextOrNull(0), row.NumberOrNull(1)), ("@id", id));
            if (found is not [(var title, var next)])
            {
                return null;
            }

            if (next is null)
            {
                return (id, title);
            }

            id = next.Value;
        }

        return null;
    }

    public static List<ArticleView> Read(DbConnection connection, long story)
    {
        List<ArticleView> articles = connection.Rows(
            $"""
            SELECT {FoundArticle.Columns}, a.revision, (SELECT max(p.retrieved) FROM page p WHERE p.article_id = a.id) FROM article a
            WHERE a.story_id = @story ORDER BY coalesce(a.published_utc, a.seen_at), a.id
            """,
            row => new ArticleView(FoundArticle.Read(row)) { Revisions = row.GetInt64(FoundArticle.Width), Retrieved = row.TextOrNull(FoundArticle.Width + 1) },
            ("@story", story));
        Dictionary<long, ArticleView> copies = articles.Exists(article => article.Article.CopyOf is not null) ? Copies(connection, articles) : [];
        return articles.ConvertAll(article => copies.GetValueOrDefault(article.Article.Id, article));
    }

    private static Dictionary<long, ArticleView> Copies(DbConnection connection, List<ArticleView> articles)
    {
        var followers = new Dictionary<long, ArticleView>();
        Dictionary<long, ArticleFeatures> features = Features(connection, articles);
        foreach (IGrouping<long, ArticleView> fold in articles.GroupBy(article => article.Article.CopyOf ?? article.Article.Id))
        {
            ArticleView[] members = [.. fold.Where(article => features.ContainsKey(article.Article.Id))];
            foreach (CopyNode node in members.Length < 2 ? [] : CopyTree.Of([.. members.Select(article => features[article.Article.Id])]))
            {
                if (node.Follows is { } followed)
                {
                    ArticleView article = members[node.Article];
                    followers[article.Article.Id] = article with { Follows = members[followed].Article.Id, Share = node.Share, Minutes = node.Minutes };
                }
            }
        }

        return followers;
    }

    private static Dictionary<long, ArticleFeatures> Features(DbConnection connection, List<ArticleView> articles)
    {
        HashSet<long> folded = [.. articles.Where(article => article.Article.CopyOf is not null).SelectMany(article => (long[])[article.Article.Id, article.Article.CopyOf!.Value])];
        var features = new Dictionary<long, ArticleFeatures>();
        foreach (long[] some in folded.Chunk(500))
        {
            foreach ((long id, ArticleFeatures? read) in connection.Rows(
                $"SELECT article_id, bytes FROM features WHERE article_id IN {Sql.In(some)}", row => (row.GetInt64(0), ArticleFeatures.FromBytes(row.GetFieldValue<byte[]>(1)))))
            {
                if (read is not null)
                {
                    features[id] = read;
                }
            }
        }

        return features;
    }
}
