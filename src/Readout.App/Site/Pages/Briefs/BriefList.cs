using System.Data.Common;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>The briefs that there are. What is in it are the editor's words, none of an article.</summary>
/// <param name="Published">What is out, the last first, with all items.</param>
/// <param name="Others">Drafts, what is to be shown later and what was withdrawn, for whoever runs the site; without items.</param>
public sealed record BriefList(IReadOnlyList<Brief> Published, IReadOnlyList<Brief> Others) : ILimitedView
{
    object ILimitedView.Limited(ViewLimit limit) => this;

    internal static BriefList Read(DbConnection connection, DateTimeOffset now, int limit, bool withOthers) => new(
        BriefTable.Published(connection, now, limit),
        withOthers ? [.. BriefTable.All(connection).Where(brief => brief.StateAt(now) != BriefState.Published)] : []);
}
