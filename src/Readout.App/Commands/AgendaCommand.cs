using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Views;
using Readout.App.Output;

namespace Readout.App.Commands;

internal static class AgendaCommand
{
    public const string Examples =
        """
        readout agenda                                      meetings and deadlines of the next thirty days
        readout agenda --from 2021-12-01 --to 2021-12-31    of a month
        readout agenda --from 2021-12-07 --format jsonl
        """;

    private const int DefaultDays = 30;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        Option<DateOnly?> from = DateOptions.Day("--from", "The first day. Default: today, or thirty days before --to.");
        Option<DateOnly?> to = DateOptions.Day("--to", "The last day. Default: thirty days after the first.");
        Option<int> limit = DateOptions.Limit(200);
        var command = new Command("agenda", "List the meetings and deadlines that articles of an archive tell of, by date.") { from, to, limit };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, _) =>
        {
            DateOnly? last = parsed.GetValue(to);
            DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            DateOnly first = parsed.GetValue(from) ?? last?.AddDays(-DefaultDays) ?? today;
            return Run(connection, today, first, last ?? first.AddDays(DefaultDays), parsed.GetValue(limit), archive.Format(parsed) == "jsonl");
        }));
        return command;
    }

    private static int Run(DbConnection connection, DateOnly today, DateOnly from, DateOnly to, int limit, bool isJson)
    {
        List<AgendaEntry> entries = AgendaView.Read(connection, from, to, today, ViewFilter.All, limit);
        foreach (AgendaEntry entry in entries)
        {
            Write(entry, isJson);
        }

        if (entries.Count == 0 && !isJson)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nothing from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."));
            (string? first, string? last) = Bounds(connection);
            Console.Out.WriteLine(first is null ? "The archive knows no meeting and no deadline with a whole date." : $"The archive has dates from {first} to {last}: try --from and --to.");
        }

        return ExitCode.Success;
    }

    private static void Write(AgendaEntry entry, bool isJson)
    {
        if (isJson)
        {
            Console.Out.WriteLine(ViewJson.Line(entry));
            return;
        }

        string who = entry.Who.Count > 0 ? string.Join(", ", entry.Who) : "not named";
        string state = entry.Undertaking is { } undertaking ? $" ({StoryViewText.State(undertaking)})" : "";
        string where = entry.Place is { } place ? $", {place}" : "";
        Console.Out.WriteLine($"{entry.Date,-10}  {Terminal.Strong(entry.What == "meeting" ? $"{entry.Kind}, {entry.Status}" : $"deadline, {entry.Kind}")}: {who}{where}{state}");
        Console.Out.WriteLine($"            {entry.Text.Replace('\n', ' ')}");
        Console.Out.WriteLine(Terminal.Dim($"            {Outlets(entry)} {entry.Article.Url}"));
    }

    private static (string? First, string? Last) Bounds(DbConnection connection) => Readout.App.Archive.Databases.Sql.Rows(
        connection,
        "SELECT min(day), max(day) FROM (SELECT day FROM gathering UNION ALL SELECT day FROM commitment) dated",
        row => row.IsDBNull(0) ? (null, null) : (Days.Iso(row.GetInt64(0)), Days.Iso(row.GetInt64(1))))[0];

    private static string Outlets(AgendaEntry entry) =>
        string.Join(", ", entry.Carriers.Select(carrier => carrier.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } outlets ? outlets : "outlet not known";
}
