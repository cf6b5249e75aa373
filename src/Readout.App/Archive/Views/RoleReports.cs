using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Views;

/// <summary>
/// Whether somebody may be shown on a page of their own, and why not. Roles are those that articles give beside the name; a word of the lexicon of roles tells a minor,
/// a victim or another private part, and one article that gives it is enough to show nothing.
/// </summary>
/// <param name="RoleOutlets">How many outlets give a public role.</param>
/// <param name="HasPrivateRole">Whether an article gives a private one.</param>
/// <param name="IsPerson">Bodies and places need no role.</param>
public sealed record PublicStanding(int RoleOutlets, bool HasPrivateRole, bool IsPerson)
{
    public const int FewestOutlets = 2;

    public bool IsShown => !IsPerson || (RoleOutlets >= FewestOutlets && !HasPrivateRole);
}

/// <summary>What articles say of the roles of entities. Stateless.</summary>
internal static class RoleReports
{
    // The latest articles that give somebody a role; more would tell nothing else.
    private const int MostMentions = 2000;

    private sealed record Told(string Roles, string? Language, string? Outlet, long First, long Last);

    /// <summary>The roles that articles give an entity, those of most outlets first.</summary>
    public static List<RoleView> Of(DbConnection connection, long entity) =>
    [
        .. Read(connection, entity)
            .SelectMany(told => StatementRow.Lines(told.Roles).Select(role => (Role: role, told.Language, told.Outlet, told.First, told.Last)))
            .GroupBy(one => (Key: one.Role.ToLower(CultureInfo.InvariantCulture), one.Language))
            .Select(role => new RoleView(
                role.First().Role, role.Key.Language ?? "", Days.Iso(Days.OfSecond(role.Min(one => one.First))), Days.Iso(Days.OfSecond(role.Max(one => one.Last))),
                role.Select(one => one.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(role => role.Outlets).ThenBy(role => role.First, StringComparer.Ordinal).ThenBy(role => role.Text, StringComparer.Ordinal),
    ];

    /// <summary>Whether pages about these may exist; numbers that are no entity's are left out.</summary>
    public static Dictionary<long, PublicStanding> Standing(DbConnection connection, IEnumerable<long> entities)
    {
        var standings = new Dictionary<long, PublicStanding>();
        foreach (long[] some in entities.Distinct().Chunk(Carriers.AtOnce))
        {
            foreach ((long id, string kind) in connection.Rows($"SELECT id, kind FROM entity WHERE id IN {Sql.In(some)}", row => (row.GetInt64(0), row.GetString(1))))
            {
                standings[id] = kind == "person" ? Standing(Read(connection, id)) : new PublicStanding(0, false, false);
            }
        }

        return standings;
    }

    private static PublicStanding Standing(IEnumerable<Told> all)
    {
        var outlets = new HashSet<string>(StringComparer.Ordinal);
        bool isPrivate = false;
        foreach (Told told in all)
        {
            RoleStanding[] standings = [.. StatementRow.Lines(told.Roles).Select(role => PublicRoles.Read(role, told.Language ?? ""))];
            isPrivate |= standings.Contains(RoleStanding.Private);
            if (told.Outlet is { } outlet && standings.Contains(RoleStanding.Public))
            {
                outlets.Add(outlet);
            }
        }

        return new PublicStanding(outlets.Count, isPrivate, true);
    }

    private static List<Told> Read(DbConnection connection, long entity) => connection.Rows(
        """
        SELECT m.roles, a.language, a.outlet, min(coalesce(a.published_utc, a.seen_at)), max(coalesce(a.published_utc, a.seen_at))
        FROM (SELECT article_id, roles FROM mention WHERE entity_id = @entity AND roles IS NOT NULL ORDER BY article_id DESC LIMIT @most) m JOIN article a ON a.id = m.article_id
        GROUP BY m.roles, a.language, a.outlet
        """,
        row => new Told(row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), row.GetInt64(3), row.GetInt64(4)),
        ("@entity", entity),
        ("@most", (long)MostMentions));
}
