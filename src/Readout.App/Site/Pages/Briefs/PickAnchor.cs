using Readout.App.Archive;
using Readout.App.Archive.Search;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>How well what an article's record has now fits what was picked from it.</summary>
public enum PickFit
{
    /// <summary>Other words.</summary>
    None,

    /// <summary>The same words, said to be somebody else's, or of another day or place.</summary>
    Changed,
    Same,
}

/// <summary>
/// What a pick is known by: a digest of its words and one of who is said to have said it, or of when and where. The words themselves stay in the record alone, so
/// what is forgotten there is forgotten here.
/// </summary>
internal static class PickAnchor
{
    public static byte[] Of(SearchResult result) => [.. Digest.Of(result.Text), .. Digest.Of(DetailsOf(result))];

    public static PickFit Fit(IReadOnlyList<byte> anchor, SearchResult result)
    {
        byte[] now = Of(result);
        return anchor.Count != now.Length || !anchor.Take(Digest.Length).SequenceEqual(now.Take(Digest.Length)) ? PickFit.None
            : anchor.SequenceEqual(now) ? PickFit.Same
            : PickFit.Changed;
    }

    private static string DetailsOf(SearchResult result) => result switch
    {
        FoundStatement statement => $"{statement.Speaker}\n{statement.OuterSpeaker}",
        FoundMeeting meeting => $"{meeting.Status}\n{meeting.Date}\n{meeting.Place}\n{string.Join('\n', meeting.Participants)}",
        FoundCommitment commitment => $"{commitment.Who}\n{commitment.Strength}\n{commitment.Due}",
        _ => "",
    };
}
