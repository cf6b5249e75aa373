using Readout.Dates;
using Readout.Pages.Json;

namespace Readout.Pages;

/// <summary>Where a page comes from and what is known of it before its bytes are looked at.</summary>
internal sealed record PageOrigin
{
    public required string Source { get; init; }

    public required PageReaderOptions Options { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? ContentType { get; init; }

    public PartialDate? Published { get; init; }

    public PartialDate? Retrieved { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The bytes of the document that holds this page and no other; null where there are several, or where nobody wants them.</summary>
    public byte[]? Bytes { get; init; }

    public bool IsForAnalysis => Options.PlainTextIs == PlainTextIs.ArticleText;

    public static PageOrigin Of(string source, PageReaderOptions options) => new()
    {
        Source = source,
        Options = options,
        Url = options.Url,
        ContentType = options.ContentType,
        Published = options.Published,
        Retrieved = options.Retrieved,
        Language = options.Language,
    };

    public PageOrigin Warn(string? warning) => warning is null ? this : this with { Warnings = [.. Warnings, warning] };

    /// <summary>The same with the bytes that the page is read from, where they are wanted.</summary>
    public PageOrigin Keep(ReadOnlySpan<byte> bytes) => Options.KeepsOriginals ? this with { Bytes = bytes.ToArray() } : this;

    public PageResult Page(PageKind kind, string content)
    {
        Page page = Bare(kind, content);
        return PageResult.Of(Options.KeepsOriginals ? page with { Original = new PageOriginal(Bytes ?? PageLine.Write(page), Bytes is null ? null : ContentType) } : page);
    }

    private Page Bare(PageKind kind, string content) => new()
    {
        Source = Source,
        Kind = kind,
        Content = content,
        Url = Url,
        Title = Title,
        Published = Published,
        Retrieved = Retrieved,
        Language = Language,
        Warnings = Warnings,
    };

    public PageResult Html(string content) => IsForAnalysis
        ? Unreadable("html", "is HTML; analyze takes clean text (read and extract take pages)")
        : Page(PageKind.Html, content);

    public PageResult PlainText(string content) => Page(IsForAnalysis ? PageKind.ArticleText : PageKind.SavedText, content);

    public PageResult Unreadable(string code, string message) => PageResult.Of(new UnreadablePage(Source, code, message));

    public PageResult TooLarge() =>
        Unreadable("too-large", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"has more than {Megabytes()} unpacked, which is the limit"));

    private string Megabytes() => Options.MaxBytes % (1 << 20) == 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Options.MaxBytes >> 20} MB")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Options.MaxBytes} bytes");
}
