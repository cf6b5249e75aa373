using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Feeds;

/// <summary>Claims as entries of a feed: the sentence that the pages show, and every article that carries it.</summary>
internal sealed class StatementEntries(PageRequest request, IReadOnlyDictionary<long, ArticleTimes> times)
{
    private SiteWords Words => request.Visit.Words;

    public FeedEntry Of(FeedClaim one)
    {
        ClaimView claim = one.Claim;
        FoundStatement statement = claim.Statement;
        var sentence = StatementSentence.Of(statement, Words);
        string text = FeedText.Line(sentence.ToText(Words));
        return new FeedEntry
        {
            Id = one.Id,
            Title = FeedText.Title(text),
            Text = text,
            Notes = [.. sentence.Notes(Words).Select(FeedText.Line)],
            Link = request.Site + Addresses.Statement(statement),
            Published = DateTimeOffset.FromUnixTimeSeconds(statement.Time),
            Updated = DateTimeOffset.FromUnixTimeSeconds(Updated(claim)),
            Evidence = [Evidence(Carrier.Of(statement.Article, statement.Id!)), .. claim.Carriers.Where(carrier => carrier.Article != statement.Article.Id).Select(Evidence)],
        };
    }

    // The statement's own article may have changed; that others carry it as well is shown from when they came in.
    private long Updated(ClaimView claim)
    {
        FoundArticle own = claim.Statement.Article;
        long changed = times.TryGetValue(own.Id, out ArticleTimes? known) ? known.ChangedAt : own.SeenAt;
        return claim.Carriers.Select(carrier => times.TryGetValue(carrier.Article, out ArticleTimes? time) ? time.SeenAt : 0).Append(changed).Max();
    }

    private FeedEvidence Evidence(Carrier carrier) => EntryEvidence.Of(carrier, Words);
}
