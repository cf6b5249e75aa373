using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages.Morning;

/// <summary>The headlines of stories, in the reader's language where an article has one.</summary>
internal static class StoryTitles
{
    public static IReadOnlyDictionary<long, string?> Of(DbConnection connection, IEnumerable<long?> of, string language)
    {
        long[] stories = [.. of.OfType<long>().Distinct()];
        ILookup<long, StoryHeadline> headlines = connection.Rows(
            $"SELECT a.story_id, a.title, a.language, a.copy_of FROM article a WHERE a.story_id IN {Sql.In(stories)} ORDER BY a.published_utc, a.id",
            row => (Id: row.GetInt64(0), Headline: new StoryHeadline(row.TextOrNull(1), row.TextOrNull(2), row.NumberOrNull(3) is not null))).ToLookup(row => row.Id, row => row.Headline);
        return connection.Rows($"SELECT id, title FROM story WHERE id IN {Sql.In(stories)}", row => (Id: row.GetInt64(0), Title: row.TextOrNull(1))).ToDictionary(row => row.Id, row => StoryTitle.Of(row.Title, [.. headlines[row.Id]], language));
    }
}
