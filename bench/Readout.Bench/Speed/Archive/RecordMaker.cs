using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.App.Archive;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;

namespace Readout.Bench.Speed.Archive;

/// <summary>
/// Records without end from those of one day of made articles: on each day they come again, a day later, with other names, words and numbers; reports of one event get the same
/// ones. Nothing is read: what a record costs is taking it in, storing it and joining it. Record <c>n</c> is the same in every run. Thread-safe.
/// </summary>
internal sealed class RecordMaker
{
    private static readonly HashSet<string> Words = ["text", "title", "summary", "name", "words", "topic", "place", "roles", "alt", "caption", "credit", "since", "other", "promotions", "related", "feed"];

    private static readonly HashSet<string> Dates = ["published", "modified", "date", "due", "saidOn"];

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<byte[]> _lines;
    private readonly int[] _events;
    private readonly WordExchange _exchange;

    /// <summary>From a file with a record in each line, of articles that <see cref="ArticleMaker"/> made.</summary>
    public RecordMaker(string path)
    {
        _lines = [.. File.ReadLines(path).Select(Encoding.UTF8.GetBytes)];
        _events = [.. Records().Select(record => ArticleMaker.EventOf(Number(record.Article.Url!)))];
        _exchange = new WordExchange(Records().Select(record => record.Article.Text));
    }

    // Read anew each time.
    private IEnumerable<ArticleRecord> Records() => _lines.Select(Read);

    /// <summary>Record <paramref name="number"/> as a line of JSON.</summary>
    public byte[] Line(int number)
    {
        (int day, int at) = Math.DivRem(number, _lines.Count);
        return Vary(_lines[at], day, unchecked((day * 1_000_003) + _events[at]));
    }

    /// <summary>Prints records from one number to another.</summary>
    public static int Run(string path, string from, string to)
    {
        var maker = new RecordMaker(path);
        using Stream output = Console.OpenStandardOutput();
        for (int number = int.Parse(from, CultureInfo.InvariantCulture); number < int.Parse(to, CultureInfo.InvariantCulture); number++)
        {
            output.Write(maker.Line(number));
            output.WriteByte((byte)'\n');
        }

        return 0;
    }

    /// <summary>The records of the first lines of a file.</summary>
    public static IEnumerable<ArticleRecord> Records(string path, int most) => File.ReadLines(path).Take(most).Select(line => Read(Encoding.UTF8.GetBytes(line)));

    /// <summary>A record on its way into an archive.</summary>
    public static PreparedPage Page(byte[] line)
    {
        ArticleRecord record = Read(line);
        return new PreparedPage
        {
            Source = record.Source,
            Url = record.Article.Url,
            Digest = Digest.Of(line),
            Record = record,
            RecordBytes = Compression.Pack(line),
            Matter = RecordMatter.Of(record),
        };
    }

    private static ArticleRecord Read(byte[] line) => RecordJsonReader.TryRead(line, out ArticleRecord? record, out string? error) ? record : throw new FormatException(error);

    private static int Number(string url) => int.Parse(url.AsSpan(url.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);

    private byte[] Vary(byte[] line, int day, int seed)
    {
        var output = new MemoryStream(line.Length);
        using (var writer = new Utf8JsonWriter(output, Writing))
        {
            Copy(line, writer, day, seed);
        }

        return output.ToArray();
    }

    private void Copy(byte[] line, Utf8JsonWriter writer, int day, int seed)
    {
        var reader = new Utf8JsonReader(line);
        string name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    writer.WritePropertyName(name);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(Value(name, reader.GetString()!, day, seed));
                    break;
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                default:
                    writer.WriteRawValue(reader.ValueSpan);
                    break;
            }
        }
    }

    private string Value(string name, string value, int day, int seed) => name switch
    {
        "source" or "url" => string.Create(CultureInfo.InvariantCulture, $"{value}-{day}"),
        _ when Words.Contains(name) => _exchange.Apply(value, seed),
        _ when Dates.Contains(name) && value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out DateOnly date) =>
            date.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + value[10..],
        _ => value,
    };
}
