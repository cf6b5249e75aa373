using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Articles;
using Readout.Dates;
using Readout.Records;
using Readout.Statements;

namespace Readout.App.Archive.Correcting;

/// <summary>What people set right. A correction holds on to its statement by the words of its content, so it survives another reading and a new revision that keeps them. Not thread-safe.</summary>
internal sealed class Corrections(WriterSession session) : IDisposable
{
    private readonly WriterCommand _add = WriterCommand.Insert(session, "correction", "", "article_key", "target", "anchor", "value", "made_by", "seen_at");

    public void Add(byte[] article, Correction correction, string? madeBy) =>
        _add.Execute(article, correction.Target, correction.Anchor, correction.Value, madeBy, session.Settings.Time.Seconds());

    /// <summary>The record as people want it; the very record when nobody said anything.</summary>
    public ArticleRecord Apply(byte[] article, ArticleRecord record)
    {
        List<Correction> corrections = session.Connection.Rows(
            "SELECT target, anchor, value FROM correction WHERE article_key = @key ORDER BY id",
            row => new Correction(row.GetString(0), row.BytesOrNull(1), row.TextOrNull(2)),
            ("@key", article));
        return corrections.Aggregate(record, (current, correction) => correction.Apply(current));
    }

    public void Dispose() => _add.Dispose();
}

/// <summary>One thing set right: what (<see cref="Target"/>), on which statement, to what.</summary>
internal sealed record Correction(string Target, byte[]? Anchor, string? Value)
{
    public const string SpeakerTarget = "speaker";
    public const string NoStatement = "no-statement";
    public const string PublishedTarget = "published";

    /// <summary>What came of a commitment, which no record says: <see cref="Kept"/> or <see cref="NotKept"/>.</summary>
    public const string OutcomeTarget = "outcome";
    public const string Kept = "kept";
    public const string NotKept = "not-kept";

    /// <summary>What a statement is known by: the words of its content.</summary>
    public static byte[] AnchorOf(Statement statement, ArticleRecord record) => Digest.Of(string.Join('\n', statement.Content.Select(piece => piece.In(record.Document.Text))));

    /// <summary>What a commitment is known by: its words.</summary>
    public static byte[] AnchorOf(string words) => Digest.Of(words);

    public ArticleRecord Apply(ArticleRecord record) => Target switch
    {
        PublishedTarget when IsoDate.TryParse(Value, out PartialDate? date) => record with { Article = record.Article with { Published = date, PublishedFrom = DateEvidence.Given } },
        NoStatement => WithoutStatement(record),
        SpeakerTarget => record with { Statements = [.. record.Statements.Select(statement => IsMeant(statement, record) ? WithSpeaker(statement, record) : statement)] },
        _ => record,
    };

    private bool IsMeant(Statement statement, ArticleRecord record) => Anchor is not null && AnchorOf(statement, record).AsSpan().SequenceEqual(Anchor);

    // A person has looked: the name is sure, though it may not stand in the clause.
    private Statement WithSpeaker(Statement statement, ArticleRecord record)
    {
        string? entity = record.Entities.FirstOrDefault(one => one.Name == Value)?.Id;
        return statement with { Speaker = new Speaker(entity, Value!, statement.Speaker?.Span, SpeakerGrade.Resolved), Confidence = 1 };
    }

    private ArticleRecord WithoutStatement(ArticleRecord record)
    {
        HashSet<string> gone = [.. record.Statements.Where(statement => IsMeant(statement, record)).Select(statement => statement.Id)];
        return gone.Count == 0 ? record : record with
        {
            Statements = [.. record.Statements.Where(statement => !gone.Contains(statement.Id)).Select(statement => statement.Within is { } outer && gone.Contains(outer) ? statement with { Within = null } : statement)],
            Meetings =
            [
                .. record.Meetings.Select(meeting => meeting with
                {
                    Accounts = [.. meeting.Accounts.Select(account => account with { Statements = [.. account.Statements.Where(id => !gone.Contains(id))] }).Where(account => account.Statements.Count > 0)],
                }),
            ],
            Commitments = [.. record.Commitments.Select(one => one.Statement is { } id && gone.Contains(id) ? one with { Statement = null } : one)],
        };
    }
}
