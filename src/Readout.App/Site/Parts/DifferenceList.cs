using System.Globalization;
using Readout.App.Archive.Views;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>What accounts of a meeting differ on, as a reader sees it. Stateless.</summary>
internal static class DifferenceList
{
    /// <summary>In the reader's language where reports in it tell the same; what the same sides differ on is told once, whatever languages tell it.</summary>
    public static IEnumerable<AccountDifference> Shown(MeetingView meeting, SiteWords words) => meeting.Differences.Select(difference => AccountTellings.In(difference, words.Language))
        .OrderByDescending(difference => difference.Values.Count(value => value.Statement?.Article.Language == words.Language)).DistinctBy(KeyOf, StringComparer.Ordinal);

    private static string KeyOf(AccountDifference difference) => string.Join('/', new[] { difference.On }.Concat(difference.Values.Select(value => difference.On switch
    {
        "number" => string.Concat(value.Value.Where(char.IsAsciiDigit)),
        "agreement" or "initiative" => SideOf(value),
        _ => value.Value,
    }).Order(StringComparer.Ordinal)));

    private static string SideOf(AccountValue value) => value.Side?.Entity is { } entity ? entity.ToString(CultureInfo.InvariantCulture) : value.Side?.Name ?? value.Value;
}
