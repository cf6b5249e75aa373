using System.Globalization;
using System.Text;
using Readout.App.Archive;
using Readout.App.Archive.Search;
using Readout.App.Archive.Writing;
using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>Fills an archive with drawn articles: their rows, as far as a search shows them, and their index.</summary>
internal sealed class IndexFiller(IReadOnlyList<ArticleTemplate> templates, TokenSource tokens, Random random)
{
    private const int Batch = 256;
    private const long FirstSecond = 1_500_000_000;
    private const int Seconds = 3 * 365 * 86_400;

    /// <summary>Adds articles until there are <paramref name="count"/>.</summary>
    public void Fill(ArchiveWriter writer, int from, int count)
    {
        for (int at = from; at < count; at += Batch)
        {
            int start = at;
            writer.InTransaction(session => Write(session, start, Math.Min(count, start + Batch)));
        }
    }

    private int Write(WriterSession session, int from, int to)
    {
        using var index = new SearchIndexWriter(session);
        using WriterCommand article = WriterCommand.Insert(session, "article", "RETURNING id", "key", "source", "url", "outlet", "language", "title", "published", "published_utc", "seen_at", "revision", "text_digest", "text_length");
        using WriterCommand revision = WriterCommand.Insert(session, "revision", "", "article_id", "number", "seen_at", "text_digest", "record");
        using WriterCommand statement = WriterCommand.Insert(session, "statement", "RETURNING id", "article_id", "local", "kind", "force", "speaker", "content", "confidence");
        using WriterCommand meeting = WriterCommand.Insert(session, "meeting", "RETURNING id", "article_id", "local", "kind", "status", "participants", "words", "confidence");
        using WriterCommand commitment = WriterCommand.Insert(session, "commitment", "RETURNING id", "article_id", "local", "strength", "words", "confidence");
        for (int number = from; number < to; number++)
        {
            ArticleTemplate template = templates[random.Next(templates.Count)];
            SearchDocument[] documents = [.. template.Documents.Select(document => document with { Tokens = [.. document.Tokens.Select(token => TokenSource.IsWord(token) ? tokens.Next(template.Language) : token)] })];
            long second = FirstSecond + random.Next(Seconds);
            string name = number.ToString(CultureInfo.InvariantCulture);
            byte[] digest = Digest.Of(name);
            string text = Words(documents[0]);
            long id = article.Number(digest, name, "https://bench.example/" + name, "bench", template.Language, text[..Math.Min(text.Length, 60)], null, second, second, 1L, digest, (long)text.Length);
            revision.Execute(id, 1L, second, digest, Compression.Pack(Encoding.UTF8.GetBytes("{\"article\":{\"text\":\"" + text + "\"}}")));
            var rows = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (SearchDocument document in documents)
            {
                rows[document.Id] = document.Target switch
                {
                    SearchTarget.Statements => statement.Number(id, document.Id, "direct", "said", "somebody", Words(document), 1.0),
                    SearchTarget.Meetings => meeting.Number(id, document.Id, "talks", "held", "", Words(document), 1.0),
                    SearchTarget.Commitments => commitment.Number(id, document.Id, "promises", Words(document), 1.0),
                    _ => id,
                };
            }

            index.Add(id, second, documents, rows);
        }

        return to;
    }

    private static string Words(SearchDocument document) => string.Join(' ', document.Tokens.Where(TokenSource.IsWord));
}
