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
    /// The statements of a record that can be joined: those that have <paramref name="words"/> (<see cref="ClaimWords.OfStatements"/>) and whose speaker is known.
    /// </summary>
    public static IReadOnlyList<ClaimSighting> Of(ArticleRecord record, IReadOnlyDictionary<string, ClaimWords> words, EntityUpdate entities, long article, long account, long? story, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(entities);
        var sightings = new List<ClaimSighting>();
        foreach (Statement statement in record.Statements)
        {
            if (statement.Speaker is { } speaker && words.TryGetValue(statement.Id, out ClaimWords? ofStatement) && entities.IdOf(speaker.Entity) is { } id)
            {
                sightings.Add(new ClaimSighting { Article = article, LocalId = statement.Id, Speaker = id, Account = account, Story = story, Day = day, Kind = statement.Kind, Language = record.Article.Language!, Text = ContentOf(record, statement), Words = ofStatement });
            }
        }

        return sightings;
    }

    internal static string ContentOf(ArticleRecord record, Statement statement) =>
        string.Join(" … ", statement.Content.Select(piece => piece.In(record.Document.Text)));
}
