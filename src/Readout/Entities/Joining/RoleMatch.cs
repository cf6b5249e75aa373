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

        if (best is null && person.Roles.Count > 0 && (!IsGeneric(role) || (role.Office == Office.Expert && person.Roles.Any(static held => held.Office is not (Office.Expert or Office.Person)))))
        {
            return null;
        }

        best ??= MayBeUnsaid(role) ? Unknown : null;
        return best + (role.State is not null && role.State == person.State ? SaidAlike : 0);
    }

    private static bool Contradicts(RoleCandidate person, Role role) =>
        (role.Gender == Languages.Gender.Fem && person.Group.Sex == Languages.Gender.Masc)
        || (role.State is not null && person.State is not null && role.State != person.State && role.Office != Office.Envoy);

    private double? Fit(Role held, Role role)
    {
        if (LeadsAnother(held, role) || LeadsParty(held, role) || LeadsParty(role, held))
        {
            return null;
        }

        if (held.Standing != role.Standing)
        {
            return role.IsBare && MayStandFor(role, held) ? StandsFor : null;
        }

        if (held.IsCompatibleWith(role) || (role.IsBare && IsSameHead(held, role) && !AreApart(held, role)))
        {
            bool unsaid = (role.State is not null && held.State is null && !(role.Body is not null && role.Body == held.Body)) || (role.Body is not null && held.Body is null && held.Deals is null);
            return unsaid ? (role.Deals is not null && role.Deals == held.Deals && role.Body is null ? SameDealings : Partly) : SameOffice + (IsSameHead(held, role) ? SaidAlike : 0) + (role.IsBare ? 0 : SaidAlike);
        }

        if (MayLead(held, role))
        {
            return SameOffice;
        }

        return role.Body is null && (role.Deals is null || role.Deals == held.Deals) && (role.State is null || held.State is null || role.State == held.State) && MayStandFor(role, held) ? StandsFor : null;
    }

    // «глава» may be a minister, «глава государства» is none.
    private bool MayStandFor(Role role, Role held) => lexicon.StandsFor(role.Head, held) && !AreApart(held, role);

    // "The head of the region" may be the governor, «глава ведомства» the minister: both lead the same kind of body, and one of the nouns is of whoever leads anything.
    private bool MayLead(Role held, Role role)
    {
        if (!lexicon.IsHeadOfBodySpokenOf(role) || held.Office is not (Office.Minister or Office.Chief))
        {
            return false;
        }

        string? own = lexicon.KindOfBody(held);
        bool mayBeSame = own is null || lexicon.KindOfBody(role) == own;
        return mayBeSame && (lexicon.IsHeadOfAnything(role.Head) || (own is not null && lexicon.IsHeadOfAnything(held.Head)) || EndAlike(held.Head, role.Head));
    }

    // «гендиректор», «директор»
    private static bool EndAlike(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    // «глава государства» and «глава правительства», the head of the town and of the region: the words beside the nouns tell other offices.
    private bool AreApart(Role held, Role role)
    {
        bool isOfOtherOffice = held.Office != role.Office && !role.Nominative.EndsWith(role.Head, StringComparison.OrdinalIgnoreCase);
        return isOfOtherOffice || (lexicon.KindOfBody(role) is { } of && lexicon.KindOfBody(held) is { } own && of != own);
    }

    // «глава Северного края»: a land that is no state says whom the role is of, and nobody who leads something else is meant.
    private static bool LeadsAnother(Role held, Role role)
    {
        int word = role.Nominative.IndexOf(' ', StringComparison.Ordinal) + 1;
        return role.IsBare && word > 0 && char.IsUpper(role.Nominative[word]) && !held.Nominative.Contains(role.Nominative[word..], StringComparison.OrdinalIgnoreCase);
    }

    // «лидер партии», «лидер „Берега“»: no head of a state or a government by that.
    private bool LeadsParty(Role leader, Role other) =>
        leader.Office == Office.Leader && other.Office is Office.State or Office.Government && (lexicon.KindOfBody(leader) == Party || leader.Nominative.AsSpan().ContainsAny(QuoteMarks));

    private const string Party = "party";

    private static readonly System.Buffers.SearchValues<char> QuoteMarks = System.Buffers.SearchValues.Create("«\"„“");

    private static bool IsSameHead(Role held, Role role) =>
        held.Head == role.Head || (held.Office == role.Office && role.Head.Split(' ')[^1] == held.Head.Split(' ')[^1]);

    // A minister is not called an expert, nor a mayor a lawyer.
    private static bool IsGeneric(Role role) => role.Office is Office.Person or Office.Expert && role.IsBare;

    // An office that a reader is taken to know of, so that the article need not have said it before; not one that serves another.
    private static bool MayBeUnsaid(Role role) => role.Standing != Standing.Former && role.Office switch
    {
        Office.State or Office.Government or Office.Leader or Office.Minister or Office.Person => true,
        Office.Expert or Office.Member or Office.Chief or Office.Speaker => role.IsBare,
        _ => false,
    };
}
