using FsCheck;
using FsCheck.Fluent;
using Readout.Languages.Search;

namespace Readout.Tests.Languages;

public sealed class SearchKeyTests
{
    public static TheoryData<string, string> Lines => CaseFile.Theory("keys");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Forms_of_one_lemma_have_one_key_and_other_lemmas_another(string language, string line)
    {
        string[][] groups = [.. line.Split(" / ").Select(group => group.Split(' ').Select(word => Key(word, language)).Distinct(StringComparer.Ordinal).ToArray())];
        Assert.All(groups, keys => Assert.True(keys.Length == 1, $"{line}: {string.Join(", ", keys)}"));
        Assert.Distinct(groups.Select(keys => keys[0]));
    }

    [Theory]
    [InlineData("министры", "міністрами")]
    [InlineData("Зеленский", "Зеленського")]
    [InlineData("Украины", "Україною")]
    [InlineData("президентом", "президентові")]
    public void Words_that_Russian_and_Ukrainian_share_have_one_key(string russian, string ukrainian) =>
        Assert.Equal(Key(russian, "ru"), Key(ukrainian, "uk"));

    [Theory]
    [InlineData("vice-mayor", "vice mayor")]
    [InlineData("F-16, 1,000 COVID-19", "f 16 1 000 covid 19")]
    [InlineData("Łódź Straße", "lodz strasse")]
    [InlineData("Киiв", "киив")]
    [InlineData("a\u00ADb «» — … 北京", "ab 北 京")]
    public void Keys_are_letters_and_digits(string text, string keys) =>
        Assert.Equal(keys, string.Join(' ', Words(text, "ru").Select(word => word.Key)));

    [Theory]
    [InlineData("Мэр Сомов", "сомова", "ru")]
    [InlineData("мэру Сомову", "Сомов", "ru")]
    [InlineData("Встреча с Путиным", "путин", "ru")]
    [InlineData("улов сомов", "сом", "ru")]
    [InlineData("переговорами", "переговоры", "uk")]
    [InlineData("Київ", "киев киева київ києва", "uk")]
    public void A_query_meets_names_and_words(string text, string query, string language)
    {
        string[] wanted = [.. new QueryKeyReader().Read(query).SelectMany(keys => keys)];
        Assert.Contains(Words(text, language)[^1].Key, wanted);
    }

    [Fact]
    public void Spans_are_the_words() =>
        Assert.Equal(["Мэр", "Озёрска", "не", "приехал"], Words("— Мэр Озёрска не приехал!", "ru").Select(word => word.Span.In("— Мэр Озёрска не приехал!")));

    [Fact]
    public void Any_text_gives_ordered_spans_and_clean_keys() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Texts, text =>
    {
        int at = 0;
        foreach (SearchWord word in Words(text, "uk"))
        {
            bool clean = word.Key.Length is > 0 and <= SearchWord.LongestKey && word.Key.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));
            if (!clean || word.Span.Start < at || word.Span.IsEmpty || word.Span.End > text.Length)
            {
                return false;
            }

            at = word.Span.End;
        }

        return true;
    }));

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(" ", "-", "'", "Сомов", "об'єкт", "O'", "x", "5", "\u0301", "\u00AD", "\uD83D", "\uDE00", "\uD835\uDC00", "İ", "ǅ", "ß", "𝗕", new string('щ', 300)),
        ArbMap.Default.GeneratorFor<string>()).ListOf().Select(string.Concat).ToArbitrary();

    private static string Key(string word, string language) => Assert.Single(Words(word, language)).Key;

    private static List<SearchWord> Words(string text, string language)
    {
        var words = new List<SearchWord>();
        new SearchKeyReader(language).Read(text, words);
        return words;
    }
}
