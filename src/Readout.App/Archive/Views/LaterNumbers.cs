using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>Sets beside the numbers that accounts of a meeting differ on what the same speakers count since: a claim that changes theirs. Stateless.</summary>
internal static class LaterNumbers
{
    // A number that is corrected again and again is followed so far.
    private const int MostChanges = 4;
    private const int UnitStem = 4;

    /// <summary>The meetings with what is told later.</summary>
    public static List<MeetingView> In(DbConnection connection, List<MeetingView> meetings)
    {
        long[] told = [.. meetings.SelectMany(static meeting => meeting.Differences).Where(IsNumber).SelectMany(static difference => difference.Values).Select(static value => value.Statement?.Claim).OfType<long>().Distinct()];
        Dictionary<long, long> changed = Changes(connection, told);
        if (changed.Count == 0)
        {
            return meetings;
        }

        var reader = new ClaimReader(connection);
        List<ClaimView> claims = reader.Fold(reader.Statements($"t.claim_id IN {Sql.In(changed.Keys)} AND t.within IS NULL"));
        return meetings.ConvertAll(meeting => meeting with { Differences = [.. meeting.Differences.Select(difference => IsNumber(difference) ? With(difference, claims, changed) : difference)] });
    }

    private static bool IsNumber(AccountDifference difference) => difference.On == "number";

    private static AccountDifference With(AccountDifference difference, List<ClaimView> claims, Dictionary<long, long> changed) => difference with
    {
        Values = [.. difference.Values.Select(value => value with { Later = [.. claims.Where(claim => IsOf(claim, value, changed)).Select(claim => Later(claim, value, difference.Unit)).OfType<AccountValue>()] })],
    };

    private static bool IsOf(ClaimView claim, AccountValue value, Dictionary<long, long> changed)
    {
        long? at = claim.Statement.Claim;
        for (int i = 0; i < MostChanges && at is { } id && id != value.Statement?.Claim; i++)
        {
            at = changed.TryGetValue(id, out long before) ? before : null;
        }

        return at is { } found && found == value.Statement?.Claim && claim.Statement.Time > value.Statement.Time;
    }

    private static AccountValue? Later(ClaimView claim, AccountValue value, string? unit) =>
        claim.Change?.Numbers.FirstOrDefault(number => number.Unit is { } other && unit is not null && other.AsSpan(0, Math.Min(UnitStem, other.Length)).SequenceEqual(unit.AsSpan(0, Math.Min(UnitStem, unit.Length)))) is { } changed
            ? new AccountValue(changed.Now, value.Side, claim.Statement, []) { Tellings = claim.Tellings } : null;

    // The claims that change these, each with the one that it changes.
    private static Dictionary<long, long> Changes(DbConnection connection, long[] claims)
    {
        var changed = new Dictionary<long, long>();
        long[] last = claims;
        for (int i = 0; i < MostChanges && last.Length > 0; i++)
        {
            List<(long Id, long Before)> found = connection.Rows($"SELECT id, change_of FROM claim WHERE change_of IN {Sql.In(last)}", static row => (row.GetInt64(0), row.GetInt64(1)));
            last = [.. found.Where(one => changed.TryAdd(one.Id, one.Before)).Select(static one => one.Id)];
        }

        return changed;
    }
}
