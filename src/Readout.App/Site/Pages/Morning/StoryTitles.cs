using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages.Morning;

/// <summary>The headlines of the stories that claims belong to, in the reader's language where an article has one.</summary>
internal static class StoryTitles
{
    public static IReadOnlyDictionary<long, string?> Of(DbConnection connection, IEnumerable<ClaimView> claims, string language)
    {
        long[] stories = [.. claims.Select(claim => claim.Statement.Article.Story).OfType<long>().Distinct()];
        ILookup<long, string?> own = connection.Rows(
            $"SELECT a.story_id, a.title FROM article a WHERE a.story_id IN {Sql.In(stories)} AND a.language = @language ORDER BY a.copy_of IS NOT NULL, coalesce(a.published_utc, a.seen_at), a.id",
            row => (Id: row.GetInt64(0), Title: row.TextOrNull(1)),
            ("@language", language)).ToLookup(row => row.Id, row => row.Title);
        return connection.Rows($"SELECT id, title FROM story WHERE id IN {Sql.In(stories)}", row => (Id: row.GetInt64(0), Title: row.TextOrNull(1))).ToDictionary(row => row.Id, row => StoryTitle.Of(row.Title, own[row.Id]));
    }
}
