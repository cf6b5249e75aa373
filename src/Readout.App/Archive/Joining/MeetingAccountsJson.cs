using System.Text.Json;
using Readout.Events.Meetings;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Joining;

/// <summary>What one side says about a meeting in one article: ids of statements in its record.</summary>
internal sealed record KnownAccount(MeetingParty Party, IReadOnlyList<string> Statements);

/// <summary>The accounts of a meeting in one article as a column of its row.</summary>
internal static class MeetingAccountsJson
{
    /// <summary>Null where nobody says anything about it.</summary>
    public static string? Write(IReadOnlyList<MeetingAccount> accounts, Func<MeetingAccount, MeetingParty> partyOf) => accounts.Count == 0 ? null : StateJson.Write(json =>
        json.WriteRows("accounts", accounts, account =>
        {
            GatheringState.WriteParty(json, partyOf(account));
            json.WriteStartArray();
            foreach (string statement in account.Statements)
            {
                json.WriteStringValue(statement);
            }

            json.WriteEndArray();
        }));

    public static IReadOnlyList<KnownAccount> Read(string? column)
    {
        if (column is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(column);
        return document.RootElement.Rows("accounts", row => new KnownAccount(GatheringState.ReadParty(row[0]), [.. row[1].EnumerateArray().Select(id => id.GetString()!)]));
    }
}
