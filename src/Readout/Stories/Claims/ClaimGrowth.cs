namespace Readout.Stories.Claims;

/// <summary>What claims become by being carried again. Stateless and thread-safe.</summary>
internal static class ClaimGrowth
{
    public static Claim Found(long id, ClaimSighting sighting, long? changeOf) => new()
    {
        Id = id,
        Speaker = sighting.Speaker,
        First = sighting.Day,
        Last = sighting.Day,
        Wordings = [new ClaimWording(sighting.Text, sighting.Language, sighting.Kind, sighting.Article, 1, sighting.Words)],
        Accounts = [sighting.Account],
        Articles = 1,
        LastArticle = sighting.Article,
        ChangeOf = changeOf,
    };

    public static Claim Add(Claim claim, ClaimSighting sighting)
    {
        bool isCounted = claim.LastArticle == sighting.Article;
        return new Claim
        {
            Id = claim.Id,
            Speaker = claim.Speaker,
            First = sighting.Day < claim.First ? sighting.Day : claim.First,
            Last = sighting.Day > claim.Last ? sighting.Day : claim.Last,
            Wordings = Wordings(claim.Wordings, sighting, isCounted ? 0 : 1),
            Accounts = claim.Accounts.Contains(sighting.Account) || claim.Accounts.Count == Claim.MostAccounts ? claim.Accounts : [.. claim.Accounts, sighting.Account],
            Articles = claim.Articles + (isCounted ? 0 : 1),
            LastArticle = sighting.Article,
            ChangeOf = claim.ChangeOf,
        };
    }

    private static List<ClaimWording> Wordings(IReadOnlyList<ClaimWording> wordings, ClaimSighting sighting, int articles)
    {
        var all = wordings.ToList();
        int at = all.FindIndex(wording => wording.Text == sighting.Text);
        if (at >= 0)
        {
            all[at] = all[at] with { Articles = all[at].Articles + articles };
        }
        else
        {
            all.Add(new ClaimWording(sighting.Text, sighting.Language, sighting.Kind, sighting.Article, 1, sighting.Words));
        }

        if (all.Count > Claim.MostWordings)
        {
            all.RemoveAt(all.FindLastIndex(wording => wording.Articles == all.Min(static other => other.Articles)));
        }

        return all;
    }
}
