using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Search;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

internal sealed class ReadPageTool(ReadPool archive, TimeProvider clock) : ArchiveTool("read_page", archive, clock)
{
    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        FoundArticle article = Find(arguments, reading.Connection);
        (string text, string? summary) = TextOf(article.Id, reading.Connection);
        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        int start = Math.Min(offset, text.Length);
        int end = Cut(text, start, limit);
        EvidenceJson.WriteArticle(json, article);
        json.WriteNumber("statements", reading.Connection.Number("SELECT count(*) FROM statement WHERE article_id = @id", ("@id", article.Id)) ?? 0);
        if (offset == 0)
        {
            EvidenceJson.Text(json, "standfirst", summary);
        }

        EvidenceJson.Text(json, "quotedText", text[start..end]);
        json.WriteNumber("characters", text.Length);
        json.WriteString("next", end < text.Length ? ToolArguments.Cursor(end) : null);
    }

    private static FoundArticle Find(ToolArguments arguments, DbConnection connection)
    {
        (long? number, string? url) = (arguments.Number("article"), arguments.Text("url"));
        if (number is null == url is null)
        {
            throw new ToolException("Give either article, a number, or url, an address.");
        }

        (string condition, object value, string named) = number is { } id
            ? ("id = @key", (object)id, string.Create(CultureInfo.InvariantCulture, $"article {id}"))
            : ("key = @key", ArticleKey.Of(url, url!), $"article with the address '{ToolArguments.Shown(url!)}'");
        return connection.Rows(
            $"SELECT {FoundArticle.Columns} FROM article a WHERE a.{condition}",
            FoundArticle.Read,
            ("@key", value)).FirstOrDefault() ?? throw new ToolException($"The archive has no {named}, and nothing is fetched for a question.");
    }

    private static (string Text, string? Summary) TextOf(long article, DbConnection connection)
    {
        using var record = JsonDocument.Parse(Compression.Unpack((byte[])connection.Scalar(StoredRecord.Newest, ("@id", article))!), new JsonDocumentOptions { MaxDepth = 256 });
        JsonElement part = record.RootElement.GetProperty("article");
        return (part.GetProperty("text").GetString() ?? "", part.GetProperty("summary").GetString());
    }

    // A piece ends between words where it can.
    private static int Cut(string text, int start, int limit)
    {
        if (text.Length - start <= limit)
        {
            return text.Length;
        }

        int end = text.LastIndexOfAny([' ', '\n'], start + limit - 1, limit / 2) is > 0 and var space ? space + 1 : start + limit;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
