using Readout.Dates;

namespace Readout.Articles;

/// <summary>The kinds of a body's blocks, as CommonMark names them.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    Quote,
    List,
    Table,
    Code,
}

/// <summary>One block of an article's body: its text without line breaks inside a paragraph. A list gives one block for each item.</summary>
public sealed record Block(BlockKind Kind, string Text)
{
    /// <summary>When the entry of a live page came out that the block stands in; null elsewhere.</summary>
    public PartialDate? Published { get; init; }
}

/// <summary>Which evidence a publication date came from.</summary>
public enum DateEvidence
{
    JsonLd,
    Meta,
    Time,
    Url,
    Text,
    Given,
}

public sealed record ArticleImage(string? Url, string? Caption, string? Credit)
{
    public string? Alt { get; init; }
}

public sealed record RelatedLink(string Title, string? Url);

public sealed record FeedItem(string Title, PartialDate? Published, string? Url);

/// <summary>The parts of a page that are not the article, told apart and kept.</summary>
public sealed record Furniture
{
    public static readonly Furniture None = new();

    public IReadOnlyList<string> Promotions { get; init; } = [];

    public IReadOnlyList<RelatedLink> Related { get; init; } = [];

    public IReadOnlyList<FeedItem> Feed { get; init; } = [];

    /// <summary>Everything else that was kept out of the body and told to be furniture: navigation, notices, comments.</summary>
    public IReadOnlyList<string> Other { get; init; } = [];
}

/// <summary>
/// The article that a page holds: schema.org <c>NewsArticle</c> in Readout's words, with the furniture that stood around it.
/// Absent is null or empty, never a made-up value. Immutable.
/// </summary>
public sealed record NewsArticle
{
    public string? Url { get; init; }

    public string? Outlet { get; init; }

    /// <summary>BCP 47 primary language subtag of the body, null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Why the page holds no article, null when it holds one: <c>empty</c>, <c>front-page</c>, <c>list</c>, <c>error</c>, <c>wall</c> for a page without a text;
    /// <c>forum</c>, <c>product</c>, <c>collection</c>, <c>documentation</c>, <c>service</c>, <c>list</c>, <c>other</c> for one whose text is something else, and is kept.
    /// </summary>
    public string? NotArticle { get; init; }

    public string? Title { get; init; }

    /// <summary>The standfirst that a reader sees; not part of <see cref="Body"/>.</summary>
    public string? Summary { get; init; }

    /// <summary>People. Agencies, desks and accounts are in <see cref="Agencies"/>.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public PartialDate? Published { get; init; }

    public DateEvidence? PublishedFrom { get; init; }

    public PartialDate? Modified { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    public IReadOnlyList<string> PhotoCredits { get; init; } = [];

    public IReadOnlyList<Block> Body { get; init; } = [];

    public Furniture Furniture { get; init; } = Furniture.None;

    /// <summary>True when the page has more than the step budget let be read (<see cref="ExtractionOptions.StepBudget"/>).</summary>
    public bool IsCutOff { get; init; }

    /// <summary>The body's blocks joined by a blank line; for article text that was given verbatim, exactly that text.</summary>
    public required string Text { get; init; }
}
