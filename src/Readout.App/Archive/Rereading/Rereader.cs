using System.Data.Common;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.Pages;

namespace Readout.App.Archive.Rereading;

/// <summary>What came of reading an archive's pages again.</summary>
internal sealed record RereadCounts(int Pages, int Changed, int New, int Lost);

/// <summary>
/// Reads the pages whose bytes are kept again, as the reader is now: of each article the page that came last, and the pages that gave none. An article that would no longer be one is left as it is.
/// </summary>
internal sealed class Rereader(ArchiveWriter writer, DbConnection reading)
{
    private readonly PagePreparer _preparer = new(null);
    private int _pages;
    private int _changed;
    private int _new;
    private int _lost;

    public long PagesDone => _pages;

    public RereadCounts Run(int jobs)
    {
        Dictionary<long, long> last = reading.LastPages();
        foreach (StoredPage[] batch in StoredPage.All(reading).Where(page => page.Article is null || last[page.Article.Value] == page.Id).Chunk(64))
        {
            PreparedPage[] read = [.. batch.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(page => _preparer.Prepare(Reopen(page)))];
            writer.InTransaction(session =>
            {
                for (int i = 0; i < batch.Length; i++)
                {
                    Write(session, batch[i], read[i]);
                }

                return 0;
            });
        }

        return new RereadCounts(_pages, _changed, _new, _lost);
    }

    private static PageResult Reopen(StoredPage page) => page.Reopen();

    private void Write(WriterSession session, StoredPage page, PreparedPage read)
    {
        _pages++;
        bool isArticle = read.Record?.Article is { NotArticle: null };
        if (page.Article is not { } article)
        {
            _new += isArticle && session.Articles.Write(read).State == PageState.New ? 1 : 0;
        }
        else if (!isArticle)
        {
            _lost++;
        }
        else if (session.Articles.Reread(article, read))
        {
            _changed++;
        }
    }
}
