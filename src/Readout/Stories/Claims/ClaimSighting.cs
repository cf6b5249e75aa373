using Readout.Records;
using Readout.Statements;
using Readout.Stories.Identities;

namespace Readout.Stories.Claims;

/// <summary>One article's statement, as joining statements across articles sees it. Immutable.</summary>
public sealed record ClaimSighting
{
    /// <summary>The archive's id of the article.</summary>
    public required long Article { get; init; }

    /// <summary>The statement's id in its record: <c>s1</c>.</summary>
    public required string LocalId { get; init; }

    /// <summary>The known entity that said it.</summary>
    public required long Speaker { get; init; }

    /// <summary>The article at the root of the copies that this one is among; itself when it is no copy. Copies are one account.</summary>
    public required long Account { get; init; }

    public long? Story { get; init; }

    public required DateOnly Day { get; init; }

    public required StatementKind Kind { get; init; }

    public required string Language { get; init; }

    /// <summary>The content's words as the article has them.</summary>
    public required string Text { get; init; }

    public required ClaimWords Words { get; init; }

    /// <summary>
    /// The statements of a record that can be joined: of a speaker who is told (not doubtfully) and known, in a language that is analysed. Statements
    /// that thoughts attribute and that nobody uttered are left out.
    /// </summary>
    public static IReadOnlyList<ClaimSighting> Of(ArticleRecord record, EntityUpdate entities, long article, long account, long? story, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entities);
        var sightings = new List<ClaimSighting>();
        foreach (Statement statement in record.Statements)
        {
            if (statement is { Force: not StatementForce.Believed, Speaker: { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } speaker }
                && entities.IdOf(speaker.Entity) is { } id
                && ContentOf(record, statement) is var text && WordsOf(statement, text, record.Article.Language ?? "") is { } words)
            {
                sightings.Add(new ClaimSighting { Article = article, LocalId = statement.Id, Speaker = id, Account = account, Story = story, Day = day, Kind = statement.Kind, Language = record.Article.Language!, Text = text, Words = words });
            }
        }

        return sightings;
    }

    private static ClaimWords? WordsOf(Statement statement, string text, string language) =>
        statement.Force == StatementForce.Denied ? ClaimWords.OfDenied(text, language) : ClaimWords.Of(text, language);

    private static string ContentOf(ArticleRecord record, Statement statement) =>
        string.Join(" … ", statement.Content.Select(piece => piece.In(record.Document.Text)));
}
