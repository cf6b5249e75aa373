namespace Readout.App.Archive.Writing;

/// <summary>The rows of <c>page</c>: what came in, and what came of it.</summary>
internal sealed class PageTable : IDisposable
{
    private readonly WriterSession _session;
    private readonly WriterCommand _put;

    public PageTable(WriterSession session)
    {
        _session = session;
        _put = WriterCommand.Insert(
            session,
            "page",
            """
            ON CONFLICT (key, digest) DO UPDATE SET retrieved = excluded.retrieved, seen_at = excluded.seen_at, outcome = excluded.outcome, message = excluded.message,
              article_id = excluded.article_id, bytes = excluded.bytes, bytes_until = excluded.bytes_until
            """,
            "key", "digest", "source", "url", "content_type", "given", "retrieved", "seen_at", "outcome", "message", "article_id", "bytes", "bytes_until");
    }

    public void Put(PreparedPage page, string outcome, string? message, long? article)
    {
        long now = _session.Settings.Time.Seconds();
        byte[]? bytes = _session.Settings.KeepDays > 0 ? page.Bytes : null;
        long? until = bytes is null ? null : now + (_session.Settings.KeepDays * 86_400L);
        _put.Execute(
            page.Key, page.Digest, page.Source, page.Url, page.ContentType, page.Given, page.Retrieved, now, outcome, message, article, bytes, until);
    }

    public void Dispose() => _put.Dispose();
}
