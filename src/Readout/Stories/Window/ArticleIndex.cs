using System.Runtime.InteropServices;
using Readout.Stories.Copies;
using Readout.Stories.Pairs;

namespace Readout.Stories.Window;

/// <summary>
/// The articles of the window by their keys and by the runs of words of their sketches. Gives those that share most with a new one, without comparing
/// it to all. Not thread-safe.
/// </summary>
internal sealed class ArticleIndex : IKeyRarity
{
    // Keys and runs held by more articles than this tell too little for finding candidates.
    private const int LongestKeyList = 2500;
    private const int LongestRunList = 400;
    private const int FewestRuns = 3;

    // The rarest keys of an article find it its like; those that many articles hold would only touch the whole window.
    private const int MostTouched = 30_000;

    // The lowest runs of a sketch are enough to find it by; a query asks for all of its own.
    private const int IndexedRuns = 40;

    private readonly PostingIndex _keys = new();
    private readonly PostingIndex _runs = new();
    private readonly List<WindowArticle?> _slots = [];
    private readonly Stack<int> _free = new();
    private readonly Dictionary<uint, int> _groups = [];
    private float[] _scores = [];

    public int Count { get; private set; }

    public WindowArticle Add(long id, ArticleFeatures features, double day)
    {
        var article = new WindowArticle(id, features, TakeSlot(), day);
        _slots[article.Slot] = article;
        foreach (FeatureKey key in features.Keys)
        {
            _keys.Add(key.Code, article.Slot);
        }

        foreach (uint run in Indexed(features.Sketch))
        {
            _runs.Add(run, article.Slot);
        }

        Count++;
        CollectionsMarshal.GetValueRefOrAddDefault(_groups, features.Group, out _)++;
        return article;
    }

    public void Remove(WindowArticle article)
    {
        foreach (FeatureKey key in article.Features.Keys)
        {
            _keys.Remove(key.Code, article.Slot);
        }

        foreach (uint run in Indexed(article.Features.Sketch))
        {
            _runs.Remove(run, article.Slot);
        }

        _slots[article.Slot] = null;
        _free.Push(article.Slot);
        Count--;
        _groups[article.Features.Group]--;
    }

    /// <summary>Inverse document frequency among the window's articles, for words among those of the language group, and those of the background.</summary>
    public float Of(uint code, uint group) =>
        KeyRarity.Of(code, _keys.CountOf(code), (FeatureKind)(code >> 24) == FeatureKind.Word ? _groups.GetValueOrDefault(group) : Count);

    /// <summary>The article as a vector, with the idf of now.</summary>
    public ArticleVector VectorOf(ArticleFeatures features) => new(features, this);

    /// <summary>
    /// The article as a vector; its lengths are renewed when the window has grown or shrunk by a tenth since they were measured, for idf moves with the logarithm.
    /// </summary>
    public ArticleVector VectorOf(WindowArticle article)
    {
        if (article.Vector is null || Math.Abs(Count - article.MeasuredAt) * 10 > article.MeasuredAt)
        {
            article.Vector = new ArticleVector(article.Features, this);
            article.MeasuredAt = Count;
        }

        return article.Vector;
    }

    /// <summary>The articles that share the most telling keys, best first, within <paramref name="reach"/> days.</summary>
    public List<WindowArticle> SharingKeys(ArticleVector article, double day, double reach, int most)
    {
        Prepare();
        var touched = new List<int>();
        ReadOnlySpan<FeatureKey> keys = article.Features.Keys;
        int[] lengths = new int[keys.Length];
        int[] order = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            (lengths[i], order[i]) = (_keys.CountOf(keys[i].Code), i);
        }

        Array.Sort(lengths, order);
        for (int at = 0, seen = 0; at < order.Length && lengths[at] <= LongestKeyList && (seen += lengths[at]) <= MostTouched; at++)
        {
            int i = order[at];
            Add(_keys.Find(keys[i].Code), article.Idf[i] * article.Idf[i] * (keys[i].IsInTitle ? 2 : 1), touched);
        }

        return Best(touched, day, reach, most, 0);
    }

    /// <summary>The articles that share the most runs of words, most first.</summary>
    public List<WindowArticle> SharingRuns(ArticleFeatures features, double day, double reach, int most)
    {
        Prepare();
        var touched = new List<int>();
        foreach (uint run in features.Sketch.Hashes)
        {
            ReadOnlySpan<int> slots = _runs.Find(run);
            if (slots.Length <= LongestRunList)
            {
                Add(slots, 1, touched);
            }
        }

        return Best(touched, day, reach, most, FewestRuns);
    }

    private void Add(ReadOnlySpan<int> slots, float worth, List<int> touched)
    {
        foreach (int slot in slots)
        {
            if (_scores[slot] == 0)
            {
                touched.Add(slot);
            }

            _scores[slot] += worth;
        }
    }

    private static ReadOnlySpan<uint> Indexed(TextSketch sketch) => sketch.Hashes.AsSpan(0, Math.Min(IndexedRuns, sketch.Hashes.Length));

    private void Prepare()
    {
        if (_scores.Length < _slots.Count)
        {
            _scores = new float[_slots.Count * 2];
        }
    }

    private List<WindowArticle> Best(List<int> touched, double day, double reach, int most, float least)
    {
        var best = new PriorityQueue<WindowArticle, (float Score, long Id)>();
        foreach (int slot in touched)
        {
            float score = _scores[slot];
            _scores[slot] = 0;

            // Nearly all of the window shares something; only of what is among the best the article is looked at.
            if (score >= least && _slots[slot] is { } article && Math.Abs(article.Day - day) <= reach)
            {
                Keep(best, article, score, most);
                least = best.Count == most && best.TryPeek(out _, out (float Score, long) last) ? Math.Max(least, last.Score) : least;
            }
        }

        var found = new List<WindowArticle>(best.Count);
        while (best.TryDequeue(out WindowArticle? article, out _))
        {
            found.Add(article);
        }

        found.Reverse();
        return found;
    }

    private static void Keep(PriorityQueue<WindowArticle, (float Score, long Id)> best, WindowArticle article, float score, int most)
    {
        if (best.Count < most)
        {
            best.Enqueue(article, (score, -article.Id));
        }
        else if (best.TryPeek(out _, out (float Score, long Id) last) && last.CompareTo((score, -article.Id)) < 0)
        {
            best.DequeueEnqueue(article, (score, -article.Id));
        }
    }

    private int TakeSlot()
    {
        if (_free.TryPop(out int slot))
        {
            return slot;
        }

        _slots.Add(null);
        return _slots.Count - 1;
    }
}
