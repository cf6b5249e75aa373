using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Readout.App.Archive.Reading;

namespace Readout.App.Archive.Exporting;

/// <summary>
/// The pages whose bytes are kept as <see href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</see>, each record a gzip member
/// of its own: HTML as a <c>resource</c>, saved text as a <c>conversion</c>. A page without an address has its source as a <c>urn:readout:</c>.
/// </summary>
internal static class WarcExport
{
    public static void Write(DbConnection connection, Stream output)
    {
        foreach (StoredPage page in StoredPage.All(connection))
        {
            (byte[] content, string type) = Content(page);
            WriteRecord(output, page, content, type);
        }
    }

    private static void WriteRecord(Stream output, StoredPage page, byte[] content, string type)
    {
        string digest = Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();
        var header = new StringBuilder("WARC/1.1\r\n");
        Field("WARC-Type", type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? "conversion" : "resource");
        Field("WARC-Record-ID", $"<urn:uuid:{Uuid(page)}>");
        Field("WARC-Date", DateTimeOffset.FromUnixTimeSeconds(page.SeenAt).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Field("WARC-Target-URI", page.Url ?? "urn:readout:" + Uri.EscapeDataString(page.Source));
        Field("WARC-Block-Digest", "sha256:" + digest);
        Field("Content-Type", type);
        Field("Content-Length", content.Length.ToString(CultureInfo.InvariantCulture));
        header.Append("\r\n");
        using var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
        gzip.Write(Encoding.UTF8.GetBytes(header.ToString()));
        gzip.Write(content);
        gzip.Write("\r\n\r\n"u8);

        void Field(string name, string value) => header.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
    }

    // The same archive gives the same file.
    private static Guid Uuid(StoredPage page) => new(Digest.Of(string.Create(CultureInfo.InvariantCulture, $"{page.Id} {page.Source} {page.SeenAt}")));

    private static (byte[] Content, string Type) Content(StoredPage page)
    {
        Pages.Page opened = page.Reopen().Page ?? throw new InvalidDataException($"page {page.Id} ({page.Source}) cannot be read any more");
        string type = opened.Kind == Pages.PageKind.Html ? "text/html" : "text/plain";
        return IsJson(page.Bytes) ? (Encoding.UTF8.GetBytes(opened.Content), type + "; charset=utf-8") : (page.Bytes, page.ContentType ?? type);
    }

    private static bool IsJson(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
