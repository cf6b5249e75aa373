using System.Text.Json;
using Readout.App.Site.Demo;
using Readout.Articles;
using Readout.Records;
using Readout.Statements;

namespace Readout.Tests.App.Site;

/// <summary>The demo's pages: what the program carries, and that what is read of them is true to them.</summary>
public sealed class DemoPageTests
{
    private static readonly Lazy<Dictionary<string, ArticleRecord>> Records = new(() =>
        DemoPage.List().ToDictionary(page => page.File, page => RecordReader.Read(page.Read().Page!), StringComparer.Ordinal));

    public static TheoryData<string> Files => [.. DemoPage.List().Select(page => page.File)];

    [Fact]
    public void The_program_carries_every_page_of_the_folder_byte_for_byte()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(DemoFacts.Folder, "pages")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, DemoPage.List().Select(page => page.File).Order(StringComparer.Ordinal));
        Assert.All(DemoPage.List(), page => Assert.Equal(File.ReadAllBytes(Path.Combine(DemoFacts.Folder, "pages", page.File)), page.Read().Page!.Original?.Bytes.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_is_an_article_or_none_for_the_reason_that_the_manifest_names(string file)
    {
        using JsonDocument line = File.ReadLines(Path.Combine(DemoFacts.Folder, "manifest.jsonl")).Select(text => JsonDocument.Parse(text)).Single(json => json.RootElement.GetProperty("file").GetString() == file);
        string? reason = line.RootElement.TryGetProperty("notArticle", out JsonElement named) ? named.GetString() : null;
        NewsArticle article = Records.Value[file].Article;
        Assert.Equal(reason, article.NotArticle);
        Assert.True(reason is not null || (article.Title is not null && article.Published is not null && article.Url is not null));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_shown_as_the_word_of_somebody_who_did_not_say_it(string file)
    {
        ArticleRecord record = Records.Value[file];
        if (record.Article.NotArticle is not null)
        {
            Assert.Empty(record.Statements);
            return;
        }

        DemoFacts facts = Assert.Single(DemoFacts.All, facts => facts.File == file);
        Assert.NotEmpty(record.Statements);
        foreach (Statement statement in record.Statements.Where(statement => statement.Speaker is not null))
        {
            string content = statement.Content[0].In(record.Document.Text);
            string[] speakers = [.. facts.SpeakersOf(content)];
            Assert.True(speakers.Length == 0 || speakers.Contains(statement.Speaker!.Name, StringComparer.Ordinal), $"“{content}” is the word of {string.Join(" or ", speakers)}, not of {statement.Speaker!.Name}");
        }
    }

    [Fact]
    public void Nearly_all_that_is_read_is_known_to_be_true()
    {
        int all = 0;
        int known = 0;
        foreach (DemoFacts facts in DemoFacts.All)
        {
            ArticleRecord record = Records.Value[facts.File];
            all += record.Statements.Count;
            known += record.Statements.Count(statement => facts.SpeakersOf(statement.Content[0].In(record.Document.Text)).Any());
        }

        Assert.True(known >= all * 0.95, $"{known} of {all} statements are among the facts.");
    }

    [Fact]
    public void Nearly_all_that_the_pages_say_is_read()
    {
        int all = DemoFacts.All.Sum(facts => facts.Says.Count);
        int read = DemoFacts.All.Sum(facts => facts.Says.Count(fact => Records.Value[facts.File].Statements.Any(statement => statement.Speaker?.Name == fact.Speaker
            && statement.Content[0].In(Records.Value[facts.File].Document.Text).StartsWith(fact.Content, StringComparison.Ordinal))));
        Assert.True(read >= all * 0.95, $"{read} of {all} facts are read.");
    }

    [Fact]
    public void There_are_three_languages_and_six_outlets_beside_the_agency()
    {
        IEnumerable<NewsArticle> articles = Records.Value.Values.Select(record => record.Article).Where(article => article.NotArticle is null);
        Assert.All(articles.CountBy(article => article.Language!), language => Assert.True(language.Value >= 10));
        Assert.Equal(["en", "ru", "uk"], articles.Select(article => article.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Brindle Gazette", "Meridian Daily", "Norda", "Вечерний обозреватель", "Новий ранок", "Норда", "Слово дня", "Щоденний вісник"],
            articles.Select(article => article.Outlet).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }
}
