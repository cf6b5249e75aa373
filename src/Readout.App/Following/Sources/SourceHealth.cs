using System.Data.Common;
using Readout.App.Following.Items;
using Readout.App.Following.Polling;

namespace Readout.App.Following.Sources;

/// <summary>How a source does: what it brought, and why what it brought gave no article.</summary>
public sealed record SourceHealth
{
    private const long Day = 86_400;
    private const long Week = 7 * Day;

    public required Source Source { get; init; }

    /// <summary>Over the last week, or since it was added where that is less.</summary>
    public required double ItemsPerDay { get; init; }

    public required int Articles { get; init; }

    /// <summary>Announced, and not visited yet.</summary>
    public required int Waiting { get; init; }

    /// <summary>How many announced pages gave no article, by reason, the most frequent first.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> WithoutArticle { get; init; }

    public string State => Source.IsGone ? "gone" : Source.Failures > 0 ? "failing" : Source.LastPoll is null ? "new" : "ok";

    public static SourceHealth Of(DbConnection connection, Source source, long now)
    {
        List<(string? Outcome, bool IsWaiting, int Count)> outcomes = ItemTable.Outcomes(connection, source.Id);
        double days = Math.Clamp(now - source.AddedAt, Day, Week) / (double)Day;
        return new SourceHealth
        {
            Source = source,
            ItemsPerDay = Math.Round(ItemTable.SeenSince(connection, source.Id, now - Week) / days, 1),
            Articles = outcomes.Where(one => one.Outcome == Reason.Article).Sum(one => one.Count),
            Waiting = outcomes.Where(one => one.IsWaiting).Sum(one => one.Count),
            WithoutArticle =
            [
                .. outcomes.Where(one => one.Outcome is not (null or Reason.Article)).GroupBy(one => one.Outcome!, StringComparer.Ordinal)
                    .Select(group => KeyValuePair.Create(group.Key, group.Sum(one => one.Count))).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal),
            ],
        };
    }
}
