using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Pages.Morning;

/// <summary>The headlines of the stories that claims belong to.</summary>
internal static class StoryTitles
{
    public static IReadOnlyDictionary<long, string?> Of(DbConnection connection, IEnumerable<ClaimView> claims) =>
        connection.Rows($"SELECT id, title FROM story WHERE id IN {Sql.In(claims.Select(claim => claim.Statement.Article.Story).OfType<long>().Distinct())}", row => (Id: row.GetInt64(0), Title: row.TextOrNull(1)))
            .ToDictionary(row => row.Id, row => row.Title);
}
