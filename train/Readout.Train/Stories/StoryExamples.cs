using System.Text;
using System.Text.Json;
using Readout.Articles;
using Readout.Formats.Json;
using Readout.Pages;
using Readout.Records;
using Readout.Stories;
using Readout.Stories.Pairs;
using Readout.Stories.Window;

namespace Readout.Train.Stories;

/// <summary>
/// A pair of articles, its traits, and whether a reader judged that both report the same event. Pairs that share an event by those judgements have the same
/// <paramref name="Event"/>, so that what is learnt from one is not measured on the other.
/// </summary>
internal sealed record StoryExample(string Set, Kinship Kinship, float[] Traits, bool IsSame, int Event);

/// <summary>Reads judged pairs.</summary>
internal static class StoryExamples
{
    public static IEnumerable<ArticleRecord> Records(string path) => File.ReadLines(path)
        .Select(line => RecordJsonReader.TryRead(Encoding.UTF8.GetBytes(line), out ArticleRecord? record, out _) ? record : null)
        .OfType<ArticleRecord>().Where(record => record.Article.NotArticle is null);

    /// <summary>Pairs of sources judged 0 or 1 (<c>SOURCE SOURCE 1</c> a line; other judgements are passed over), of the records of one stretch of time.</summary>
    public static List<StoryExample> Judged(string records, string labels)
    {
        var index = new ArticleIndex();
        var bySource = new Dictionary<string, WindowArticle>(StringComparer.Ordinal);
        foreach (ArticleRecord record in Records(records))
        {
            bySource[record.Source] = index.Add(bySource.Count, ArticleFeatures.Of(record), 0);
        }

        (WindowArticle First, WindowArticle Second, bool IsSame)[] judged = [.. File.ReadLines(labels).Select(line => line.Split(' '))
            .Where(columns => columns is [{ } first, { } second, "0" or "1"] && bySource.ContainsKey(first) && bySource.ContainsKey(second))
            .Select(columns => (bySource[columns[0]], bySource[columns[1]], columns[2] == "1"))];
        int[] events = Events(bySource.Count, judged);
        return [.. judged.Select(pair => Example("stream", index, pair.First, pair.Second, pair.IsSame, events[pair.First.Id]))];
    }

    // For each article the first of those that report its event, by the judgements alone.
    private static int[] Events(int articles, IEnumerable<(WindowArticle First, WindowArticle Second, bool IsSame)> judged)
    {
        int[] events = [.. Enumerable.Range(0, articles)];
        foreach ((WindowArticle first, WindowArticle second, _) in judged.Where(pair => pair.IsSame))
        {
            (int from, int to) = (Math.Max(events[first.Id], events[second.Id]), Math.Min(events[first.Id], events[second.Id]));
            events = [.. events.Select(one => one == from ? to : one)];
        }

        return events;
    }

    /// <summary>The pairs of <c>CORPORA/pairs/LANGUAGE.jsonl</c>, all of whose articles make one window.</summary>
    public static List<StoryExample> Pairs(string corpora, string language)
    {
        var index = new ArticleIndex();
        var pairs = new List<(WindowArticle First, WindowArticle Second, bool IsSame)>();
        foreach (string line in File.ReadLines(Path.Combine(corpora, "pairs", language + ".jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            pairs.Add((Add(json.RootElement.GetProperty("first")), Add(json.RootElement.GetProperty("second")), json.RootElement.GetProperty("label").GetString() == "OK"));
        }

        return [.. pairs.Select((pair, i) => Example(language, index, pair.First, pair.Second, pair.IsSame, i))];

        WindowArticle Add(JsonElement article) => index.Add(index.Count, ArticleFeatures.Of(RecordOf(article, language)), 0);
    }

    private static ArticleRecord RecordOf(JsonElement json, string language)
    {
        string text = json.GetProperty("text").GetString()!;
        var article = new NewsArticle { Title = json.GetProperty("title").GetString(), Text = text, Language = language, Url = json.GetProperty("url").GetString() };
        return RecordReader.Analyze(Page.Of(text, article.Url), article);
    }

    private static StoryExample Example(string set, ArticleIndex index, WindowArticle first, WindowArticle second, bool isSame, int id)
    {
        PairSignals pair = PairReader.Read(index.VectorOf(first.Features), index.VectorOf(second));
        float[] traits = new float[PairTraits.Count];
        PairTraits.Write(pair, traits);
        return new StoryExample(set, pair.Kinship, traits, isSame, id);
    }
}
