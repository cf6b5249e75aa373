using Readout.Dates;
using Readout.Text;

namespace Readout.Tests.Dates;

public sealed class DateExpressionFinderTests
{
    // A Wednesday.
    private static readonly PartialDate Published = PartialDate.Of(new DateOnly(2021, 12, 8));

    [Theory]
    [InlineData("ru", "Мост откроют к пятнице, обещают строители.", "пятнице", "2021-12-10")]
    [InlineData("ru", "Переговоры 7 декабря прошли в Минске.", "7 декабря", "2021-12-07")]
    [InlineData("ru", "В минувший вторник министр уехал.", "минувший вторник", "2021-12-07")]
    [InlineData("ru", "Встреча пройдет в среду, 15 декабря.", "среду, 15 декабря", "2021-12-15")]
    [InlineData("ru", "Мэр сказал это вчера вечером.", "вчера вечером", "2021-12-07")]
    [InlineData("ru", "Завтра откроют мост.", "Завтра", "2021-12-09")]
    [InlineData("ru", "Два дня назад он улетел.", "Два дня назад", "2021-12-06")]
    [InlineData("ru", "Отчет сдадут до конца года.", "конца года", "2021-12-31")]
    [InlineData("ru", "В 2014 году завод закрыли.", "2014 году", "2014")]
    [InlineData("ru", "Саммит состоится 9 и 10 января в Вене.", "9 и 10 января", "2022-01-09")]
    [InlineData("ru", "Указ подписан 3 марта 2020 года в столице.", "3 марта 2020 года", "2020-03-03")]
    [InlineData("ru", "Школу достроят в следующем месяце.", "следующем месяце", "2022-01")]
    [InlineData("ru", "Накануне Иваненко заявил о мосте.", "Накануне", "2021-12-07")]
    [InlineData("ru", "Поезд прибудет 7 декабря в 18:30.", "7 декабря в 18:30", "2021-12-07T18:30")]
    [InlineData("uk", "Міст відкриють у п'ятницю.", "п'ятницю", "2021-12-10")]
    [InlineData("uk", "Міст відкрили минулої п’ятниці.", "минулої п’ятниці", "2021-12-03")]
    [InlineData("uk", "Зустріч відбулася 7 грудня 2021 року.", "7 грудня 2021 року", "2021-12-07")]
    [InlineData("uk", "Три дні тому він поїхав.", "Три дні тому", "2021-12-05")]
    [InlineData("uk", "Роботи завершать до кінця тижня.", "кінця тижня", "2021-12-12")]
    [InlineData("uk", "У лютому 2022 року міст закриють.", "лютому 2022 року", "2022-02")]
    [InlineData("en", "She spoke on Tuesday in Paris.", "Tuesday", "2021-12-07")]
    [InlineData("en", "The bridge will open by Friday.", "Friday", "2021-12-10")]
    [InlineData("en", "They met last Wednesday.", "last Wednesday", "2021-12-01")]
    [InlineData("en", "Talks begin on Monday next week.", "Monday next week", "2021-12-13")]
    [InlineData("en", "Talks begin on next week's Monday.", "next week's Monday", "2021-12-13")]
    [InlineData("en", "He arrived on Wednesday, Dec. 8, 2021.", "Wednesday, Dec. 8, 2021", "2021-12-08")]
    [InlineData("en", "The vote is on 9th of January.", "9th of January", "2022-01-09")]
    [InlineData("en", "Tomorrow evening the mayor flies out.", "Tomorrow evening", "2021-12-09")]
    [InlineData("en", "The deal was signed in March 2014.", "March 2014", "2014-03")]
    [InlineData("en", "Work ends by the end of the month.", "end of the month", "2021-12-31")]
    [InlineData("en", "He resigned three days ago.", "three days ago", "2021-12-05")]
    public void An_expression_is_found_and_counted_from_publication(string language, string text, string words, string expected)
    {
        DateExpression found = Assert.Single(Find(text, language));
        Assert.Equal(words, found.Span.In(text));
        Assert.Equal(expected, found.Resolve(Published)?.ToString());
    }

    [Theory]
    [InlineData("ru", "Переговоры 7 декабря прошли в Минске.", "--12-07")]
    [InlineData("ru", "Мост откроют к пятнице.", null)]
    [InlineData("ru", "Мост откроют в декабре.", "--12")]
    [InlineData("uk", "Завтра міст відкриють.", null)]
    [InlineData("en", "Talks were held on December 7, 2021.", "2021-12-07")]
    [InlineData("en", "Talks were held last week.", null)]
    public void Without_a_publication_date_nothing_is_completed(string language, string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(Find(text, language)).Resolve(null)?.ToString());

    [Theory]
    [InlineData("ru", "в понедельник", DateDirection.Past, "2021-12-06")]
    [InlineData("ru", "в понедельник", DateDirection.Future, "2021-12-13")]
    [InlineData("uk", "у середу", DateDirection.Past, "2021-12-08")]
    [InlineData("en", "on 20 December", DateDirection.Past, "2020-12-20")]
    [InlineData("en", "on 20 December", DateDirection.Future, "2021-12-20")]
    public void Tense_chooses_the_side(string language, string text, DateDirection direction, string expected) =>
        Assert.Equal(expected, Assert.Single(Find(text, language)).Resolve(Published, direction)?.ToString());

    [Theory]
    [InlineData("en", "by 2 December", "--12-02")]
    [InlineData("ru", "до 2 декабря", "--12-02")]
    [InlineData("uk", "до 2 грудня", "--12-02")]
    [InlineData("en", "by 2 February", "2022-02-02")]
    [InlineData("uk", "до вівторка, 7 грудня", "2021-12-07")]
    [InlineData("ru", "до вторника, 7 декабря", "2021-12-07")]
    [InlineData("en", "by Tuesday, 7 December", "2021-12-07")]
    public void A_deadline_that_has_just_passed_is_of_no_other_year(string language, string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Find(text, language)).ResolveEnd(Published, DateDirection.Future)?.ToString());

    [Fact]
    public void A_deadline_is_told()
    {
        Assert.True(Assert.Single(Find("Мост откроют до 20 декабря.", "ru")).IsDeadline);
        Assert.False(Assert.Single(Find("Мост откроют 20 декабря.", "ru")).IsDeadline);
    }

    [Fact]
    public void The_end_of_a_range_is_its_last_day()
    {
        Assert.Equal("2022-01-10", Assert.Single(Find("9 и 10 января", "ru")).ResolveEnd(Published)?.ToString());
        Assert.Equal("2021-12-19", Assert.Single(Find("by the end of next week", "en")).ResolveEnd(Published)?.ToString());
    }

    [Theory]
    [InlineData("en", "You may march through the second street.")]
    [InlineData("en", "He sat in the sun for 5 hours.")]
    [InlineData("en", "The museum opens on Sundays.")]
    [InlineData("ru", "В среде экспертов ждут перемен.")]
    [InlineData("ru", "Накануне выборов город затих.")]
    [InlineData("ru", "Марта приехала домой.")]
    [InlineData("uk", "Лютий мороз тримається.")]
    [InlineData("ru", "Цена выросла на 7,5 процента.")]
    public void Words_that_only_look_like_dates_are_none(string language, string text) => Assert.Empty(Find(text, language));

    [Fact]
    public void Another_language_has_no_dates() => Assert.Empty(Find("Am Freitag, 10. Dezember 2021.", "de"));

    private static IReadOnlyList<DateExpression> Find(string text, string language) =>
        DateExpressionFinder.Find(text, new TextSpan(0, text.Length), language);
}
