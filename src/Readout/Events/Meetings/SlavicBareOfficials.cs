using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Whom officials in the plural mean in Russian and Ukrainian, with no name behind them: «встреча президентов», «переговоры лидеров трех стран — Озерии, Полесья и Заречья», «глав МИД двух стран», «озерского и полесского омбудсменов».</summary>
internal sealed class SlavicBareOfficials(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 8;
    private const int ListReach = 16;

    // Whose officials they are was told within so many tokens; this keeps the work linear.
    private const int TextReach = 800;

    /// <summary>The parties that the words from <paramref name="first"/> on mean, in place of those that they only describe.</summary>
    public Parties Meant(Parties own, int first, TokenRange clause)
    {
        if (context.Text.Language == "en" || own.Entities.Any(static one => one.Kind == EntityKind.Person || !(one.IsMinistry || one.Kind == EntityKind.Organization)) || HeadAt(first, clause.End) is not { } head)
        {
            return own;
        }

        if (ByAdjectives(first, head) is { Count: > 1 } told)
        {
            return Parties.Named(told);
        }

        (int? count, int behind) = StatesBehind(head, clause.End);
        if (own.Entities.Count > 0 && count is null)
        {
            return own;
        }

        if (count is not null && ListBehind(behind) is { Count: > 1 } listed)
        {
            return Parties.Named(listed);
        }

        return Holders(head, count ?? 2) is { Count: > 1 } holders ? Parties.Named(holders) : count is { } states && StatesBefore(first, states) is { Count: > 1 } before ? Parties.Named(before) : own;
    }

    /// <summary>How many states the words tell of: «премьеры трех стран».</summary>
    public int? CountAt(int first, int end) => context.Text.Language != "en" && HeadAt(first, end) is { } head ? StatesBehind(head, end).Count : null;

    /// <summary>Whether the words name no office: of «советники» those are meant who met before, of «президенты» only presidents.</summary>
    public bool IsOfNoOffice(int first, int end) => context.Text.Language != "en" && HeadAt(first, end) is { } head && !context.Holders.IsOffice(context.Text[head].Lemma);

    // A noun for officials in the genitive plural, behind its adjectives.
    private int? HeadAt(int first, int end)
    {
        int at = first;
        while (at < Math.Min(end, first + Reach) && (context.MentionAt(at) is null || context.Countries.Of(context.Text[at]) is not null) && (context.Text[at].Upos is Upos.Adj or Upos.Num || context.Words.Connectives.Has(context.Text, at, end)))
        {
            at++;
        }

        bool isHead = at < end && context.Text[at] is { Upos: Upos.Noun, Feats: { Number: Number.Plur, Case: Case.Gen or Case.None or Case.Acc } }
            && (context.Holders.IsOffice(context.Text[at].Lemma) || lexicon.Officials.Has(context.Text, at, at + 1) || lexicon.Sides.Has(context.Text, at, at + 1) || lexicon.Company.Colleagues.Has(context.Text, at, at + 1));
        return isHead ? at : null;
    }

    // «озерского и полесского омбудсменов»
    private List<Entity> ByAdjectives(int first, int head)
    {
        var found = new List<Entity>();
        int count = 0;
        for (int i = first; i < head; i++)
        {
            if (context.Countries.Of(context.Text[i]) is { Entity: var country })
            {
                count++;
                if (country is not null && (context.Holders.Of(context.Text[head].Lemma, country) ?? country) is var side && !found.Contains(side))
                {
                    found.Add(side);
                }
            }
        }

        return found.Count == count ? found : [];
    }

    // «двух стран», «трех государств»: how many, and the token behind.
    private (int? Count, int Behind) StatesBehind(int head, int end)
    {
        for (int i = head + 1; i + 1 < Math.Min(end, head + Reach); i++)
        {
            if (context.Words.Parties.Has(context.Text, i + 1, end) && CountOf(i) is { } count)
            {
                return (count, i + 2);
            }

            if (context.Text[i].IsPunct || Verbs.IsVerb(context.Text[i]))
            {
                break;
            }
        }

        return (null, head + 1);
    }

    private int? CountOf(int token) => context.Words.Pairs.Has(context.Text, token, token + 1) ? 2 : lexicon.Slavic.Counts.At(context.Text, token, token + 1) is { } hit ? hit.Row[0][0] - '0' : null;

    // «— Озерии, Полесья и Заречья», «(Озерия, Полесье)»
    private List<Entity> ListBehind(int token)
    {
        var found = new List<Entity>();
        if (token + 1 >= context.Text.Tokens.Length || context.Text[token].Norm is not ("—" or "–" or "-" or "(" or ":"))
        {
            return found;
        }

        for (int i = token + 1; i < Math.Min(context.Text.Tokens.Length, token + ListReach); i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Place or EntityKind.Organization } side } name)
            {
                found.Add(side);
                i = name.End - 1;
            }
            else if (context.Text[i].Norm != "," && !context.Words.Connectives.Has(context.Text, i, context.Text.Tokens.Length))
            {
                break;
            }
        }

        return found;
    }

    // The holders of that office, one of each state, where the article has as many.
    private List<Entity> Holders(int head, int count)
    {
        Entity[] holders = [.. context.Holders.AllOf(context.Text[head].Lemma).Where(static one => one.Mentions.Any(static mention => mention.Form == MentionForm.Name) && !one.IsMedium)];
        bool areApart = holders.Length == count && holders.All(static one => one.State is not null) && holders.Select(static one => one.State).Distinct(StringComparer.Ordinal).Count() == count && context.Holders.IsOffice(context.Text[head].Lemma);
        return areApart && context.Text[head].Lemma is var noun && holders.All(one => one.Roles.Any(role => role.Contains(noun, StringComparison.OrdinalIgnoreCase))) ? [.. holders] : [];
    }

    // The states that the text before names, where they are as many.
    private List<Entity> StatesBefore(int token, int count)
    {
        var found = new List<Entity>();
        for (int i = Math.Max(0, token - TextReach); i < token; i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Place, State: not null } state } && !found.Exists(one => CountryNames.AreOne(one, state)))
            {
                found.Add(context.Countries.OfCapital(state) ?? state);
            }
        }

        return found.Count == count ? found : [];
    }
}
