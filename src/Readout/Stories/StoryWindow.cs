using Readout.Stories.Window;

namespace Readout.Stories;

/// <summary>
/// Joins articles as they arrive: folds wire copies and gathers the reports of one event, whatever their language, into a story.
/// Holds the articles of some days in memory; the cost of an article does not depend on how many the archive holds.
/// The same articles in the same order give the same joins; an archive's joins go on after a restart when its window is loaded in the order of arrival.
/// Not thread-safe.
/// </summary>
public sealed class StoryWindow
{
    private readonly StoryWindowOptions _options;
    private readonly ArticleIndex _index = new();
    private readonly Dictionary<long, WindowArticle> _articles = [];
    private readonly Dictionary<long, StoryMembers> _stories = [];
    private readonly PriorityQueue<long, (double Day, long Id)> _oldest = new();
    private double _latest;

    public StoryWindow()
        : this(StoryWindowOptions.Default)
    {
    }

    public StoryWindow(StoryWindowOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Capacity, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Reach, TimeSpan.Zero, nameof(options));
        _options = options;
    }

    /// <summary>How many articles the window holds.</summary>
    public int Count => _index.Count;

    /// <summary>Joins a new article. An id that is in the window already is taken out first: its article has changed.</summary>
    public ArticleJoins Add(long id, ArticleFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        Remove(id);
        ArticleJoins joins = new StoryChooser(_index, _options.Reach.TotalDays).Choose(id, features, DayOf(features));
        foreach (long absorbed in joins.Absorbed)
        {
            Absorb(absorbed, joins.Story);
        }

        Load(id, joins.Story, features);
        return joins;
    }

    /// <summary>Puts an article that was joined before into the window, in the story that it is in now, without joining it.</summary>
    public void Load(long id, long story, ArticleFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        Remove(id);
        double day = DayOf(features);
        WindowArticle article = _index.Add(id, features, day);
        _articles.Add(id, article);
        _latest = Math.Max(_latest, features.Published is null ? 0 : day);
        Enter(article, story);
        _oldest.Enqueue(id, (day, id));
        while (_index.Count > _options.Capacity && _oldest.TryDequeue(out long oldest, out (double Day, long Id) key))
        {
            Leave(oldest, key.Day);
        }
    }

    /// <summary>Takes an article out; false when it is not there. Its story stays with the others' articles, and keeps its id.</summary>
    public bool Remove(long id)
    {
        if (!_articles.Remove(id, out WindowArticle? article))
        {
            return false;
        }

        _index.Remove(article);
        article.Story.Remove(article);
        if (article.Story.Count == 0)
        {
            _stories.Remove(article.Story.Id);
        }

        return true;
    }

    /// <summary>Takes out the articles published before <paramref name="time"/> (one without a date counts as published when it came).</summary>
    public void RemoveBefore(DateTimeOffset time)
    {
        double day = DaysOf(time);
        while (_oldest.TryPeek(out long id, out (double Day, long Id) key) && key.Day < day)
        {
            _oldest.Dequeue();
            Leave(id, key.Day);
        }
    }

    // The queue may hold articles that were taken out, or put in again with another date.
    private void Leave(long id, double day)
    {
        if (_articles.TryGetValue(id, out WindowArticle? article) && article.Day == day)
        {
            Remove(id);
        }
    }

    private void Enter(WindowArticle article, long story)
    {
        if (!_stories.TryGetValue(story, out StoryMembers? members))
        {
            members = new StoryMembers(story);
            _stories.Add(story, members);
        }

        members.Add(article);
        article.Story = members;
    }

    private void Absorb(long story, long into)
    {
        if (_stories.Remove(story, out StoryMembers? members))
        {
            foreach (WindowArticle article in members.Articles)
            {
                Enter(article, into);
            }
        }
    }

    private double DayOf(ArticleFeatures features) => features.Published is { } time ? DaysOf(time) : _latest;

    private static double DaysOf(DateTimeOffset time) => (time - DateTimeOffset.UnixEpoch).TotalDays;
}
