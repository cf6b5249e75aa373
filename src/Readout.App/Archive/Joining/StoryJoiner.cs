using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Stories;

namespace Readout.App.Archive.Joining;

/// <summary>
/// Joins articles into stories and folds wire copies as they are written. The window of recent articles is held in memory and follows what other programs write.
/// A writer whose transaction failed is not to be used again. Not thread-safe.
/// </summary>
internal sealed class StoryJoiner : IDisposable
{
    private const string LastWriterName = "last-writer";

    private static readonly int Capacity = StoryWindowOptions.Default.Capacity;

    private readonly string _name = Guid.NewGuid().ToString("N");
    private readonly WriterSession _session;
    private readonly StoryWindow _window = new();
    private readonly StoryTable _stories;
    private readonly CopyTable _copies;
    private readonly WriterCommand _keep;
    private readonly Dictionary<long, long> _storyOf = [];

    public StoryJoiner(WriterSession session)
    {
        _session = session;
        _stories = new StoryTable(session);
        _copies = new CopyTable(session);
        _keep = session.Command(
            "INSERT INTO features (article_id, bytes) VALUES (@article, @bytes) ON CONFLICT (article_id) DO UPDATE SET bytes = excluded.bytes", "article", "bytes");
    }

    /// <summary>Catches up with what others wrote since, at the start of each transaction; true when somebody did.</summary>
    public bool Follow()
    {
        if (_session.Connection.Scalar("SELECT value FROM setting WHERE name = @name", ("@name", LastWriterName)) as string == _name)
        {
            return false;
        }

        Load();
        _session.Connection.Execute(
            "INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("@name", LastWriterName), ("@value", _name));
        return true;
    }

    /// <summary>Joins a new article; the story that it is in now.</summary>
    public long Join(long article, ArticleFeatures features, string? title)
    {
        ArticleJoins joins = _window.Add(article, features);
        long? time = features.Published?.ToUnixTimeSeconds();
        if (joins.IsNew)
        {
            _stories.Found(joins.Story, title, time);
        }

        _stories.Enter(article, joins.Story, time);
        foreach (long absorbed in joins.Absorbed)
        {
            _stories.Absorb(absorbed, joins.Story);
        }

        if (joins.CopyOf is { } copy)
        {
            _copies.Fold(article, copy);
        }

        Keep(article, joins.Story, features);
        if (!joins.IsNew)
        {
            Title(joins.Story);
        }

        return joins.Story;
    }

    // The headline of the article that the others agree with most, looked for anew whenever the story has about doubled.
    private void Title(long story)
    {
        int count = (int)(_session.Connection.Number("SELECT count(*) FROM article WHERE story_id = @story", ("@story", story)) ?? 0);
        if (count < 3 || !System.Numerics.BitOperations.IsPow2(count - 1))
        {
            return;
        }

        List<(string? Title, ArticleFeatures? Features)> articles = _session.Connection.Rows(
            "SELECT a.title, f.bytes FROM article a JOIN features f ON f.article_id = a.id WHERE a.story_id = @story ORDER BY a.id",
            row => (row.TextOrNull(0), ArticleFeatures.FromBytes(row.GetFieldValue<byte[]>(1))),
            ("@story", story));
        articles.RemoveAll(article => article.Title is null || article.Features is null);
        if (articles.Count > 0)
        {
            _stories.Retitle(story, articles[StoryCentre.MostCentral([.. articles.Select(article => article.Features!)])].Title!);
        }
    }

    /// <summary>Takes the new text of an article that is joined already; it stays in its story.</summary>
    public void Change(long article, ArticleFeatures features)
    {
        if (_session.Connection.Number("SELECT story_id FROM article WHERE id = @id", ("@id", article)) is { } story)
        {
            _window.Load(article, story, features);
            Keep(article, story, features);
        }
    }

    /// <summary>Takes an article out of its story and its fold, before its row is deleted.</summary>
    public void Remove(long article)
    {
        _window.Remove(article);
        _storyOf.Remove(article);
        _copies.Remove(article);
        _stories.Leave(article);
    }

    public void Dispose()
    {
        _stories.Dispose();
        _copies.Dispose();
        _keep.Dispose();
    }

    private void Keep(long article, long story, ArticleFeatures features)
    {
        _keep.Execute(article, features.ToBytes());
        _storyOf[article] = story;
    }

    // The newest articles that the window has room for, and of those that it has the stories that they are in by now, in the order of arrival.
    private void Load()
    {
        List<(long Id, long Story)> articles = _session.Connection.Rows(
            "SELECT id, story_id FROM article WHERE story_id IS NOT NULL ORDER BY coalesce(published_utc, seen_at) DESC, id DESC LIMIT @capacity",
            row => (row.GetInt64(0), row.GetInt64(1)),
            ("@capacity", (long)Capacity));
        using WriterCommand read = _session.Command("SELECT bytes FROM features WHERE article_id = @id", "id");
        foreach ((long id, long story) in articles.OrderBy(article => article.Id))
        {
            if (_storyOf.GetValueOrDefault(id) != story && read.First(row => row.GetFieldValue<byte[]>(0), id) is { } bytes && ArticleFeatures.FromBytes(bytes) is { } features)
            {
                _window.Load(id, story, features);
                _storyOf[id] = story;
            }
        }
    }
}
