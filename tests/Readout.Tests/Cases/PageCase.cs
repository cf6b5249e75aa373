using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Dates;
using Readout.Pages;
using Readout.Records;

namespace Readout.Tests.Cases;

/// <summary>One folder under <c>tests/cases</c>: a page's exact bytes, why it is there, and what must come out.</summary>
internal sealed class PageCase
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private PageCase(string folder)
    {
        Folder = folder;
        Name = Path.GetFileName(folder);
        PagePath = Directory.GetFiles(folder, "page.*").Single();
        Facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "case.json"))).RootElement;
    }

    public static string RepoRoot { get; } = typeof(PageCase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepoRoot").Value!;

    public static string Root { get; } = Path.Combine(RepoRoot, "tests", "cases");

    public static IEnumerable<string> Names => Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public string Name { get; }

    public string Folder { get; }

    public string PagePath { get; }

    public JsonElement Facts { get; }

    public JsonElement Expect => Facts.GetProperty("expect");

    public string RecordJson => Path.Combine(Folder, "record.json");

    public string RecordText => Path.Combine(Folder, "record.txt");

    public static PageCase Open(string name) => new(Path.Combine(Root, name));

    public ArticleRecord Read()
    {
        using FileStream stream = File.OpenRead(PagePath);
        PageResult result = PageReader.Read(stream, $"{Name}/{Path.GetFileName(PagePath)}", Options()).Single();
        return RecordReader.Read(result.Page ?? throw new InvalidDataException($"{Name}: {result.Error}"));
    }

    /// <summary>True when a person asked to take present readings as reviewed: READOUT_ACCEPT is "all" or this case's name.</summary>
    public static bool IsToAccept(string name)
    {
        bool accept = Environment.GetEnvironmentVariable("READOUT_ACCEPT") is { Length: > 0 } wanted && (wanted == "all" || wanted == name);
        Assert.False(accept && Environment.GetEnvironmentVariable("CI") == "true", "Readings are accepted by a person, not in CI.");
        return accept;
    }

    /// <summary>Puts <paramref name="gaps"/> in the place of the known gaps, which stand last in <c>case.json</c>.</summary>
    public void WriteGaps(IReadOnlyList<string> gaps)
    {
        string path = Path.Combine(Folder, "case.json");
        string text = File.ReadAllText(path);
        int at = text.LastIndexOf("  \"knownGaps\":", StringComparison.Ordinal);
        string list = gaps.Count == 0 ? "[]" : "[\n    " + string.Join(",\n    ", gaps.Select(Quote)) + "\n  ]";
        File.WriteAllText(path, text[..at] + "  \"knownGaps\": " + list + "\n}\n");
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Unescaped);

    private PageReaderOptions Options() => new()
    {
        Url = Facts.GetProperty("url").GetString(),
        Language = Facts.GetProperty("language").GetString(),
        Published = Facts.GetProperty("published").GetString() is { } date && IsoDate.TryParse(date, out PartialDate? published) ? published : null,
    };
}
