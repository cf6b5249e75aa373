using Readout.Text;

namespace Readout.App.Archive.Search;

/// <summary>The article that a result stands in.</summary>
internal sealed record FoundArticle(long Id, string Source, string? Url, string? Outlet, string? Language, string? Title, string? Published, long? Story);

/// <summary>Something found, with words to show and where in them the words asked for stand (UTF-16 indices).</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Id">The statement's, meeting's or commitment's id in its record; null for an article.</param>
/// <param name="Text">What it says; of an article the passage that says most of what was asked for.</param>
/// <param name="Marks">In order and disjoint.</param>
/// <param name="Cursor">The place behind it in the list.</param>
internal abstract record SearchResult(FoundArticle Article, string? Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor)
{
    /// <summary>Whether its words were left out: there are more of the article's than may be shown to the one who looks.</summary>
    public bool IsWithheld => Text.Length == 0;
}

internal sealed record FoundArticleText(FoundArticle Article, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string? Summary)
    : SearchResult(Article, null, Text, Marks, Cursor);

internal sealed record FoundStatement(
    FoundArticle Article, string Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string? Speaker, string? Grade, string Kind, string Force, IReadOnlyList<string> Relays, string? SaidOn, string? Within)
    : SearchResult(Article, Id, Text, Marks, Cursor)
{
    /// <summary>The claim that it is, whoever carries it; null where nobody can tell.</summary>
    public long? Claim { get; init; }

    /// <summary>All articles that carry the claim, this one among them, the earliest first.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];
}

/// <summary>An article that carries a claim; a copy of another's text is no account of its own.</summary>
internal sealed record Carrier(long Article, string Source, string? Url, string? Outlet, bool IsCopy);

internal sealed record FoundMeeting(
    FoundArticle Article, string Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string Kind, string Status, string? Date, string? Place, string? Topic, IReadOnlyList<string> Participants)
    : SearchResult(Article, Id, Text, Marks, Cursor);

internal sealed record FoundCommitment(
    FoundArticle Article, string Id, string Text, IReadOnlyList<TextSpan> Marks, SearchCursor Cursor, string? Who, string Strength, string? Due, string? Statement)
    : SearchResult(Article, Id, Text, Marks, Cursor);
