using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

internal sealed class AgendaTool(ReadPool archive, TimeProvider clock) : ArchiveTool("agenda", archive, clock)
{
    private const int DefaultDays = 30;
    private static readonly DateOnly Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);

    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        DateOnly from = arguments.Day("from") ?? DateOnly.FromDateTime(reading.Now.UtcDateTime);
        DateOnly to = arguments.Day("to") ?? (from.DayNumber < DateOnly.MaxValue.DayNumber - DefaultDays ? from.AddDays(DefaultDays) : DateOnly.MaxValue);
        if (to < from)
        {
            throw new ToolException("to: lies before from.");
        }

        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        AgendaEntry[] page = [.. Agenda.Read(reading.Connection, Days(from), Days(to), offset + limit + 1).Skip(offset)];
        json.WriteStartArray("entries");
        foreach (AgendaEntry entry in page.Take(limit))
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteString("next", page.Length > limit ? ToolArguments.Cursor(offset + limit) : null);
    }

    private static void Write(Utf8JsonWriter json, AgendaEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("what", entry.What);
        json.WriteString("date", entry.Date);
        json.WriteString("kind", entry.Kind);
        json.WriteString("status", entry.Status);
        EvidenceJson.WriteNames(json, "who", entry.Who);
        EvidenceJson.Text(json, "place", entry.Place);
        EvidenceJson.Text(json, "words", entry.Text);
        EvidenceJson.WriteArticle(json, new FoundArticle(entry.Article, "", entry.Url, entry.Outlet, null, null, null, null));
        json.WriteEndObject();
    }

    private static long Days(DateOnly day) => day.DayNumber - Epoch.DayNumber;
}
