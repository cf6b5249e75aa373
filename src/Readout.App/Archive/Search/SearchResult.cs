using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.Text;

namespace Readout.App.Archive.Search;

/// <summary>The article that a result stands in; <paramref name="Published"/> is ISO 8601 as far as it is known.</summary>
public sealed record FoundArticle(long Id, string Source, string? Url, string? Outlet, string? Language, string? Title, string? Published, long? Story)
{
    /// <summary>What <see cref="Read"/> asks of an article named <c>a</c>.</summary>
    public const string Columns = "a.id, a.source, a.url, a.outlet, a.language, a.title, a.published, a.story_id, a.published_utc, a.seen_at, a.copy_of, a.modified_utc";

    /// <summary>How many columns that are.</summary>
    public const int Width = 12;

    /// <summary>Seconds since 1970; null where the page does not tell the day.</summary>
    public long? PublishedUtc { get; init; }

    /// <summary>When the archive first had it.</summary>
    public long SeenAt { get; init; }

    /// <summary>The first of the articles whose text this one carries; null when it is no copy.</summary>
    public long? CopyOf { get; init; }

    /// <summary>When it was last changed, as it says itself.</summary>
    public long? ModifiedUtc { get; init; }

    /// <summary>By what articles are ordered: when it came out, or where that is not known when it came in.</summary>
    public long Time => PublishedUtc ?? SeenAt;

    public static FoundArticle Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.NumberOrNull(7))
    {
        PublishedUtc = row.NumberOrNull(8),
        SeenAt = row.GetInt64(9),
        CopyOf = row.NumberOrNull(10),
        ModifiedUtc = row.NumberOrNull(11),
    };
}

/// <summary>Something found, with words to show and where in them the words asked for stand (UTF-16 indices).</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Id">The statement's, meeting's or commitment's id in its record; null for an article.</param>
/// <param name="Text">What it says; of an article the passage that says most of what was asked for.</param>
/// <param name="Marks">In order and disjoint.</param>
/// <param name="Cursor">The place behind it in the list.</param>
public abstract record SearchResult(FoundArticle Article, string? Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor)
{
    /// <summary>Whether its words were left out: there are more of the article's than may be shown to the one who looks.</summary>
    public bool IsWithheld => Text.Length == 0;
}

public sealed record FoundArticleText(FoundArticle Article, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string? Summary)
    : SearchResult(Article, null, Text, Marks, Cursor);

public sealed record FoundStatement(
    FoundArticle Article, string Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string? Speaker, string? Grade, string Kind, string Force, IReadOnlyList<string> Relays, string? SaidOn, string? Within)
    : SearchResult(Article, Id, Text, Marks, Cursor)
{
    /// <summary>The claim that it is, whoever carries it; null where nobody can tell.</summary>
    public long? Claim { get; init; }

    /// <summary>The words that report it, as the article has them; null for "X: …" and bare quotations.</summary>
    public string? Cue { get; init; }

    /// <summary>The speaker's number among the archive's entities; null where nobody can tell.</summary>
    public long? Entity { get; init; }

    /// <summary>Who says that this was said, for a nested statement (<c>Within</c>): what follows is on that speaker's account alone.</summary>
    public string? OuterSpeaker { get; init; }

    /// <summary>How that speaker is known.</summary>
    public string? OuterGrade { get; init; }

    /// <summary>When it came into an article that was there before without it, seconds since 1970; null where it was there from the first version on.</summary>
    public long? AddedUtc { get; init; }

    /// <summary>By what statements are ordered: when it came into the article, else when the article came out.</summary>
    public long Time => AddedUtc ?? Article.Time;

    /// <summary>The same as ISO 8601, by the article's own clock; null where the page does not tell.</summary>
    public string? Told => Search.Carriers.Told(AddedUtc, Article.Published);

    /// <summary>The day, days since 1970, of which the article tells it, where that is a day before the article's: when it was said, or when those met after whose meeting it was.</summary>
    public long? OfDay { get; init; }

    /// <summary>The agency whose text the article carries, where it is a copy of one; it stands among the relays where the article itself names none.</summary>
    public string? Agency { get; init; }

    /// <summary>What it was among the claims when it came in: <c>new</c>, <c>same</c>, <c>reworded</c>, <c>numbers-changed</c>; null without a claim.</summary>
    public string? Verdict { get; init; }

    /// <summary>All articles that carry the claim, this one among them, the earliest first.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];
}

/// <summary>An article that carries a claim; a copy of another's text is no account of its own.</summary>
public sealed record Carrier(long Article, string Source, string? Url, string? Outlet, bool IsCopy)
{
    /// <summary>The statement's, meeting's or commitment's id in the article's record.</summary>
    public string Local { get; init; } = "";

    public string? Language { get; init; }

    public string? Title { get; init; }

    /// <summary>ISO 8601 as far as it is known.</summary>
    public string? Published { get; init; }

    /// <summary>By what carriers are ordered: seconds since 1970 (<see cref="FoundArticle.Time"/>, <see cref="FoundStatement.Time"/>).</summary>
    public long Time { get; init; }

    /// <summary>When a statement came into an article that was there before without it; null where it was there from the first version on.</summary>
    public long? AddedUtc { get; init; }

    /// <summary>When it was told, as ISO 8601 by the article's own clock.</summary>
    public string? Told => Search.Carriers.Told(AddedUtc, Published);

    /// <summary>Until when the article was changed, as far as it says so and the archive had not seen it before.</summary>
    public long? ChangedUntil { get; init; }

    public long? Story { get; init; }

    /// <summary>What it was when it came in: <c>new</c>, <c>same</c>, <c>reworded</c>, <c>numbers-changed</c>; null for meetings and commitments.</summary>
    public string? Verdict { get; init; }

    /// <summary>Who says there that this was said, where it is nested in another's words.</summary>
    public string? OuterSpeaker { get; init; }

    public IReadOnlyList<string> Relays { get; init; } = [];

    public static Carrier Of(FoundArticle article, string local) => new(article.Id, article.Source, article.Url, article.Outlet, article.CopyOf is not null)
    {
        Local = local,
        Language = article.Language,
        Title = article.Title,
        Published = article.Published,
        Time = article.Time,
        ChangedUntil = article.ModifiedUtc > article.Time ? Math.Min(article.ModifiedUtc.Value, Math.Max(article.SeenAt, article.Time)) : null,
        Story = article.Story,
    };
}

public sealed record FoundMeeting(
    FoundArticle Article, string Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string Kind, string Status, string? Date, string? Place, string? Topic, IReadOnlyList<string> Participants)
    : SearchResult(Article, Id, Text, Marks, Cursor);

public sealed record FoundCommitment(
    FoundArticle Article, string Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string? Who, string Strength, string? Due, string? Statement)
    : SearchResult(Article, Id, Text, Marks, Cursor)
{
    /// <summary>What <see cref="Grade"/> is read from, of a commitment named <c>t</c>.</summary>
    public const string GradeColumn = "(SELECT s.grade FROM statement s WHERE s.article_id = t.article_id AND s.local = t.statement_local)";

    /// <summary>What <see cref="IsOwnWords"/> is read from, of a commitment named <c>t</c>.</summary>
    public const string KindColumn = "(SELECT s.kind FROM statement s WHERE s.article_id = t.article_id AND s.local = t.statement_local)";

    /// <summary>Whether the statement that makes it stands in quotation marks, as far as that was asked for.</summary>
    public bool IsOwnWords { get; init; }

    /// <summary>How the speaker of the statement that makes it is known; null where no statement does, and the article itself tells it.</summary>
    public string? Grade { get; init; }
}
