using System.Text.Json;
using Readout.Formats;
using Readout.Records;
using Readout.Tests.Formats;
using Readout.Tests.Records;

namespace Readout.Tests.Cases;

/// <summary>
/// Whole records against the files that a person has reviewed. <c>make accept</c> (READOUT_ACCEPT=all, or a case's name) rewrites those files;
/// read <c>record.txt</c> before committing them.
/// </summary>
[Collection("cases")]
public sealed class GoldenTests
{
    private static readonly JsonSchemaValidator Schema = new(RecordSchema.Json);

    public static TheoryData<string> Cases => [.. PageCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_record_is_the_one_that_was_reviewed(string name)
    {
        var page = PageCase.Open(name);
        ArticleRecord record = page.Read();
        string json = JsonOf(record) + "\n";
        string text = CaseRendering.Of(record);
        if (PageCase.IsToAccept(name))
        {
            Accept(page, record, json, text);
            return;
        }

        AssertSame(page.RecordText, text);
        AssertSame(page.RecordJson, json);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_reviewed_record_fits_the_schema(string name) => Assert.True(PageCase.IsToAccept(name) || FitsSchema(name));

    private static bool FitsSchema(string name)
    {
        Assert.Empty(Schema.Validate(JsonDocument.Parse(File.ReadAllText(PageCase.Open(name).RecordJson)).RootElement));
        return true;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reading_twice_gives_the_same_bytes(string name) =>
        Assert.Equal(JsonOf(PageCase.Open(name).Read()), JsonOf(PageCase.Open(name).Read()));

    [Fact]
    public void Every_case_says_why_it_exists_and_is_permitted()
    {
        foreach (string name in PageCase.Names)
        {
            JsonElement facts = PageCase.Open(name).Facts;
            Assert.True(facts.GetProperty("why").GetString()!.Length > 20, $"{name}: why does this case exist?");
            Assert.Equal("self-written", facts.GetProperty("permission").GetString());
        }
    }

    internal static string JsonOf(ArticleRecord record) => SampleRecord.Json(output => AllFormats.Find("json")!.Write(record, RecordScope.Full, output));

    private static void Accept(PageCase page, ArticleRecord record, string json, string text)
    {
        bool expectsNothing = page.Expect.TryGetProperty("outerStatements", out JsonElement count) && count.GetInt32() == 0;
        Assert.True(record.Statements.Count > 0 || expectsNothing, $"{page.Name}: nothing was found, and case.json does not say that there is nothing.");
        File.WriteAllText(page.RecordJson, json);
        File.WriteAllText(page.RecordText, text);
    }

    private static void AssertSame(string path, string actual)
    {
        string expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            Assert.Fail($"{Path.GetRelativePath(PageCase.RepoRoot, path)} differs. If the new reading is right: make accept\n{LineDiff.Of(expected, actual)}");
        }
    }
}
