using System.Text.Json;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

internal sealed class AgendaTool(ReadPool archive, TimeProvider clock) : ArchiveTool("agenda", archive, clock)
{
    private const int DefaultDays = 30;
    private const int MostEntries = 5000;

    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        DateOnly from = arguments.Day("from") ?? reading.Today;
        DateOnly to = arguments.Day("to") ?? (from.DayNumber < DateOnly.MaxValue.DayNumber - DefaultDays ? from.AddDays(DefaultDays) : DateOnly.MaxValue);
        if (to < from)
        {
            throw new ToolException("to: lies before from.");
        }

        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        if (offset > MostEntries)
        {
            throw new ToolException("cursor: so many entries lie before it that fewer days are to be asked for.");
        }

        AgendaEntry[] page = [.. AgendaView.Read(reading.Connection, from, to, reading.Today, ViewFilter.All, offset + limit + 1).Skip(offset)];
        json.WriteStartArray("entries");
        foreach (AgendaEntry entry in page.Take(limit))
        {
            EvidenceJson.Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteString("next", page.Length > limit ? ToolArguments.Cursor(offset + limit) : null);
    }
}
