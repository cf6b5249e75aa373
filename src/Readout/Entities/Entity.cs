using Readout.Text;

namespace Readout.Entities;

public enum EntityKind
{
    Person,
    Organization,
    Place,
    Document,
    Other,
}

public enum MentionForm
{
    Name,
    Role,
    Pronoun,
}

/// <summary>
/// A span that names somebody or something. <paramref name="Span"/> is the name, role or pronoun itself;
/// <paramref name="Full"/> is the whole noun phrase with title or apposition ("президент США Джо Байден").
/// </summary>
public sealed record Mention(MentionForm Form, TextSpan Span, TextSpan Full);

/// <summary>
/// Who or what an article's mentions name: the fullest name that the article supports, in the nominative, in the article's language.
/// Mentions are in text order. Immutable.
/// </summary>
public sealed record Entity
{
    /// <summary><c>e1</c>, <c>e2</c>, … in order of first mention; unique in one record.</summary>
    public required string Id { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Roles that the article gives, in the nominative, without the name, in order of appearance, each once.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>ISO 3166 code of the state that the entity is, belongs to or serves, as far as the article's words say.</summary>
    public string? State { get; init; }

    /// <summary>A person's gender as far as name and roles tell.</summary>
    internal Languages.Gender Gender { get; init; }

    /// <summary>Somebody whom the article gives a role and no name, and who is nobody that it names.</summary>
    internal bool IsOnlyRole { get; init; }

    /// <summary>A ministry, as its name or its known abbreviation says.</summary>
    internal bool IsMinistry { get; init; }

    /// <summary>A news agency, newspaper, channel or other medium.</summary>
    public bool IsMedium { get; init; }
}
