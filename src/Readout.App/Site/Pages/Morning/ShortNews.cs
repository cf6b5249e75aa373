using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages.Morning;

/// <summary>What of the first page may stand among the few lines at its top, part by part. Stateless.</summary>
internal static class ShortNews
{
    public static ShortLine Of(NewsLine line, SiteWords words) => new("new", line.Anchor, line.Carriers, Carried.Outlets(line.Carriers, words), line.Claim.Statement.Time)
    {
        Said = line,
        Story = line.Claim.Statement.Article.Story,
    };

    public static ShortLine Known(MeetingView meeting, SiteWords words) => Of("known", meeting, words) with { IsToCome = meeting.Status is not ("held" or "ongoing") };

    public static ShortLine Differing(MeetingView meeting, SiteWords words) => Of("differ", meeting, words);

    public static ShortLine Outcome(UndertakingView undertaking, SiteWords words) => Of("outcomes", undertaking, undertaking.Outcome?.Article, words);

    public static ShortLine Due(UndertakingView undertaking, SiteWords words) => Of("week", undertaking, null, words);

    private static ShortLine Of(string part, MeetingView meeting, SiteWords words)
    {
        IReadOnlyList<Carrier> carriers = MeetingOutlets.Carriers(meeting);
        return new ShortLine(part, MeetingNews.AnchorOf(meeting), carriers, Carried.Outlets(carriers, words), carriers.Count > 0 ? carriers[0].Time : 0) { Meeting = meeting, Story = AgendaEntry.Of(meeting).Article.Story };
    }

    private static ShortLine Of(string part, UndertakingView undertaking, FoundArticle? news, SiteWords words) =>
        new(part, undertaking.Id, undertaking.Carriers, Carried.Outlets(undertaking.Carriers, words), (news ?? undertaking.First.Article).Time) { Undertaking = undertaking, Story = undertaking.First.Article.Story };
}
