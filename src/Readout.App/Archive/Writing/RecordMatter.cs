using System.Collections.Concurrent;
using Readout.Records;
using Readout.Records.Searching;
using Readout.Stories;
using Readout.Stories.Claims;

namespace Readout.App.Archive.Writing;

/// <summary>
/// What an archive makes of a record without looking at others: those that read pages make it, side by side, so that the one writer has only to store and to join.
/// Immutable.
/// </summary>
/// <param name="Features">What joining articles into stories needs.</param>
/// <param name="Claims">What joining statements needs, by the statement's id.</param>
/// <param name="Documents">What the search index keeps.</param>
internal sealed record RecordMatter(ArticleFeatures Features, IReadOnlyDictionary<string, ClaimWords> Claims, IReadOnlyList<SearchDocument> Documents)
{
    private static readonly ConcurrentBag<SearchDocuments> Makers = [];

    /// <summary>Thread-safe.</summary>
    public static RecordMatter Of(ArticleRecord record) => new(ArticleFeatures.Of(record), ClaimWords.OfStatements(record), DocumentsOf(record));

    // A maker remembers words and serves one thread at a time.
    private static IReadOnlyList<SearchDocument> DocumentsOf(ArticleRecord record)
    {
        SearchDocuments maker = Makers.TryTake(out SearchDocuments? idle) ? idle : new SearchDocuments();
        IReadOnlyList<SearchDocument> documents = maker.Of(record);
        Makers.Add(maker);
        return documents;
    }
}
