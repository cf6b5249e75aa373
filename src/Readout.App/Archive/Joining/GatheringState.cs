using System.Text.Json;
using Readout.Dates;
using Readout.Events.Meetings;
using Readout.Formats.Json;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Joining;

/// <summary>A meeting across articles as the archive keeps it: what each of them tells.</summary>
internal static class GatheringState
{
    public static string Write(KnownMeeting meeting) => StateJson.Write(json => json.WriteRows("reports", meeting.Reports, report =>
    {
        json.WriteNumberValue(report.Article);
        json.WriteStringValue(report.LocalId);
        json.WriteNumberValue(report.Account);
        json.WriteNumberValue(StateJson.Day(report.Day));
        json.WriteStringValue(JsonNames.Of(report.Kind));
        json.WriteStringValue(JsonNames.Of(report.Status));
        json.WriteStringValue(report.Date?.ToString());
        json.WriteStringValue(report.Place);
        json.WriteStartArray();
        foreach (MeetingParty party in report.Parties)
        {
            WriteParty(json, party);
        }

        json.WriteEndArray();
    }));

    public static KnownMeeting Read(long id, long sequence, string state)
    {
        using var document = JsonDocument.Parse(state);
        return KnownMeeting.Of(id, document.RootElement.Rows("reports", Report), sequence);
    }

    public static void WriteParty(Utf8JsonWriter json, MeetingParty party)
    {
        json.WriteStartArray();
        if (party.Entity is { } entity)
        {
            json.WriteNumberValue(entity);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStringValue(party.Name);
        json.WriteStringValue(party.State);
        json.WriteBooleanValue(party.IsPerson);
        foreach (string word in party.Serves)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    public static MeetingParty ReadParty(JsonElement row) =>
        new(row[0].ValueKind == JsonValueKind.Null ? null : row[0].GetInt64(), row[1].GetString()!, row[2].GetString(), row[3].GetBoolean())
        {
            Serves = [.. row.EnumerateArray().Skip(4).Select(word => word.GetString()!)],
        };

    private static MeetingReport Report(JsonElement row) => new()
    {
        Article = row[0].GetInt64(),
        LocalId = row[1].GetString()!,
        Account = row[2].GetInt64(),
        Day = StateJson.Date(row[3]),
        Kind = JsonNames.Parse<MeetingKind>(row[4].GetString()!)!.Value,
        Status = JsonNames.Parse<MeetingStatus>(row[5].GetString()!)!.Value,
        Date = IsoDate.TryParse(row[6].GetString(), out PartialDate? date) ? date : null,
        Place = row[7].GetString(),
        Parties = [.. row[8].EnumerateArray().Select(ReadParty)],
    };
}
