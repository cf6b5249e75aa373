using System.Text.RegularExpressions;
using Readout.App.Site;
using Readout.App.Site.Words;
using Readout.Tests.Conventions;
using Readout.Text;

namespace Readout.Tests.App.Site;

public sealed partial class SiteWordsTests
{
    public static TheoryData<string> Languages => [.. SiteWords.Languages.Select(words => words.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_same_words_with_the_same_places(string language)
    {
        string[] missing = [.. Places("en").Except(Places(language), StringComparer.Ordinal)];
        string[] more = [.. Places(language).Except(Places("en"), StringComparer.Ordinal)];
        Assert.True(missing.Length + more.Length == 0, $"site.{language}.lexicon lacks {string.Join(", ", missing)}; has more: {string.Join(", ", more)}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_count_has_the_forms_of_its_language(string language) =>
        Assert.All(Read(language)["count"].Rows, row => Assert.Equal(language == "en" ? 2 : 3, row.Columns.Count));

    [Theory]
    [InlineData("en", 1, "1 outlet")]
    [InlineData("en", 2, "2 outlets")]
    [InlineData("ru", 1, "1 издание")]
    [InlineData("ru", 3, "3 издания")]
    [InlineData("ru", 11, "11 изданий")]
    [InlineData("ru", 21, "21 издание")]
    [InlineData("uk", 22, "22 видання")]
    [InlineData("uk", 112, "112 видань")]
    public void A_number_takes_its_form(string language, long number, string words) => Assert.Equal(words, SiteWords.For(language).Count("outlets", number));

    [Theory]
    [InlineData("uk-UA,uk;q=0.9,en;q=0.5", "uk")]
    [InlineData("de-DE,ru;q=0.7", "ru")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData(";;,,q=", "en")]
    public void A_browser_says_which_language_it_wants(string header, string language) => Assert.Equal(language, SiteWords.Preferred(header).Language);

    [Fact]
    public void Words_that_pages_ask_for_by_name_are_there()
    {
        Lexicon english = Read("en");
        var missing = new List<string>();
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "src", "Readout.App", "Site"), "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)))
        {
            missing.AddRange(Asked().Matches(File.ReadAllText(file)).Where(match => english[match.Groups["section"].Value].Find(match.Groups["key"].Value) is null)
                .Select(match => $"{Path.GetFileName(file)}: [{match.Groups["section"].Value}] {match.Groups["key"].Value}"));
        }

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Places(string language)
    {
        Lexicon lexicon = Read(language);
        return lexicon.SectionNames.SelectMany(section => lexicon[section].Rows.Select(row => $"{section}/{row.Key}{string.Concat(Place().Matches(row[0]).Select(match => match.Value).Order(StringComparer.Ordinal))}"));
    }

    private static Lexicon Read(string language) => Lexicon.Parse($"site.{language}.lexicon", SiteData.ReadText($"site.{language}.lexicon"));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("""\b[Ww]ords(?:\.Format\(|\[)"(?<section>[a-z-]+)", "(?<key>[a-z-]+)"(?=[,\])])""")]
    private static partial Regex Asked();
}
