using Readout.App.Archive.Views;
using Readout.App.Site.Parts;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Feeds;

/// <summary>A claim, and the identifier of its entry: of all its words, whatever of them is shown.</summary>
internal sealed record FeedClaim(Guid Id, ClaimView Claim)
{
    public static FeedClaim Of(ClaimView claim) => new(FeedId.Of("statement", claim.Statement.Article.Url ?? claim.Statement.Article.Source, claim.Statement.Text), claim);
}

/// <summary>What a feed or a calendar is made of, as far as the viewer may see it.</summary>
internal sealed record FeedMaterial : ILimitedView
{
    /// <summary>The story's headline or the entity's name; null where the view is of none.</summary>
    public string? Name { get; init; }

    public IReadOnlyList<FeedClaim> Claims { get; init; } = [];

    public IReadOnlyList<AgendaEntry> Agenda { get; init; } = [];

    /// <summary>What the agenda's meetings and undertakings are told by.</summary>
    public Tellings Tellings { get; init; } = Tellings.None;

    /// <summary>When the articles that tell these came in and changed.</summary>
    public IReadOnlyDictionary<long, ArticleTimes> Times { get; init; } = new Dictionary<long, ArticleTimes>();

    public object Limited(ViewLimit limit) => this with
    {
        Claims = [.. Claims.Select(one => one with { Claim = limit.Apply(one.Claim) })],
        Agenda = [.. Agenda.Select(limit.Apply)],
        Tellings = limit.Apply(Tellings),
    };
}
