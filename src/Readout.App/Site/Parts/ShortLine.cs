using Readout.App.Archive.Search;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Parts;

/// <summary>A piece of news as it may stand among the few at a page's top.</summary>
/// <param name="Part">The part of the page that tells it whole.</param>
/// <param name="Anchor">Where in it.</param>
/// <param name="Carriers">Who carries it, the earliest first.</param>
/// <param name="Outlets">How many outlets do, copies left out.</param>
/// <param name="Time">When it became news, seconds since 1970.</param>
public sealed record ShortLine(string Part, string Anchor, IReadOnlyList<Carrier> Carriers, int Outlets, long Time)
{
    /// <summary>How many stand there at most.</summary>
    public const int Most = 6;

    public NewsLine? Said { get; init; }

    public MeetingView? Meeting { get; init; }

    public UndertakingView? Undertaking { get; init; }

    /// <summary>The story that it belongs to.</summary>
    public long? Story { get; init; }

    /// <summary>Of meetings that became known those that took place or go on, and those that are to come, each have a place.</summary>
    public bool IsToCome { get; init; }

    /// <summary>Whether it changes what was said before.</summary>
    public bool IsChanged => Said?.Claim is { Change: not null } or { Verdict: "numbers-changed" };

    /// <summary>
    /// What stands at the top: of each part, and of meetings before and behind, the line that most outlets carry, of these those that change something, then the newest; places that are left go to the next by the
    /// same rule. In the order in which they are given.
    /// </summary>
    public static IReadOnlyList<ShortLine> Choose(IReadOnlyList<ShortLine> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        int[] ranked = [.. Enumerable.Range(0, all.Count).OrderByDescending(i => all[i].Outlets).ThenByDescending(i => all[i].IsChanged).ThenByDescending(i => all[i].Time)];
        int[] first = [.. ranked.DistinctBy(i => (all[i].Part, all[i].IsToCome))];
        return [.. first.Concat(ranked.Except(first)).Take(Most).Order().Select(i => all[i])];
    }
}
