using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Search;
using Readout.App.Site.Pages;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Reading;
using Readout.App.Site.Words;

namespace Readout.App.Site.Feeds;

/// <summary>The briefs that are out, each with what it stands on.</summary>
internal sealed record PublishedBriefs(IReadOnlyList<BriefView> Views) : ILimitedView
{
    public object Limited(ViewLimit limit) => new PublishedBriefs([.. Views.Select(view => (BriefView)((ILimitedView)view).Limited(limit))]);

    public static PublishedBriefs Read(DbConnection connection, DateTimeOffset now, int limit) =>
        new([.. BriefTable.Published(connection, now, limit).Select(brief => BriefView.Read(connection, brief))]);
}

/// <summary>Briefs as entries of a feed, each in its own language: what the editor wrote is marked as theirs, what the record has reads as everywhere.</summary>
internal sealed class BriefEntries(PageRequest request)
{
    public FeedEntry Of(BriefView view)
    {
        Brief brief = view.Brief;
        var words = SiteWords.For(brief.Language);
        return new FeedEntry
        {
            Id = FeedId.Of("brief", request.Site, brief.Id.ToString(CultureInfo.InvariantCulture), brief.PublishAt!.Value.ToString(CultureInfo.InvariantCulture)),
            Title = FeedText.Title(FeedText.Line(brief.Headline)),
            Text = FeedText.Line(brief.Standfirst is { } standfirst ? BriefSentence.Own(standfirst, words) : brief.Headline),
            Paragraphs = [.. view.Paragraphs.Select(paragraph => BriefSentence.Of(paragraph, words)).Concat(brief.Corrections.Select(correction => $"{words["brief", "corrected"]}: {correction.Words}")).Select(FeedText.Line)],
            Notes = brief.Byline is { } byline ? [FeedText.Line($"{words.Labels["article", "authors"]}: {byline}")] : [],
            Link = request.Site + BriefEndpoints.AddressOf(brief.Id),
            Published = DateTimeOffset.FromUnixTimeSeconds(brief.PublishAt!.Value),
            Updated = DateTimeOffset.FromUnixTimeSeconds(brief.CorrectedAt ?? brief.PublishAt!.Value),
            Evidence = [.. view.Sources.Select(source => EntryEvidence.Of(Carrier.Of(source, ""), words))],
        };
    }
}
