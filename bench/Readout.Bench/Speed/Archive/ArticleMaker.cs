using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Readout.Bench.Speed.Archive;

/// <summary>
/// Makes articles that are none: an event is a real article with most names and a sixth of its words exchanged; its reports carry parts of it and sentences of others;
/// one in ten is a copy with cuts. Article <c>n</c> is the same in every run.
/// </summary>
internal sealed class ArticleMaker(IReadOnlyList<SentencePool> pools)
{
    /// <summary>How many articles a day has.</summary>
    public const int PerDay = 5000;

    private const int ReportsOfEvent = 4;
    private const int Outlets = 300;
    private const double ShareOfNames = 0.7;
    private const double ShareOfWords = 0.16;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string Navigation = string.Concat(Enumerable.Range(0, 60).Select(i => $"<li><a href=\"/section/{i}\">Section {i}</a></li>"));

    private static readonly string Script = $"<script>var settings = [{string.Join(',', Enumerable.Range(0, 3000))}];</script>";

    /// <summary>The line of JSON that <c>readout import</c> reads article <paramref name="number"/> from.</summary>
    public byte[] Line(int number)
    {
        var random = new Random(number);

        int day = number / PerDay;
        string[] sentences = Report(EventOf(number, random), random, out SentencePool pool);
        DateTimeOffset time = Start.AddDays(day).AddSeconds(number % PerDay * 86_400.0 / PerDay);
        string url = string.Create(CultureInfo.InvariantCulture, $"https://outlet{random.Next(Outlets)}.example/{time:yyyy/MM/dd}/{number}");
        return JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["url"] = url, ["html"] = Html(pool.Language, sentences, url, time) }, MadeJson.Default.DictionaryStringString);
    }

    /// <summary>The event that article <paramref name="number"/> reports.</summary>
    public static int EventOf(int number) => EventOf(number, new Random(number));

    // Reports of an event come within its day, not side by side.
    private static int EventOf(int number, Random random) => (number / PerDay * PerDay / ReportsOfEvent) + random.Next(PerDay / ReportsOfEvent);

    private string[] Report(int eventNumber, Random random, out SentencePool pool)
    {
        var ofEvent = new Random(int.MaxValue - eventNumber);
        pool = pools[ofEvent.Next(pools.Count)];
        string[] whole = Exchange(pool, pool.Articles[ofEvent.Next(pool.Articles.Count)], ofEvent);
        bool isCopy = random.NextDouble() < 0.1;
        double share = isCopy ? 0.9 : 0.4 + (random.NextDouble() * 0.4);
        string[] kept = [whole[0], .. whole.Skip(1).Where(_ => random.NextDouble() < share)];
        return isCopy ? kept : [.. kept, .. Exchange(pool, pool.Articles[random.Next(pool.Articles.Count)], random).Skip(1).Take(random.Next(2, 6))];
    }

    private static string[] Exchange(SentencePool pool, string[] sentences, Random random)
    {
        var exchanged = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. sentences.Select(sentence => string.Join(' ', sentence.Split(' ').Select(word => Exchange(pool, word, exchanged, random))))];
    }

    private static string Exchange(SentencePool pool, string word, Dictionary<string, string> exchanged, Random random)
    {
        if (word.Length < 4)
        {
            return word;
        }

        if (!exchanged.TryGetValue(word, out string? other))
        {
            bool isName = char.IsUpper(word[0]);
            other = random.NextDouble() >= (isName ? ShareOfNames : ShareOfWords) ? word : isName ? NewName(pool, random) : pool.Words[random.Next(pool.Words.Length)];
            exchanged.Add(word, other);
        }

        return other;
    }

    // Half of the names are as often as they are; half are put together from two, for an archive never stops meeting new ones.
    private static string NewName(SentencePool pool, Random random)
    {
        string one = pool.Names[random.Next(pool.Names.Length)];
        string other = pool.Names[random.Next(pool.Names.Length)];
        return random.Next(2) == 0 ? one : string.Concat(one.AsSpan(0, one.Length / 2), other.AsSpan(other.Length / 2));
    }

    private static string Html(string language, string[] sentences, string url, DateTimeOffset time)
    {
        var html = new StringBuilder(32 << 10);
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"{language}\"><head><title>{sentences[0]}</title><link rel=\"canonical\" href=\"{url}\">");
        html.Append(CultureInfo.InvariantCulture, $"<meta property=\"article:published_time\" content=\"{time:O}\">{Script}</head><body><nav><ul>{Navigation}</ul></nav><main><article><h1>{sentences[0]}</h1>");
        foreach (string[] paragraph in sentences.Skip(1).Chunk(2))
        {
            html.Append("<p>").AppendJoin(' ', paragraph).Append("</p>");
        }

        return html.Append("</article></main><footer><ul>").Append(Navigation).Append("</ul></footer></body></html>").ToString();
    }
}
