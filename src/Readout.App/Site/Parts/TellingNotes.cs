using Readout.App.Archive.Views;
using Readout.App.Site.Words;
using Readout.Formats;

namespace Readout.App.Site.Parts;

/// <summary>What is to be told beside a meeting that nothing sure tells of. Stateless.</summary>
internal static class TellingNotes
{
    /// <summary>"by an unnamed source’s account", "possible, not settled"; nothing where it is told surely.</summary>
    public static IEnumerable<string> Of(MeetingTelling? telling, SiteWords words)
    {
        if (telling?.Account is { } account)
        {
            yield return words.Format("telling", account, PlainText.OneLine(telling.Speaker) is { Length: > 0 } speaker ? speaker : words.Labels["statement", "unnamed-speaker"]);
        }

        if (telling is { IsPossible: true })
        {
            yield return words["telling", "possible"];
        }
    }
}
