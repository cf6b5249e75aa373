using System.Text.Json;
using Readout.Articles;
using Readout.Formats;
using Readout.Records;
using Readout.Tests.Records;

namespace Readout.Tests.Formats;

public sealed class JsonFormatTests
{
    private static readonly JsonSchemaValidator Schema = new(RecordSchema.Json);

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    public void A_full_record_fits_the_schema(string format) =>
        Assert.Empty(Schema.Validate(JsonDocument.Parse(Write(format, SampleRecord.Full, RecordScope.Full)).RootElement));

    [Fact]
    public void Fields_stand_in_the_order_of_the_contract()
    {
        JsonElement record = Parse(SampleRecord.Full);
        Assert.Equal(["version", "source", "retrieved", "article", "analysis", "entities", "statements", "meetings", "commitments", "warnings"], Names(record));
        Assert.Equal(
            ["id", "within", "in", "kind", "force", "speaker", "cue", "content", "relays", "saidOn", "confidence"],
            Names(record.GetProperty("statements")[0]));
    }

    [Fact]
    public void Spans_count_code_points_of_the_part_they_lie_in()
    {
        JsonElement record = Parse(SampleRecord.Full);
        JsonElement statement = record.GetProperty("statements")[0];
        Assert.Equal("body", statement.GetProperty("in").GetString());
        Assert.Equal("Мы надеемся открыть порт к пятнице", CodePoints(record.GetProperty("article").GetProperty("text"), statement.GetProperty("content")[0]));
        Assert.Equal("Гречка", CodePoints(record.GetProperty("article").GetProperty("text"), statement.GetProperty("speaker").GetProperty("span")));
        JsonElement meeting = record.GetProperty("meetings")[0];
        Assert.Equal("summary", meeting.GetProperty("in").GetString());
        Assert.Equal("Переговоры", CodePoints(record.GetProperty("article").GetProperty("summary"), meeting.GetProperty("trigger")));
    }

    [Fact]
    public void Enumerations_have_the_names_of_the_contract()
    {
        JsonElement record = Parse(SampleRecord.Full);
        Assert.Equal("working-group", record.GetProperty("meetings")[0].GetProperty("kind").GetString());
        Assert.Equal("json-ld", record.GetProperty("article").GetProperty("publishedFrom").GetString());
        Assert.Equal("hoped", record.GetProperty("statements")[0].GetProperty("force").GetString());
    }

    [Fact]
    public void Dates_are_written_as_far_as_they_are_known()
    {
        JsonElement record = Parse(SampleRecord.Full);
        Assert.Equal("2024-03-05T19:12:00+02:00", record.GetProperty("article").GetProperty("published").GetString());
        Assert.Equal("--03-07", record.GetProperty("meetings")[0].GetProperty("date").GetString());
        Assert.Equal("2025-09-06T11:55", record.GetProperty("article").GetProperty("furniture").GetProperty("feed")[0].GetProperty("published").GetString());
    }

    [Fact]
    public void Letters_emoji_and_no_break_spaces_are_not_escaped()
    {
        string json = Write("jsonl", Plain("Ґанок 🌾 2\u00A0км \"так\" <b>'"), RecordScope.Full);
        Assert.Contains("Ґанок 🌾 2\u00A0км \\\"так\\\" <b>'", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_line_separators_and_half_pairs_are_escaped()
    {
        string json = Write("jsonl", Plain("a\u0001b\nc\u2028d\ud83ce"), RecordScope.Full);
        Assert.Contains("a\\u0001b\\nc\\u2028d", json, StringComparison.Ordinal);
        Assert.Single(json.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("a\u0001b\nc\u2028d", JsonDocument.Parse(json).RootElement.GetProperty("article").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsupported_language_says_so_and_guesses_nothing()
    {
        JsonElement record = Parse(Plain("Guten Morgen.") with { IsAnalyzed = false });
        Assert.False(record.GetProperty("analysis").GetProperty("supported").GetBoolean());
        Assert.Equal(0, record.GetProperty("statements").GetArrayLength());
        Assert.Empty(Schema.Validate(record));
    }

    [Fact]
    public void The_article_scope_writes_source_and_article()
    {
        JsonElement record = JsonDocument.Parse(Write("jsonl", SampleRecord.Full, RecordScope.Article)).RootElement;
        Assert.Equal(["source", "article", "warnings"], Names(record));
    }

    [Fact]
    public void The_array_format_makes_one_valid_document_of_records_and_errors()
    {
        RecordFormat format = AllFormats.Find("json")!;
        string json = SampleRecord.Json(output =>
        {
            format.WriteStart(output);
            format.Write(SampleRecord.Full, RecordScope.Full, output);
            format.WriteSeparator(output);
            format.WriteError(new InputError("нет.html", "not-found", "No such file: нет.html"), output);
            format.WriteEnd(output);
        });
        JsonElement array = JsonDocument.Parse(json).RootElement;
        Assert.Equal(2, array.GetArrayLength());
        Assert.Equal("not-found", array[1].GetProperty("error").GetProperty("code").GetString());
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void A_statement_of_another_shape_is_refused_by_the_schema()
    {
        string json = Write("jsonl", SampleRecord.Full, RecordScope.Full).Replace("\"force\":\"hoped\"", "\"force\":\"whispered\"", StringComparison.Ordinal);
        string error = Assert.Single(Schema.Validate(JsonDocument.Parse(json).RootElement));
        Assert.Contains("$.statements[0].force", error, StringComparison.Ordinal);
    }

    private static ArticleRecord Plain(string text)
    {
        var article = new NewsArticle { Text = text };
        return new ArticleRecord { Source = "-", Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = true };
    }

    private static JsonElement Parse(ArticleRecord record) => JsonDocument.Parse(Write("jsonl", record, RecordScope.Full)).RootElement;

    private static string Write(string format, ArticleRecord record, RecordScope scope) =>
        SampleRecord.Json(output => AllFormats.Find(format)!.Write(record, scope, output));

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static string CodePoints(JsonElement text, JsonElement span)
    {
        var runes = text.GetString()!.EnumerateRunes().ToList();
        return string.Concat(runes[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
    }
}
