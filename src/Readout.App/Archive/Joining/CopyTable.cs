using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Stories;

namespace Readout.App.Archive.Joining;

/// <summary>Folds of wire copies: every article of a fold but the first points at the first, the one that was published earliest.</summary>
internal sealed class CopyTable(WriterSession session) : IDisposable
{
    private readonly WriterCommand _read = session.Command("SELECT copy_of, coalesce(published_utc, seen_at) FROM article WHERE id = @id", "id");
    private readonly WriterCommand _point = session.Command("UPDATE article SET copy_of = @first, copy_share = @share WHERE id = @id", "first", "share", "id");
    private readonly WriterCommand _follow = session.Command("UPDATE article SET copy_of = @first WHERE copy_of = @before", "first", "before");

    /// <summary>Puts an article into the fold of the one whose text it carries.</summary>
    public void Fold(long article, CopyLink copy)
    {
        (long? follows, _) = Read(copy.Article);
        long first = follows ?? copy.Article;
        if (Read(article).Time >= Read(first).Time)
        {
            _point.Execute(first, copy.Share, article);
            return;
        }

        _follow.Execute(article, first);
        _point.Execute(article, copy.Share, first);
    }

    /// <summary>Takes an article out of its fold; the earliest of those that followed it is then the first.</summary>
    public void Remove(long article)
    {
        if (session.Connection.Number("SELECT id FROM article WHERE copy_of = @id ORDER BY coalesce(published_utc, seen_at), id LIMIT 1", ("@id", article)) is { } next)
        {
            _point.Execute(null, null, next);
            _follow.Execute(next, article);
        }

        _point.Execute(null, null, article);
    }

    public void Dispose()
    {
        _read.Dispose();
        _point.Dispose();
        _follow.Dispose();
    }

    private (long? CopyOf, long Time) Read(long article) => _read.First(row => (row.NumberOrNull(0), row.GetInt64(1)), article);
}
