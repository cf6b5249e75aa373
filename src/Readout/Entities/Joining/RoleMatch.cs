using Readout.Entities.Roles;

namespace Readout.Entities.Joining;

/// <summary>How well a role without a name fits what the article has said of somebody. The weights are ours, checked on annotated articles.</summary>
internal sealed class RoleMatch(RoleLexicon lexicon)
{
    /// <summary>Below this nobody is meant.</summary>
    public const double Least = 2.3;

    /// <summary>How far the best must be ahead of the next.</summary>
    public const double Margin = 0.7;

    /// <summary>What a role that belongs to somebody ("his lawyer") must exceed: that the article gives the person this role.</summary>
    public const double OfSomebody = 2.5;

    /// <summary>A fit of no more than this says nothing.</summary>
    public const double Unlikely = 1;

    private const double SameOffice = 3;
    private const double StandsFor = 2.2;
    private const double Partly = 2;
    private const double SameDealings = 2.75;
    private const double Unknown = 0.3;
    private const double SaidAlike = 0.5;

    /// <summary>Null when what is known of the person speaks against the role.</summary>
    public double? Fit(RoleCandidate person, Role role)
    {
        if (Contradicts(person, role))
        {
            return null;
        }

        double? best = null;
        foreach (Role held in person.Roles)
        {
            if (Fit(held, role) is { } fit && !(fit < best))
            {
                best = fit;
            }
        }

        if (best is null && person.Roles.Count > 0 && (!IsGeneric(role) || (role.Office == Office.Expert && person.Roles.Any(IsHighOffice))))
        {
            return null;
        }

        best ??= MayBeUnsaid(role) ? Unknown : null;
        return best + (role.State is not null && role.State == person.State ? SaidAlike : 0);
    }

    private static bool Contradicts(RoleCandidate person, Role role) =>
        (role.Gender == Languages.Gender.Fem && person.Group.Gender == Languages.Gender.Masc)
        || (role.State is not null && person.State is not null && role.State != person.State && role.Office != Office.Envoy);

    private double? Fit(Role held, Role role)
    {
        if (LeadsAnother(held, role))
        {
            return null;
        }

        if (held.Standing != role.Standing)
        {
            return role.IsBare && MayStandFor(role, held) ? StandsFor : null;
        }

        if (held.IsCompatibleWith(role) || (role.IsBare && IsSameHead(held, role) && !AreTwoOffices(held.Office, role.Office)))
        {
            bool unsaid = (role.State is not null && held.State is null && !(role.Body is not null && role.Body == held.Body)) || (role.Body is not null && held.Body is null && held.Deals is null);
            return unsaid ? (role.Deals is not null && role.Deals == held.Deals && role.Body is null ? SameDealings : Partly) : SameOffice + (IsSameHead(held, role) ? SaidAlike : 0) + (role.IsBare ? 0 : SaidAlike);
        }

        if (lexicon.IsHeadOfBodySpokenOf(role) && held.Office is Office.Minister or Office.Chief)
        {
            return SameOffice;
        }

        return role.Body is null && (role.State is null || held.State is null || role.State == held.State) && MayStandFor(role, held) ? StandsFor : null;
    }

    // «глава» may be a minister, «глава государства» is none.
    private bool MayStandFor(Role role, Role held) =>
        lexicon.StandsFor(role.Head, held) && !(role.Office is Office.State or Office.Government && role.Nominative.Contains(' ', StringComparison.Ordinal) && held.Office is not (Office.State or Office.Government or Office.Leader));

    // «глава Северного края»: a land that is no state says whom the role is of, and nobody who leads something else is meant.
    private static bool LeadsAnother(Role held, Role role)
    {
        int word = role.Nominative.IndexOf(' ', StringComparison.Ordinal) + 1;
        return role.IsBare && word > 0 && char.IsUpper(role.Nominative[word]) && !held.Nominative.Contains(role.Nominative[word..], StringComparison.OrdinalIgnoreCase);
    }

    // «глава государства» is no «глава правительства».
    private static bool AreTwoOffices(Office held, Office wanted) => held != wanted && held is Office.State or Office.Government && wanted is Office.State or Office.Government;

    private static bool IsSameHead(Role held, Role role) =>
        held.Head == role.Head || role.Head.Split(' ')[^1] == held.Head.Split(' ')[^1];

    // A minister is not called an expert.
    private static bool IsHighOffice(Role held) => held.Office is Office.State or Office.Government or Office.Leader or Office.Minister;

    private static bool IsGeneric(Role role) => role.Office is Office.Person or Office.Expert && role.IsBare;

    // An office that a reader is taken to know of, so that the article need not have said it before; not one that serves another.
    private static bool MayBeUnsaid(Role role) => role.Standing != Standing.Former && role.Office switch
    {
        Office.State or Office.Government or Office.Leader or Office.Minister or Office.Person => true,
        Office.Expert or Office.Member or Office.Chief or Office.Speaker => role.IsBare,
        _ => false,
    };
}
