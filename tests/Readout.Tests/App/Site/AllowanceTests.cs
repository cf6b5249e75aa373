using System.Globalization;
using Readout.App.Site.Reading;

namespace Readout.Tests.App.Site;

/// <summary>What the public is shown of one article: whole rows, all of them together within the cap.</summary>
public sealed class AllowanceTests
{
    private static readonly string[] Pieces =
        ["Talks go on.", "“We will not sign,” he said.", "the bridge opens on Friday", "Ні! Ніколи. Жодного разу?", "и", "", "It cost 3.5 m. euros, e.g. Half.", "А. Б. Иванов заявил… что да", "line one\nline two", "!?…", "«Мы обещаем открыть причал к 1 мая»"];

    [Theory]
    [InlineData("Talks go on.", 1)]
    [InlineData("Talks go on. And on", 2)]
    [InlineData("«Так! Нет?» — «Да».", 3)]
    [InlineData("It costs 3.5 million", 1)]
    [InlineData("one\ntwo", 2)]
    [InlineData("Wait… what?", 2)]
    [InlineData("…", 0)]
    [InlineData("", 0)]
    public void Sentences_are_counted_as_if_every_mark_ended_one(string words, int count) => Assert.Equal(count, Allowance.Sentences(words));

    [Theory]
    [InlineData("The talks begin on Monday.", true)]
    [InlineData("«Переговоры начнутся в понедельник».", true)]
    [InlineData("— Когда?", true)]
    [InlineData("7 declared.", true)]
    [InlineData("talks begin on Monday.", false)]
    [InlineData("The talks begin on", false)]
    [InlineData(", said the mayor.", false)]
    [InlineData("", false)]
    public void Words_that_were_cut_are_not_whole(string words, bool isWhole) => Assert.Equal(isWhole, Allowance.IsWhole(words));

    [Fact]
    public void The_first_that_fits_is_shown_and_what_does_not_fit_is_left_out_whole()
    {
        var allowance = Allowance.Of(new PublicCap(2, 40, 1), 1000, ["One two three four.", "This one is much too long to be shown here.", "Five. Six.", "Seven.", "two three"]);
        Assert.Equal(["One two three four.", "Seven."], allowance.Shown);
        Assert.True(allowance.Allows("two three"));
        Assert.False(allowance.Allows("Five."));
        Assert.False(allowance.Allows("This one is"));
    }

    [Fact]
    public void A_short_article_has_a_short_allowance() => Assert.Equal(["Yes."], Allowance.Of(PublicCap.Default, 40, ["I will.", "Yes.", "No, no."]).Shown);

    [Fact]
    public void Nothing_is_shown_where_the_cap_is_nothing() => Assert.Empty(Allowance.Of(new PublicCap(0, 300, 1), 10_000, ["Yes.", "No"]).Shown);

    [Fact]
    public void All_that_is_shown_of_an_article_stays_within_any_cap()
    {
        var random = new Random(20_260_304);
        for (int i = 0; i < 20_000; i++)
        {
            var cap = new PublicCap(random.Next(4), random.Next(400), random.NextDouble());
            string[] rows = [.. Enumerable.Range(0, random.Next(12)).Select(_ => Row(random))];
            int length = random.Next(3000);
            var allowance = Allowance.Of(cap, length, rows);
            string[] passing = [.. rows.Where(allowance.Allows)];
            string[] union = [.. passing.Where(row => row.Length > 0 && !passing.Any(other => other.Length > row.Length && other.Contains(row, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal)];
            int characters = union.Sum(row => row.Length);
            Assert.True(characters <= cap.Characters && characters <= cap.Share * length, string.Create(CultureInfo.InvariantCulture, $"{i}: {characters} characters of {length}, {cap}"));
            Assert.True(union.Sum(Allowance.Sentences) <= cap.Sentences, string.Create(CultureInfo.InvariantCulture, $"{i}: {string.Join('|', union)}, {cap}"));
        }
    }

    private static string Row(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
