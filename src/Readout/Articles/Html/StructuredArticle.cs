using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>Somebody whom structured data names, with the schema.org type it gives ("Person", "Organization", or nothing).</summary>
internal sealed record StructuredName(string Name, string? Type);

internal sealed record StructuredImage(string? Url, string? Caption, string? Credit);

/// <summary>What JSON-LD says of an article, as it stands there: evidence, to be checked against what is visible.</summary>
internal sealed record StructuredArticle
{
    public required string Type { get; init; }

    /// <summary>How deep in the document's objects it stands: 0 is a document's own subject.</summary>
    public required int Depth { get; init; }

    public string? Headline { get; init; }

    public string? Description { get; init; }

    public string? Body { get; init; }

    public string? Url { get; init; }

    public PartialDate? Published { get; init; }

    public PartialDate? Modified { get; init; }

    public IReadOnlyList<StructuredName> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<StructuredImage> Images { get; init; } = [];

    public string? Language { get; init; }

    public bool IsLive => Type == "LiveBlogPosting";

    /// <summary>Said to be news: NewsArticle, or one of its kinds such as ReportageNewsArticle.</summary>
    public bool IsNews => Type.EndsWith("NewsArticle", StringComparison.Ordinal);

    /// <summary>A web page that is not said to be an article.</summary>
    public bool IsPlainPage => Type is "WebPage" or "ItemPage";
}
