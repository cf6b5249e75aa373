using System.Text.Json;
using Readout.Tests.Conventions;

namespace Readout.Tests.App.Site;

/// <summary>What a person read on the demo's pages (<c>demo/facts.jsonl</c>): who says what.</summary>
internal sealed record DemoFacts(string File, IReadOnlyList<(string Content, string Speaker)> Says)
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "demo");

    public static IReadOnlyList<DemoFacts> All { get; } = [.. System.IO.File.ReadLines(Path.Combine(Folder, "facts.jsonl")).Select(Parse)];

    /// <summary>Who may be shown as the speaker of that content; nobody where the page was not read so far.</summary>
    public IEnumerable<string> SpeakersOf(string content) => Says.Where(fact => content.StartsWith(fact.Content, StringComparison.Ordinal)).Select(fact => fact.Speaker);

    private static DemoFacts Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new DemoFacts(
            json.RootElement.GetProperty("file").GetString()!,
            [.. json.RootElement.GetProperty("says").EnumerateArray().Select(fact => (fact.GetProperty("content").GetString()!, fact.GetProperty("speaker").GetString()!))]);
    }
}
