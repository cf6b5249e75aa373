using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Readout.Articles;
using Readout.Dates;
using Readout.Records;

namespace Readout.Formats.Json;

/// <summary>
/// Reads a record back from the JSON that <c>read</c> and <c>analyze</c> write, the inverse of the <c>jsonl</c> format for all that
/// the record's contract names. Stateless and thread-safe.
/// </summary>
public static class RecordJsonReader
{
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 256 };

    /// <summary>True for a JSON object that has the lists of a full record; an article alone, as <c>extract</c> writes it, has none.</summary>
    public static bool IsRecord(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && IsOf(json, "article", JsonValueKind.Object) && IsOf(json, "entities", JsonValueKind.Array) && IsOf(json, "statements", JsonValueKind.Array);

    /// <summary>
    /// The record in <paramref name="utf8"/>, or false with what is wrong with it in plain words: no JSON, no record, a name outside the contract,
    /// a span outside its text.
    /// </summary>
    public static bool TryRead(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out ArticleRecord? record, [NotNullWhen(false)] out string? error)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, Depth);
            record = IsRecord(json.RootElement) ? Read(json.RootElement) : null;
            error = record is null ? "is no record: it lacks article, entities or statements" : null;
            return record is not null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            record = null;
            error = $"is no record: {exception.Message}";
            return false;
        }
    }

    private static ArticleRecord Read(JsonElement json)
    {
        NewsArticle article = RecordedArticle.Read(json.GetProperty("article"));
        ArticleDocument document = ArticleDocument.Of(article);
        var analysis = new AnalysisJsonReader(document);
        return new ArticleRecord
        {
            Source = json.TextOrNull("source") ?? "-",
            Retrieved = IsoDate.TryParse(json.TextOrNull("retrieved"), out PartialDate? retrieved) ? retrieved : null,
            Article = article,
            Document = document,
            IsAnalyzed = !json.TryGetProperty("analysis", out JsonElement state) || !IsOf(state, "supported", JsonValueKind.False),
            Entities = json.Objects("entities", analysis.ReadEntity),
            Statements = json.Objects("statements", analysis.ReadStatement),
            Meetings = json.Objects("meetings", analysis.ReadMeeting),
            Commitments = json.Objects("commitments", analysis.ReadCommitment),
            Warnings = json.Texts("warnings"),
        };
    }

    private static bool IsOf(JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind;
}
