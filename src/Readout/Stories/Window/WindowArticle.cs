using System.Runtime.InteropServices;

using Readout.Stories.Pairs;

namespace Readout.Stories.Window;

/// <summary>An article in the window.</summary>
internal sealed class WindowArticle(long id, ArticleFeatures features, int slot, double day)
{
    public long Id { get; } = id;

    public ArticleFeatures Features { get; } = features;

    /// <summary>Where the index finds it; used again when the article has left.</summary>
    public int Slot { get; } = slot;

    /// <summary>Days since the epoch: when it was published, or the latest day known when it came.</summary>
    public double Day { get; } = day;

    /// <summary>As last measured, when the window held <see cref="MeasuredAt"/> articles; null before the first comparison.</summary>
    public ArticleVector? Vector { get; set; }

    public int MeasuredAt { get; set; }

    public StoryMembers Story { get; set; } = null!;
}

/// <summary>The articles of one story that are in the window, by the time they were published.</summary>
internal sealed class StoryMembers(long id)
{
    private readonly List<WindowArticle> _articles = [];

    public long Id { get; } = id;

    public int Count => _articles.Count;

    public IReadOnlyList<WindowArticle> Articles => _articles;

    public void Add(WindowArticle article) => _articles.Insert(PlaceOf(article.Day, article.Id), article);

    public void Remove(WindowArticle article) => _articles.RemoveAt(PlaceOf(article.Day, article.Id));

    /// <summary>At most so many of those published nearest to a day: a story that goes on for days is not one event from end to end.</summary>
    public ReadOnlySpan<WindowArticle> Nearest(double day, int most)
    {
        ReadOnlySpan<WindowArticle> articles = CollectionsMarshal.AsSpan(_articles);
        int end = PlaceOf(day, long.MaxValue);
        int start = end;
        while (end - start < Math.Min(most, articles.Length))
        {
            bool isBefore = end == articles.Length || (start > 0 && day - articles[start - 1].Day <= articles[end].Day - day);
            (start, end) = isBefore ? (start - 1, end) : (start, end + 1);
        }

        return articles[start..end];
    }

    // How many stand before the day and, among those of the same day, the id.
    private int PlaceOf(double day, long id)
    {
        (int start, int end) = (0, _articles.Count);
        while (start < end)
        {
            int middle = (start + end) / 2;
            bool isBefore = (_articles[middle].Day, _articles[middle].Id).CompareTo((day, id)) < 0;
            (start, end) = isBefore ? (middle + 1, end) : (start, middle);
        }

        return start;
    }
}
