using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;

namespace Readout.App.Archive.Joining;

/// <summary>The rows of <c>story</c>. A story's number is that of the article that founded it, and stays good when the story is joined into another.</summary>
internal sealed class StoryTable : IDisposable
{
    private readonly WriterSession _session;
    private readonly WriterCommand _found;
    private readonly WriterCommand _enter;
    private readonly WriterCommand _stretch;

    public StoryTable(WriterSession session)
    {
        _session = session;
        _found = WriterCommand.Insert(session, "story", "ON CONFLICT (id) DO UPDATE SET joined_into = NULL", "id", "title", "first_utc", "last_utc");
        _enter = session.Command("UPDATE article SET story_id = @story WHERE id = @id", "story", "id");
        _stretch = session.Command(
            """
            UPDATE story SET
              first_utc = CASE WHEN first_utc IS NULL OR first_utc > @time THEN @time ELSE first_utc END,
              last_utc = CASE WHEN last_utc IS NULL OR last_utc < @time THEN @time ELSE last_utc END
            WHERE id = @id
            """,
            "time",
            "id");
    }

    public void Found(long story, string? title, long? time) => _found.Execute(story, title, time, time);

    public void Enter(long article, long story, long? time)
    {
        _enter.Execute(story, article);
        if (time is { } known)
        {
            _stretch.Execute(known, story);
        }
    }

    public void Retitle(long story, string title) => _session.Connection.Execute("UPDATE story SET title = @title WHERE id = @story", ("@title", title), ("@story", story));

    /// <summary>Moves all that a story has into another; its address leads there from now on.</summary>
    public void Absorb(long story, long into)
    {
        _session.Connection.Execute("UPDATE article SET story_id = @into WHERE story_id = @story", ("@into", into), ("@story", story));
        _session.Connection.Execute("UPDATE story SET joined_into = @into WHERE id = @story OR joined_into = @story", ("@into", into), ("@story", story));
        _session.Connection.Execute(
            """
            UPDATE story SET
              first_utc = (SELECT min(published_utc) FROM article WHERE story_id = @into),
              last_utc = (SELECT max(published_utc) FROM article WHERE story_id = @into)
            WHERE id = @into
            """,
            ("@into", into));
    }

    /// <summary>Takes an article out; a story without articles goes.</summary>
    public void Leave(long article)
    {
        if (_session.Connection.Number("SELECT story_id FROM article WHERE id = @id", ("@id", article)) is not { } story)
        {
            return;
        }

        _session.Connection.Execute("UPDATE article SET story_id = NULL WHERE id = @id", ("@id", article));
        if (_session.Connection.Number("SELECT count(*) FROM article WHERE story_id = @story", ("@story", story)) == 0)
        {
            _session.Connection.Execute("DELETE FROM story WHERE id = @story OR joined_into = @story", ("@story", story));
        }
        else
        {
            _session.Connection.Execute(
                "UPDATE story SET title = (SELECT title FROM article WHERE story_id = @story ORDER BY published_utc, id LIMIT 1) WHERE id = @story", ("@story", story));
        }
    }

    public void Dispose()
    {
        _found.Dispose();
        _enter.Dispose();
        _stretch.Dispose();
    }
}
