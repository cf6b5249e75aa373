using System.Data.Common;
using System.Text.RegularExpressions;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Statements;

namespace Readout.App.Site.Posting;

/// <summary>Finds, when an article was edited, what became of a statement of it: the one of the same speaker in mostly the same words. Stateless.</summary>
internal static partial class Successor
{
    private const double MostlySame = 0.5;

    /// <summary>The statement among those of the article's newest text that stands in the place of the one known by <paramref name="anchor"/>; null when it was taken out.</summary>
    public static Postable? Of(DbConnection connection, byte[] anchor, IReadOnlyList<Postable> now)
    {
        if (now.Count == 0 || Before(connection, now[0].Article, anchor) is not { } before)
        {
            return null;
        }

        HashSet<string> words = WordsOf(before.Words);
        return now.Where(one => one.Statement.Within is null && one.Statement.Speaker is { } speaker && speaker == before.Speaker)
            .Select(one => (One: one, Likeness: Likeness(words, WordsOf(one.Statement.Text))))
            .Where(pair => pair.Likeness >= MostlySame)
            .OrderByDescending(pair => pair.Likeness).Select(pair => pair.One).FirstOrDefault();
    }

    // The words and the speaker of the statement in the latest of the earlier revisions that has it.
    private static (string Words, string Speaker)? Before(DbConnection connection, byte[] article, byte[] anchor)
    {
        List<byte[]> records = connection.Rows(
            "SELECT r.record FROM article a JOIN revision r ON r.article_id = a.id AND r.number < a.revision WHERE a.key = @key ORDER BY r.number DESC LIMIT 10",
            row => row.GetFieldValue<byte[]>(0),
            ("@key", article));
        foreach (byte[] packed in records)
        {
            if (RecordJsonReader.TryRead(Compression.Unpack(packed), out ArticleRecord? record, out _)
                && record.Statements.FirstOrDefault(statement => PostEntry.Same(Digest.Of(Words(statement, record)), anchor)) is { Speaker: { } speaker } found)
            {
                return (Words(found, record), speaker.Name);
            }
        }

        return null;
    }

    // As the archive's rows have them.
    private static string Words(Statement statement, ArticleRecord record) => string.Join(" … ", statement.Content.Select(piece => piece.In(record.Document.Text)));

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
