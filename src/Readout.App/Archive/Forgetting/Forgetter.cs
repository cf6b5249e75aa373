using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.App.Following.Items;
using Readout.Entities;
using Readout.Formats.Json;
using Readout.Pages;
using Readout.Records;

namespace Readout.App.Archive.Forgetting;

/// <summary>
/// Takes an article or a person out of an archive: records, revisions, pages and all that is derived, now and for pages to come.
/// The database's free pages are overwritten (<see cref="ArchiveDatabase.Scrub"/>) so that nothing is left in the file. Not thread-safe.
/// </summary>
internal sealed class Forgetter(ArchiveWriter writer)
{
    /// <summary>How many articles were taken out; 0 when the archive has none at that address, which is kept out all the same.</summary>
    public int ForgetArticle(string urlOrSource) => writer.InTransaction(session =>
    {
        byte[][] keys = [ArticleKey.Of(urlOrSource, urlOrSource), Digest.Of(urlOrSource), ArticleKey.Of(null, urlOrSource)];
        foreach (byte[] key in keys)
        {
            session.Forgotten.Add(key, "article");
        }

        if (PageAddress.Resolve(null, urlOrSource) is { } url)
        {
            ItemTable.Forget(session.Connection, url);
        }

        List<long> articles = [];
        foreach (byte[] key in keys)
        {
            articles.AddRange(session.Connection.Rows("SELECT id FROM article WHERE key = @key UNION SELECT article_id FROM page WHERE key = @key AND article_id IS NOT NULL", row => row.GetInt64(0), ("@key", key)));
            session.Connection.Execute("DELETE FROM page WHERE key = @key", ("@key", key));
        }

        return articles.Distinct().Count(article => session.Articles.Remove(article));
    });

    /// <summary>How many articles told of the person and do no longer.</summary>
    public int ForgetPerson(string name)
    {
        writer.InTransaction(session =>
        {
            session.Forgotten.Add(PersonKey.Of(name), "person");
            return 0;
        });
        return writer.InTransaction(session =>
        {
            int count = StoredRecord.All(session.Connection, withRevisions: true).Count(record => Redact(session, record));
            DeskTexts.Forget(session.Connection, name);
            session.Joins.Remove(entity => entity.Kind == EntityKind.Person && entity.Names.Any(known => session.Forgotten.IsPerson(known.Text)));
            return count;
        });
    }

    private static bool Redact(WriterSession session, StoredRecord stored)
    {
        if (!RecordJsonReader.TryRead(stored.Json, out ArticleRecord? record, out string? error))
        {
            throw new ArchiveException($"the record of article {stored.Article} cannot be read, so nothing was forgotten: {error}");
        }

        ArticleRecord redacted = RecordRedaction.Without(record, session.Forgotten.Is);
        if (ReferenceEquals(redacted, record))
        {
            return false;
        }

        session.Articles.Replace(stored.Article, stored.Revision, redacted);
        session.Connection.Execute("UPDATE page SET bytes = NULL, bytes_until = NULL WHERE article_id = @article", ("@article", stored.Article));
        return true;
    }
}
