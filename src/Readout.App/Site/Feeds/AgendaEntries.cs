using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Feeds;

/// <summary>Meetings and deadlines as entries of a feed.</summary>
internal sealed class AgendaEntries(PageRequest request, IReadOnlyDictionary<long, ArticleTimes> times, Tellings tellings)
{
    public FeedEntry Of(AgendaEntry entry)
    {
        var sentence = AgendaSentence.Of(entry, request.Visit.Words, tellings);
        string outlet = StatementSentence.OutletOf(sentence.Article, request.Visit.Words);
        return new FeedEntry
        {
            Id = FeedId.Of("agenda", request.Site, entry.Id),
            Title = FeedText.Title(FeedText.Line($"{outlet}: {sentence.ToText()}")),
            Text = FeedText.Line($"{outlet}: {(sentence.Told(entry))}"),
            Notes = [FeedText.Line(sentence.ToText()), .. sentence.Notes.Select(FeedText.Line)],
            Link = request.Site + Addresses.Article(entry.Article.Id),
            Published = DateTimeOffset.FromUnixTimeSeconds(entry.Article.Time),
            Updated = DateTimeOffset.FromUnixTimeSeconds(Updated(entry)),
            Evidence = [.. entry.Carriers.Select(carrier => EntryEvidence.Of(carrier, request.Visit.Words))],
        };
    }

    private long Updated(AgendaEntry entry) =>
        entry.Carriers.Select(carrier => times.TryGetValue(carrier.Article, out ArticleTimes? time) ? time.SeenAt : 0).Append(entry.ChangedAt).Append(entry.Article.SeenAt).Max();
}
