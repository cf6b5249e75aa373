using System.Buffers;
using Readout.Records;

namespace Readout.Formats.Calendar;

/// <summary>
/// A calendar (RFC 5545, RFC 7986): meetings that are ahead and due dates as events. An event keeps its UID when its page is read again.
/// An input that could not be read leaves nothing in a calendar.
/// </summary>
internal sealed class CalendarFormat : RecordFormat
{
    public override string Name => "ics";

    public override string MediaType => "text/calendar";

    public override bool NeedsAnalysis => true;

    // A calendar must hold a component even when no event is ahead: the zone that the events' instants are in.
    public override void WriteStart(IBufferWriter<byte> output)
    {
        var calendar = new CalendarWriter();
        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Line("PRODID", "-//Readout//Readout//EN");
        calendar.Line("CALSCALE", "GREGORIAN");
        calendar.TextLine("NAME", "Readout");
        calendar.Line("BEGIN", "VTIMEZONE");
        calendar.Line("TZID", "Etc/UTC");
        calendar.Line("BEGIN", "STANDARD");
        calendar.Line("DTSTART", "19700101T000000");
        calendar.Line("TZOFFSETFROM", "+0000");
        calendar.Line("TZOFFSETTO", "+0000");
        calendar.Line("TZNAME", "UTC");
        calendar.Line("END", "STANDARD");
        calendar.Line("END", "VTIMEZONE");
        PlainText.Write(calendar.Text, output);
    }

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        if (scope != RecordScope.Full)
        {
            return;
        }

        var calendar = new CalendarWriter();
        foreach (CalendarEvent one in new CalendarEvents(record).All())
        {
            one.Write(calendar);
        }

        PlainText.Write(calendar.Text, output);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
    }

    public override void WriteEnd(IBufferWriter<byte> output) => output.Write("END:VCALENDAR\r\n"u8);
}
