using Readout.App.Site.Words;
using Readout.Formats;

namespace Readout.App.Site.Parts;

/// <summary>What a meeting stands on where nothing surer tells of it.</summary>
/// <param name="Account">A key of the words for it: <c>unnamed</c>, <c>doubtful</c>, <c>hoped</c>, <c>believed</c>, <c>proposed</c>; null where the outlet tells it itself.</param>
/// <param name="Speaker">Whose account that is; null for nobody named.</param>
/// <param name="IsPossible">Whether the sentence says that it may be, not that it will.</param>
public sealed record MeetingTelling(string? Account, string? Speaker, bool IsPossible)
{
    /// <summary>"by an unnamed source’s account", "possible, not settled": each is to be told beside the meeting.</summary>
    public IEnumerable<string> Notes(SiteWords words)
    {
        if (Account is not null)
        {
            yield return words.Format("telling", Account, PlainText.OneLine(Speaker) is { Length: > 0 } speaker ? speaker : words.Labels["statement", "unnamed-speaker"]);
        }

        if (IsPossible)
        {
            yield return words["telling", "possible"];
        }
    }
}
