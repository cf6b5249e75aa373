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

    public override void WriteStart(IBufferWriter<byte> output)
    {
        var calendar = new CalendarWriter();
        calendar.Begin("Readout");
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
