using System.Globalization;
using System.Text;
using Readout.App.Archive.Writing;
using Readout.App.Output;
using Readout.Formats.Json;

namespace Readout.App.Archive.Importing;

/// <summary>Says what came of the pages of a run: a line of JSON for each as it is kept, or a summary at the end. Not thread-safe.</summary>
internal sealed class ImportReport(bool isJson, ConsoleMessages messages)
{
    private readonly Stream _output = StandardOutput.Open();
    private readonly SortedDictionary<PageState, int> _states = [];
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    public int Errors => _states.GetValueOrDefault(PageState.Error);

    public void Acknowledge(IReadOnlyList<PageOutcome> outcomes)
    {
        var lines = new StringBuilder();
        foreach (PageOutcome outcome in outcomes)
        {
            Total++;
            _states[outcome.State] = _states.GetValueOrDefault(outcome.State) + 1;
            if (outcome.State == PageState.NoArticle)
            {
                _reasons[outcome.Reason!] = _reasons.GetValueOrDefault(outcome.Reason!) + 1;
            }
            else if (outcome.State == PageState.Error)
            {
                messages.Error(outcome.Source, outcome.Message!);
            }

            lines.Append(Line(outcome)).Append('\n');
        }

        if (isJson)
        {
            _output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        }
    }

    /// <summary>How many pages came to what; nothing where each had its own line.</summary>
    public void WriteSummary()
    {
        if (isJson)
        {
            return;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Total:N0} {(Total == 1 ? "page" : "pages")}"));
        foreach ((PageState state, int count) in _states)
        {
            string reasons = state != PageState.NoArticle ? ""
                : $" ({string.Join(", ", _reasons.OrderByDescending(reason => reason.Value).Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Key} {reason.Value:N0}")))})";
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9:N0} {Words(state)}{reasons}"));
        }
    }

    private static string Words(PageState state) => state switch
    {
        PageState.New => "new articles",
        PageState.Revised => "articles whose text has changed",
        PageState.Same => "with the text that the archive has",
        PageState.Known => "known already, not read again",
        PageState.NoArticle => "without an article",
        PageState.Forgotten => "forgotten on request",
        _ => "could not be read",
    };

    private static string Line(PageOutcome outcome) => JsonLine.Of(
        ("source", outcome.Source), ("state", JsonNames.Of(outcome.State).Value), ("article", outcome.Article), ("reason", outcome.Reason), ("message", outcome.Message));
}
