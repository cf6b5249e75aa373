using Readout.Records;

namespace Readout.App.Archive.Writing;

/// <summary>A page with all that can be made of it without the archive, ready to be written. Immutable.</summary>
internal sealed record PreparedPage
{
    public required string Source { get; init; }

    public string? Url { get; init; }

    public string? Retrieved { get; init; }

    public string? ContentType { get; init; }

    /// <summary>What was said of the page from outside, as <c>published=…;language=…</c>; null for nothing.</summary>
    public string? Given { get; init; }

    /// <summary>Tells the page's bytes, together with what was given, from others.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>The page's bytes, packed; null when they are not to be kept.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>True when the archive has the very page and nothing was read.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Why there is no record; null when there is one.</summary>
    public InputError? Error { get; init; }

    public ArticleRecord? Record { get; init; }

    /// <summary>The record as JSON, packed.</summary>
    public byte[]? RecordBytes { get; init; }

    /// <summary>What is made of the record, where it is of an article.</summary>
    public RecordMatter? Matter { get; init; }

    public byte[] Key => Archive.Digest.Of(Source);
}
