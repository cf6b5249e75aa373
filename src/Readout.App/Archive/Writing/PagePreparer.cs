using System.Text;
using System.Text.Json;
using Readout.App.Archive.Reading;
using Readout.Formats.Json;
using Readout.Pages;
using Readout.Records;

namespace Readout.App.Archive.Writing;

/// <summary>
/// Reads pages on their way into an archive: bytes are packed, the record is made, or taken as it is where the page is one. What the archive has is not read again.
/// Thread-safe.
/// </summary>
internal sealed class PagePreparer(KnownPages? known)
{
    public PreparedPage Prepare(PageResult result)
    {
        if (result.Page is not { } page)
        {
            UnreadablePage error = result.Error!;
            return Failed(error.Source, new InputError(error.Source, error.Code, error.Message));
        }

#pragma warning disable CA1031 // One page that trips a fault of the program must not end a run over a million.
        try
        {
            return Prepare(page);
        }
        catch (Exception exception)
        {
            return Failed(page.Source, new InputError(page.Source, "internal-error", $"could not be read, which is a fault of Readout: {exception.GetType().Name}: {exception.Message}"));
        }
#pragma warning restore CA1031
    }

    /// <summary>The options that let a page be kept: with its original bytes.</summary>
    public static PageReaderOptions Keeping(PageReaderOptions options) => options with { KeepsOriginals = true };

    private static PreparedPage Failed(string source, InputError error) => new() { Source = source, Digest = new byte[Digest.Length], Error = error };

    private PreparedPage Prepare(Page page)
    {
        PageOriginal original = page.Original ?? throw new InvalidOperationException("The page was read without its original.");
        string? given = Given(page);
        var bare = new PreparedPage
        {
            Source = page.Source,
            Url = page.Url,
            Retrieved = page.Retrieved?.ToString(),
            ContentType = original.ContentType,
            Given = given,
            Digest = DigestOf(original.Bytes.Span, given),
        };
        if (known?.Has(bare.Key, bare.Digest) == true)
        {
            return bare with { IsKnown = true };
        }

        (ArticleRecord record, byte[] json) = Read(page, original);
        return bare with
        {
            Record = record,
            RecordBytes = Compression.Pack(json),
            Matter = record.Article.NotArticle is null ? RecordMatter.Of(record) : null,
            Bytes = page.Kind == PageKind.Record || !KeepingRules.MayKeep(page) ? null : Compression.Pack(original.Bytes.Span),
        };
    }

    /// <summary>The record of a page as it is read now, and its JSON.</summary>
    public static (ArticleRecord Record, byte[] Json) Read(Page page, PageOriginal original)
    {
        if (page.Kind == PageKind.Record && AsRecord(original.Bytes) is { } written)
        {
            return (written, original.Bytes.ToArray());
        }

        ArticleRecord record = RecordReader.Read(page);
        return (record, Archive.RecordBytes.Json(record));
    }

    private static ArticleRecord? AsRecord(ReadOnlyMemory<byte> json)
    {
        using (var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 }))
        {
            if (!RecordJsonReader.IsRecord(document.RootElement))
            {
                return null;
            }
        }

        return RecordJsonReader.TryRead(json, out ArticleRecord? record, out string? error) ? record : throw new FormatException(error);
    }

    private static byte[] DigestOf(ReadOnlySpan<byte> bytes, string? given) => given is null ? Digest.Of(bytes) : Digest.Of([.. Digest.Of(bytes), .. Encoding.UTF8.GetBytes(given)]);

    // What is part of the page's own bytes (a JSON line's fields) is found there again and may stand here too.
    private static string? Given(Page page)
    {
        string given = string.Join(';', new[] { Pair("published", page.Published?.ToString()), Pair("language", page.Language) }.Where(pair => pair is not null));
        return given.Length == 0 ? null : given;
    }

    private static string? Pair(string name, string? value) => value is null ? null : $"{name}={value}";
}
