using Readout.App.Archive.Joining;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>Groups what is said about a meeting by side (<see cref="MeetingSideKeys"/>); a side is called by who of it takes part.</summary>
internal static class MeetingSides
{
    public static List<MeetingSide> Of(KnownMeeting meeting, IEnumerable<(long Article, KnownAccount Account)> accounts, Dictionary<(long, string), ClaimView> statements)
    {
        var keys = new MeetingSideKeys(meeting);
        var sides = new List<MeetingSide>();
        foreach (IGrouping<string, (long Article, KnownAccount Account)> side in accounts.GroupBy(one => keys.Of(one.Account.Party)))
        {
            ClaimView[] claims =
            [
                .. side.SelectMany(one => one.Account.Statements.Select(local => statements.GetValueOrDefault((one.Article, local)))).OfType<ClaimView>()
                    .Distinct().OrderBy(claim => claim.Statement.Time).ThenBy(claim => claim.Statement.Article.Id),
            ];
            if (claims.Length > 0)
            {
                MeetingParty? present = meeting.Parties.FirstOrDefault(party => keys.Of(party) == side.Key);
                sides.Add(new MeetingSide(present ?? side.First().Account.Party, claims));
            }
        }

        return sides;
    }
}
