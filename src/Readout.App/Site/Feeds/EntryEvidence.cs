using Readout.App.Archive.Search;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Feeds;

/// <summary>Articles as the evidence of entries: outlet, headline, when it came out, whether it is a copy.</summary>
internal static class EntryEvidence
{
    public static FeedEvidence Of(Carrier carrier, SiteWords words)
    {
        string outlet = StatementSentence.OutletOf(carrier.Outlet, carrier.Url, words);
        string published = Parts.Dates.Parse(carrier.Told) is { } date ? Clock.Words(date, words) : "";
        string copy = carrier.IsCopy ? words["statement", "copy-of"] : "";
        return new FeedEvidence(FeedText.Line(string.Join(", ", new[] { outlet, carrier.Title ?? "", published, copy }.Where(part => part.Length > 0))), Addresses.Outside(carrier.Url));
    }
}
