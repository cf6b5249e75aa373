using Readout.Bench.Quality.Gold;

namespace Readout.Bench.Quality.Scoring;

/// <summary>Whether a found statement has the gold's speaker.</summary>
internal static class SpeakerAgreement
{
    /// <summary>By name where gold has a name, else by span; where gold has neither, by having none.</summary>
    public static bool ByName(GoldStatement gold, FoundStatement found) =>
        gold.SpeakerName is { } name ? NameAgreement.Same(name, found.SpeakerName) : BySpan(gold, found);

    /// <summary>By span where gold has a span, else by name; where gold has neither, by having none.</summary>
    public static bool BySpan(GoldStatement gold, FoundStatement found)
    {
        if (!gold.HasSpeaker)
        {
            return !found.HasSpeaker;
        }

        return gold.Speaker.IsEmpty ? NameAgreement.Same(gold.SpeakerName, found.SpeakerName) : SameSpan(gold.Speaker, found.Speaker);
    }

    /// <summary>Half of the shorter lies in the other, and the found one is no longer than three times the gold one and ten characters.</summary>
    public static bool SameSpan(SpanSet gold, SpanSet found) => gold.Overlap(found) >= 0.5 && found.Length <= (3 * gold.Length) + 10;
}
