using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>What has become of an undertaking, in words. Stateless.</summary>
internal static class UndertakingWords
{
    /// <summary>Never "broken": that nothing was found is all that can be said, unless a report or a person says more.</summary>
    public static string State(UndertakingView undertaking, bool isReportedElsewhere, SiteWords words) => undertaking.Status != UndertakingStatus.Passed ? words["commitment", undertaking.Status.ToString().ToLowerInvariant()]
        : isReportedElsewhere ? words["commitment", "see-beside"]
        : words.Format("commitment", "passed", words.Labels.Date(Readout.Dates.PartialDate.Of(undertaking.AsOf)), words.Count("sources-gen", undertaking.Sources));

    /// <summary>Who set it, and when.</summary>
    public static string SetBy(OutcomeDecision decision, SiteWords words, Visit visit) =>
        words.Format("commitment", "set-by", decision.By ?? "?", Clock.Words(DateTimeOffset.FromUnixTimeSeconds(decision.At).ToOffset(visit.Now.Offset), words));
}
