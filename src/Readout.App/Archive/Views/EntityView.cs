using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Views;

/// <summary>A role that articles gave somebody, with the first and the last day on which they did, ISO 8601; what one outlet alone says may be misread.</summary>
/// <param name="Text">In the nominative, in the language of the articles.</param>
/// <param name="Language">Of the articles.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Outlets">How many outlets gave it.</param>
public sealed record RoleView(string Text, string Language, string First, string Last, int Outlets);

/// <summary>How many claims somebody first made in a week: ISO 8601, <c>2021-W49</c>.</summary>
public sealed record WeekCount(string Week, int Claims);

/// <summary>Somebody or something that is named in the same articles.</summary>
public sealed record RelatedEntity(long Id, string Kind, string Name, long Articles);

/// <summary>What an archive has of a person, organisation or place.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind"><c>person</c>, <c>organization</c>, <c>place</c>, <c>document</c> or <c>other</c>.</param>
/// <param name="Name">The name that most articles give.</param>
/// <param name="Names">All names, those that most articles give first.</param>
/// <param name="Roles">Those that most outlets give first.</param>
public sealed record EntityView(long Id, string Kind, string Name, IReadOnlyList<KnownName> Names, IReadOnlyList<RoleView> Roles)
{
    /// <summary>Whether a page about it may exist: of a person, only where at least two outlets give a public role, and none one that tells a minor, a victim or another private part.</summary>
    public required PublicStanding Standing { get; init; }

    /// <summary>How many articles name it.</summary>
    public long Articles { get; init; }

    /// <summary>What it said, each claim once, the newest first.</summary>
    public IReadOnlyList<ClaimView> Claims { get; init; } = [];

    /// <summary>Who printed its words and who carried them there, the most frequent first, over all that it said.</summary>
    public IReadOnlyList<Counted> Outlets { get; init; } = [];

    public IReadOnlyList<Counted> Relays { get; init; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<MeetingView> Meetings { get; init; } = [];

    /// <summary>In the order of their first reports.</summary>
    public IReadOnlyList<UndertakingView> Undertakings { get; init; } = [];

    /// <summary>In order; weeks without a claim are left out.</summary>
    public IReadOnlyList<WeekCount> Weeks { get; init; } = [];

    public IReadOnlyList<RelatedEntity> Related { get; init; } = [];

    /// <summary>The entity as it stands on <paramref name="today"/>, with at most so many claims, meetings and undertakings; null when there is none of that number.</summary>
    public static EntityView? Read(DbConnection connection, long id, DateOnly today, int limit)
    {
        List<KnownEntity> found = connection.Rows("SELECT id, state FROM entity WHERE id = @id", row => EntityState.Read(row.GetInt64(0), row.GetString(1)), ("@id", id));
        return found is [{ } entity] ? new EntityReader(connection, entity, today).Read(limit) : null;
    }
}
