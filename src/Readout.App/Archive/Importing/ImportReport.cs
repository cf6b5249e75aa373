using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Writing;
using Readout.App.Output;
using Readout.Formats.Json;

namespace Readout.App.Archive.Importing;

/// <summary>Says what came of the pages of a run: a line of JSON for each as it is kept, or a summary at the end. Not thread-safe.</summary>
internal sealed class ImportReport(bool isJson, ConsoleMessages messages)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly SortedDictionary<PageState, int> _states = [];
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    public int Errors => _states.GetValueOrDefault(PageState.Error);

    public void Acknowledge(IReadOnlyList<PageOutcome> outcomes)
    {
        var lines = new ArrayBufferWriter<byte>();
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

            WriteLine(outcome, lines);
        }

        if (isJson)
        {
            _output.Write(lines.WrittenSpan);
            _output.Flush();
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

    private static void WriteLine(PageOutcome outcome, ArrayBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Plain))
        {
            json.WriteStartObject();
            json.WriteString("source", outcome.Source);
            json.WriteString("state", JsonNames.Of(outcome.State));
            if (outcome.Article is { } article)
            {
                json.WriteNumber("article", article);
            }
            else
            {
                json.WriteNull("article");
            }

            json.WriteString("reason", outcome.Reason);
            json.WriteString("message", outcome.Message);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
