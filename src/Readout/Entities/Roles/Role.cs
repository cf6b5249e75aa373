using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Roles;

internal enum Office
{
    State,
    Government,
    Leader,
    Chief,
    Deputy,
    Minister,
    Speaker,
    Spokesperson,
    Envoy,
    Adviser,
    Member,
    Expert,
    Person,
    Title,
    Colleague,
}

/// <summary>"Former", «экс-» and "elected" say that somebody else holds the office now.</summary>
internal enum Standing
{
    Current,
    Former,
    Elect,
}

/// <summary>
/// What a role phrase says: the office, of which state, over what (<paramref name="Deals"/>, "foreign"), in which body (<paramref name="Body"/>,
/// a key that equal names share), and the phrase in the nominative.
/// </summary>
internal sealed record Role(Office Office, string Head, string? State, string? Deals, string? Body, string Nominative)
{
    /// <summary>The cases and gender of the head noun here.</summary>
    public NameCases Cases { get; init; } = NameCases.All;

    public Gender Gender { get; init; }

    /// <summary>Whether the office is held now.</summary>
    public Standing Standing { get; init; }

    /// <summary>Nothing but the head noun: "the minister".</summary>
    public bool IsBare => State is null && Deals is null && Body is null;

    /// <summary>Whether one person may be meant by both, and nothing that the phrases say speaks against it.</summary>
    public bool IsCompatibleWith(Role other) =>
        IsSameOffice(other)
        && Standing == other.Standing
        && (State is null || other.State is null || State == other.State)
        && (Deals is null || other.Deals is null || Deals == other.Deals)
        && (Body is null || other.Body is null || Body == other.Body);

    private bool IsSameOffice(Role other)
    {
        if (Office == other.Office)
        {
            return Office is not (Office.Expert or Office.Person or Office.Member or Office.Chief) || Head == other.Head || (Office == Office.Chief && Body is not null && Body == other.Body);
        }

        return (Office == Office.Leader && other.Office is Office.State or Office.Government)
            || (other.Office == Office.Leader && Office is Office.State or Office.Government)
            || (Office == Office.Colleague && other.Office is Office.State or Office.Government or Office.Minister)
            || (other.Office == Office.Colleague && Office is Office.State or Office.Government or Office.Minister);
    }
}
