using System.Globalization;
using System.Text;
using Readout.App.Archive;
using Readout.App.Archive.Writing;
using Readout.App.Following.Polling;
using Readout.App.Following.Sources;
using Readout.App.Output;
using Readout.Formats.Json;

namespace Readout.App.Following.Running;

/// <summary>Says what a watch does: articles on standard output as they are kept, what fails on standard error. Thread-safe.</summary>
internal sealed class WatchLog(bool isJson, Stream output, ConsoleMessages messages, TimeProvider clock)
{
    private readonly Lock _lock = new();

    public int New { get; private set; }

    public int Revised { get; private set; }

    public void Say(string text) => messages.Warning("--archive", text);

    /// <summary>A failing source is named when it begins to fail, and when the reason changes; not each time.</summary>
    public void Polled(Source before, PollReport report)
    {
        Source after = report.Source;
        if (after.Reason is not null && after.Reason != before.Reason)
        {
            messages.Error(before.Url.AbsoluteUri, $"{after.Message} ({after.Reason}); tried again at {Time(after.NextPoll)}");
        }
        else if (after.Failures == 0 && before.Failures > 0)
        {
            messages.Warning(before.Url.AbsoluteUri, string.Create(CultureInfo.InvariantCulture, $"answers again after {before.Failures} failures"));
        }

        if (report.Notice is { } notice)
        {
            messages.Warning(before.Url.AbsoluteUri, notice);
        }

        foreach (PageOutcome outcome in report.Given)
        {
            Kept(outcome, outcome.Source);
        }
    }

    public void Visited(VisitReport report)
    {
        if (report.Outcome is { } outcome)
        {
            Kept(outcome, report.Item.Url.AbsoluteUri);
        }
        else if (report.IsGivenUp)
        {
            messages.Warning(report.Item.Url.AbsoluteUri, $"{report.Fetched.Message}; not tried again");
        }
    }

    private void Kept(PageOutcome outcome, string url)
    {
        if (outcome.State is PageState.Same or PageState.Known)
        {
            return;
        }

        lock (_lock)
        {
            New += outcome.State == PageState.New ? 1 : 0;
            Revised += outcome.State == PageState.Revised ? 1 : 0;
            output.Write(Encoding.UTF8.GetBytes(isJson ? Json(outcome, url) : Text(outcome, url)));
            output.Write("\n"u8);
            output.Flush();
        }
    }

    private string Text(PageOutcome outcome, string url) =>
        $"{Time(clock.Seconds())}  {JsonNames.Of(outcome.State).Value,-10}  {url}{(outcome.Reason is null ? "" : $" ({outcome.Reason})")}";

    private string Json(PageOutcome outcome, string url) => JsonLine.Of(
        ("time", Time(clock.Seconds())),
        ("source", url),
        ("state", JsonNames.Of(outcome.State).Value),
        ("article", outcome.Article),
        ("reason", outcome.Reason),
        ("message", outcome.Message));

    private static string Time(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
