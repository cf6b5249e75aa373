using Readout.Dates;

namespace Readout.Pages;

/// <summary>What the caller takes an input that is plain text for.</summary>
public enum PlainTextIs
{
    /// <summary>A web page saved as text, furniture and all.</summary>
    SavedText,

    /// <summary>Clean article text, to be taken verbatim.</summary>
    ArticleText,
}

/// <summary>What the caller knows of an input beside its bytes. What a container says of a page of its own goes before <see cref="Url"/>.</summary>
public sealed record PageReaderOptions
{
    public static readonly PageReaderOptions Default = new();

    public PlainTextIs PlainTextIs { get; init; }

    public string? Url { get; init; }

    public PartialDate? Published { get; init; }

    public PartialDate? Retrieved { get; init; }

    public string? Language { get; init; }

    /// <summary>The value of the HTTP <c>Content-Type</c> header that the bytes came with.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether each page holds what it was read from (<see cref="Page.Original"/>), for whoever wants to keep it.</summary>
    public bool KeepsOriginals { get; init; }

    /// <summary>How many bytes one page may have once it is unpacked.</summary>
    public long MaxBytes { get; init; } = 256L << 20;
}
