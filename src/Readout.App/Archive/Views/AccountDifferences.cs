using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>Finds what accounts of a meeting differ on, as far as that can be said surely. Stateless and thread-safe.</summary>
internal static class AccountDifferences
{
    private const int MostOfSide = 60;

    public static List<AccountDifference> Of(KnownMeeting meeting, IReadOnlyList<MeetingTold> told, IReadOnlyList<MeetingSide> sides)
    {
        List<AccountDifference> differences = [.. MeetingConflicts.Of(meeting.Reports).Select(conflict => Between(conflict, told))];
        List<(MeetingSide Side, (ClaimView Claim, AccountText Text)[] Said)> read = [.. sides.Select(side => (side, Read(side)))];
        for (int i = 0; i < read.Count; i++)
        {
            for (int j = i + 1; j < read.Count; j++)
            {
                differences.AddRange(BetweenSides(read[i].Side, read[i].Said, read[j].Side, read[j].Said));
            }
        }

        return [.. differences.DistinctBy(difference => string.Join('\n', [difference.On, difference.Unit, .. difference.Values.Select(value => value.Value)]))];
    }

    private static AccountDifference Between(MeetingConflict conflict, IReadOnlyList<MeetingTold> told) => new(conflict.On, null,
    [
        .. conflict.Values.Select(value => new AccountValue(
            value.Value, null, null, [.. told.Where(one => value.Reports.Any(report => report.Article == one.Article.Id && report.LocalId == one.Local)).Select(one => one.Article)])),
    ]);

    // What somebody else says that a side said is not that side's account.
    private static (ClaimView Claim, AccountText Text)[] Read(MeetingSide side) =>
    [
        .. side.Statements.Where(claim => claim.Statement is { Within: null, Grade: "named" or "resolved" }).Take(MostOfSide)
            .Select(claim => (claim, AccountTexts.Of(claim.Statement.Text, claim.Statement.Article.Language ?? "")))
            .Where(said => said.Item2.IsAgreed is not null || said.Item2.TellsWhoAsked || said.Item2.Text.AsSpan().ContainsAnyInRange('0', '9')),
    ];

    private static IEnumerable<AccountDifference> BetweenSides(MeetingSide one, (ClaimView Claim, AccountText Text)[] said, MeetingSide other, (ClaimView Claim, AccountText Text)[] otherSaid)
    {
        foreach ((ClaimView claim, AccountText text) in said)
        {
            foreach ((ClaimView against, AccountText otherText) in otherSaid)
            {
                foreach (StatementConflict conflict in StatementConflict.Between(text, otherText))
                {
                    yield return new AccountDifference(conflict.On, conflict.Unit,
                    [
                        new AccountValue(conflict.One, one.Party, claim.Statement, []) { Tellings = claim.Tellings },
                        new AccountValue(conflict.Other, other.Party, against.Statement, []) { Tellings = against.Tellings },
                    ]);
                }
            }
        }
    }
}
