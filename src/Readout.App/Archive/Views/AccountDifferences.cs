using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>Finds what accounts of a meeting differ on, as far as that can be said surely. Stateless and thread-safe.</summary>
internal static class AccountDifferences
{
    public static List<AccountDifference> Of(KnownMeeting meeting, IReadOnlyList<MeetingTold> told, IReadOnlyList<MeetingSide> sides)
    {
        List<AccountDifference> differences = [.. MeetingConflicts.Of(meeting.Reports).Select(conflict => Between(conflict, told))];
        for (int i = 0; i < sides.Count; i++)
        {
            for (int j = i + 1; j < sides.Count; j++)
            {
                differences.AddRange(BetweenSides(sides[i], sides[j]));
            }
        }

        return [.. differences.DistinctBy(difference => string.Join('\n', [difference.On, difference.Unit, .. difference.Values.Select(value => value.Value)]))];
    }

    private static AccountDifference Between(MeetingConflict conflict, IReadOnlyList<MeetingTold> told) => new(conflict.On, null,
    [
        .. conflict.Values.Select(value => new AccountValue(
            value.Value, null, null, [.. told.Where(one => value.Reports.Any(report => report.Article == one.Article.Id && report.LocalId == one.Local)).Select(one => one.Article)])),
    ]);

    private static IEnumerable<AccountDifference> BetweenSides(MeetingSide one, MeetingSide other)
    {
        foreach (ClaimView claim in one.Statements.Where(IsOwn))
        {
            foreach (ClaimView against in other.Statements.Where(IsOwn))
            {
                foreach (StatementConflict conflict in StatementConflict.Between(
                    claim.Statement.Text, claim.Statement.Article.Language ?? "", against.Statement.Text, against.Statement.Article.Language ?? ""))
                {
                    yield return new AccountDifference(conflict.On, conflict.Unit,
                    [
                        new AccountValue(conflict.One, one.Party, claim.Statement, []),
                        new AccountValue(conflict.Other, other.Party, against.Statement, []),
                    ]);
                }
            }
        }
    }

    // What somebody else says that a side said is not that side's account.
    private static bool IsOwn(ClaimView claim) => claim.Statement is { Within: null, Grade: "named" or "resolved" };
}
