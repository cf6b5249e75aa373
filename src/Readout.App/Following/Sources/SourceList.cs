using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Readout.Formats.Json;

namespace Readout.App.Following.Sources;

/// <summary>Writes sources with their health: two lines for a person, or one of JSON.</summary>
internal static class SourceList
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    public static byte[] Text(SourceHealth health, long now)
    {
        using var output = new StringWriter { NewLine = "\n" };
        WriteText(health, now, output);
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    public static byte[] Json(SourceHealth health)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Plain))
        {
            json.WriteStartObject();
            WriteMembers(json, health);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    private static void WriteText(SourceHealth health, long now, TextWriter output)
    {
        Source source = health.Source;
        string format = source.Format is { } known ? JsonNames.Of(known).Value : JsonNames.Of(source.Kind).Value;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Id,4}  {health.State,-7}  {format,-16}  {source.Url.AbsoluteUri}{(source.Title is null ? "" : $"  {source.Title}")}"));
        List<string> details = [.. Progress(health, now), .. Shortfalls(health)];
        if (details.Count > 0)
        {
            output.WriteLine($"      {string.Join("; ", details)}");
        }
    }

    private static IEnumerable<string> Progress(SourceHealth health, long now)
    {
        if (health.Source.LastPoll is null)
        {
            yield break;
        }

        yield return health.Source.LastSuccess is { } success ? $"read {Ago(now - success)}" : "never read";
        yield return health.Source.LastArticle is { } article ? $"last article {Ago(now - article)}" : "no article yet";
        yield return string.Create(CultureInfo.InvariantCulture, $"{health.ItemsPerDay:0.#} a day");
        yield return string.Create(CultureInfo.InvariantCulture, $"{health.Articles} {(health.Articles == 1 ? "article" : "articles")}");
    }

    private static IEnumerable<string> Shortfalls(SourceHealth health)
    {
        if (health.Waiting > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{health.Waiting} waiting");
        }

        if (health.WithoutArticle.Count > 0)
        {
            string reasons = string.Join(", ", health.WithoutArticle.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
            yield return string.Create(CultureInfo.InvariantCulture, $"{health.WithoutArticle.Sum(pair => pair.Value)} without article ({reasons})");
        }

        if (health.Source is { Reason: not null } source)
        {
            string times = source.Failures > 0 ? string.Create(CultureInfo.InvariantCulture, $"failed {source.Failures} {(source.Failures == 1 ? "time" : "times")}: ") : "";
            yield return $"{times}{source.Message} ({source.Reason})";
        }
    }

    /// <summary>The members of an object that tells all of it.</summary>
    public static void WriteMembers(Utf8JsonWriter json, SourceHealth health)
    {
        WriteSource(json, health.Source);
        json.WriteString("state", health.State);
        WriteProgress(json, health.Source);
        WriteCounts(json, health);
    }

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteNumber("id", source.Id);
        json.WriteString("url", source.Url.AbsoluteUri);
        json.WriteString("kind", JsonNames.Of(source.Kind));
        json.WriteString("format", source.Format is { } format ? JsonNames.Of(format).Value : null);
        json.WriteString("title", source.Title);
        json.WriteString("folder", source.Folder);
        json.WriteString("homePage", source.HomePage);
        WriteNumber(json, "everySeconds", (long?)source.Every?.TotalSeconds);
        json.WriteString("added", Iso(source.AddedAt));
    }

    private static void WriteProgress(Utf8JsonWriter json, Source source)
    {
        json.WriteString("lastPoll", Iso(source.LastPoll));
        json.WriteString("lastSuccess", Iso(source.LastSuccess));
        json.WriteString("lastArticle", Iso(source.LastArticle));
        json.WriteString("nextPoll", source.IsGone ? null : Iso(source.NextPoll));
        json.WriteNumber("failures", source.Failures);
        json.WriteString("reason", source.Reason);
        json.WriteString("message", source.Message);
    }

    private static void WriteCounts(Utf8JsonWriter json, SourceHealth health)
    {
        json.WriteNumber("itemsPerDay", health.ItemsPerDay);
        json.WriteNumber("articles", health.Articles);
        json.WriteNumber("waiting", health.Waiting);
        json.WriteStartObject("withoutArticle");
        foreach ((string reason, int count) in health.WithoutArticle)
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Iso(long? seconds) =>
        seconds is { } known ? DateTimeOffset.FromUnixTimeSeconds(known).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;

    private static string Ago(long seconds) => seconds switch
    {
        < 120 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(seconds, 0)} s ago"),
        < 7200 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min ago"),
        < 172_800 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600} h ago"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 86_400} days ago"),
    };
}
