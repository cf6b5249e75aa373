using Readout.Dates;

namespace Readout.Pages;

/// <summary>What a page turned out to hold, told by its content.</summary>
public enum PageKind
{
    Html,

    /// <summary>A web page saved as text: furniture and article as lines, no markup.</summary>
    SavedText,

    /// <summary>Clean article text, to be taken verbatim (the input of <c>analyze</c>).</summary>
    ArticleText,

    /// <summary>The <c>article</c> object of a record that Readout wrote before, as JSON: nothing is left to find, it is taken as it is.</summary>
    Record,
}

/// <summary>
/// What arrived: one page as text, with all that is known of it from outside. Its <see cref="Content"/> is never altered afterwards. Immutable.
/// </summary>
public sealed record Page
{
    /// <summary>Path, URL, archive path#URI, or what the JSON line said; goes to the record as it is.</summary>
    public required string Source { get; init; }

    public required PageKind Kind { get; init; }

    /// <summary>The decoded text, without byte order mark.</summary>
    public required string Content { get; init; }

    public string? Url { get; init; }

    /// <summary>When the page was fetched, if the container (WARC) or the fetcher says so.</summary>
    public PartialDate? Retrieved { get; init; }

    /// <summary>The publication date that the user or the container gave; it wins over what the page says.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>A headline that a container (a feed) gave; used where the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>The BCP 47 primary language that the user gave; it wins over detection.</summary>
    public string? Language { get; init; }

    /// <summary>What was amiss with the bytes, in plain words: a truncated gzip, bytes that were no valid UTF-8.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>
    /// What the page was read from: the bytes of its document, or a JSON line where it was part of a larger document. Reading them again with the same
    /// source, address and dates gives the same page. Null unless <see cref="PageReaderOptions.KeepsOriginals"/> was set.
    /// </summary>
    public PageOriginal? Original { get; init; }

    /// <summary>A page from text that is decoded already; whether it is HTML or saved text is told by its content. Its source is its address, or <c>-</c>.</summary>
    public static Page Of(string content, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new Page { Source = url ?? "-", Url = url, Kind = Markup.KindOf(content) == MarkupKind.None ? PageKind.SavedText : PageKind.Html, Content = content };
    }
}
