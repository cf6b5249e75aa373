using System.Text;
using System.Text.Json;
using Readout.App.Archive;
using Readout.Dates;
using Readout.Pages;

namespace Readout.App.Site.Demo;

/// <summary>One page of the demo, as <c>demo/manifest.jsonl</c> lists it: which file, the address it stands for, and when it was fetched.</summary>
internal sealed record DemoPage(string File, string Url, DateTimeOffset Retrieved)
{
    private const string Folder = "demo/";

    /// <summary>Every page, in the order in which they came.</summary>
    public static IReadOnlyList<DemoPage> List()
    {
        using var lines = new StreamReader(Resource("manifest.jsonl"), Encoding.UTF8);
        var pages = new List<DemoPage>();
        while (lines.ReadLine() is { } line)
        {
            pages.Add(Parse(line));
        }

        return [.. pages.OrderBy(page => page.Retrieved).ThenBy(page => page.File, StringComparer.Ordinal)];
    }

    /// <summary>Reads the page's bytes, which the program carries with it, with what the manifest knows of them.</summary>
    public PageResult Read()
    {
        using Stream bytes = Resource(File);
        return PageReader.Read(bytes, File, new PageReaderOptions { Url = Url, Retrieved = PartialDate.Of(Retrieved), KeepsOriginals = true }).Single();
    }

    private static DemoPage Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new DemoPage(Text("file"), Text("url"), json.RootElement.GetProperty("retrieved").GetDateTimeOffset());
    }

    private static Stream Resource(string name) =>
        typeof(DemoPage).Assembly.GetManifestResourceStream(Folder + name) ?? throw new ArchiveException($"the program carries no page {name}");
}
