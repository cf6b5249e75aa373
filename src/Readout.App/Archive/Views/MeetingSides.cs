using Readout.App.Archive.Joining;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>Groups what is said about a meeting by side: the state that a party is or serves, where the meeting has parties of several; else the party itself.</summary>
internal static class MeetingSides
{
    public static List<MeetingSide> Of(KnownMeeting meeting, IEnumerable<(long Article, KnownAccount Account)> accounts, Dictionary<(long, string), ClaimView> statements)
    {
        string[] states = [.. meeting.Parties.Select(party => party.State).OfType<string>().Distinct(StringComparer.Ordinal)];
        var sides = new List<MeetingSide>();
        foreach (IGrouping<string, (long Article, KnownAccount Account)> side in accounts.GroupBy(one => KeyOf(one.Account.Party, states)))
        {
            ClaimView[] claims =
            [
                .. side.SelectMany(one => one.Account.Statements.Select(local => statements.GetValueOrDefault((one.Article, local)))).OfType<ClaimView>()
                    .Distinct().OrderBy(claim => claim.Statement.Article.Time).ThenBy(claim => claim.Statement.Article.Id),
            ];
            if (claims.Length > 0)
            {
                sides.Add(new MeetingSide(side.First().Account.Party, claims));
            }
        }

        return sides;
    }

    private static string KeyOf(MeetingParty party, string[] states) =>
        party.State is { } state && states.Length > 1 && states.Contains(state, StringComparer.Ordinal) ? "state " + state
        : party.Entity is { } entity ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"entity {entity}")
        : "name " + party.Name.ToLowerInvariant();
}
