using FsCheck;
using FsCheck.Fluent;
using Readout.Records.Searching;

namespace Readout.Tests.Records.Searching;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("", "all")]
    [InlineData("   ", "all")]
    [InlineData("—", "all")]
    [InlineData("talks", "talk")]
    [InlineData("talks — Friday", "(talk & friday)")]
    [InlineData("talks AND Friday", "(talk & friday)")]
    [InlineData("переговорами", "переговори")]
    [InlineData("п'ятниця", "пятниц|пятниця")]
    [InlineData("talks OR visit", "(talk / visit)")]
    [InlineData("talks Friday OR visit", "((talk & friday) / visit)")]
    [InlineData("talks (Friday OR Monday)", "(talk & (friday / monday))")]
    [InlineData("talks -Friday", "(talk & !friday)")]
    [InlineData("-(talks Friday)", "!(talk & friday)")]
    [InlineData("\"peace talks\"", "peace_talk")]
    [InlineData("«peace talks»", "peace_talk")]
    [InlineData("“peace talks” now", "(peace_talk & now)")]
    [InlineData("„peace talks“", "peace_talk")]
    [InlineData("vice-mayor", "vice_mayor")]
    [InlineData("speaker:Biden", "Speaker=biden")]
    [InlineData("Speaker:\"Joe Biden\" talks", "(Speaker=joe_biden & talk)")]
    [InlineData("outlet:herald.example", "Outlet=herald_exampl")]
    [InlineData("kind:Denied lang:UK has:deadline story:007", "(Kind:denied & Lang:uk & Has:deadline) story 7")]
    [InlineData("from:2021-12-07", "all 1638835200..")]
    [InlineData("to:2021-12-07", "all ..1638921600")]
    [InlineData("to:2021", "all ..1640995200")]
    [InlineData("to:2024-02", "all ..1709251200")]
    [InlineData("from:2021-12-07T10:00+02:00", "all 1638864000..")]
    [InlineData("talks from:2021-12-07 to:2021", "talk 1638835200.. ..1640995200")]
    [InlineData("see http://herald.example/a", "(see & http_herald_exampl_a)")]
    [InlineData("Mayor: no", "(mayor & no)")]
    [InlineData("at 12:30", "(at & 12_30)")]
    [InlineData("20 March", "(20_march / Day:--03-20)")]
    [InlineData("talks March 20, 2026", "(talk & (march_20_2026 / Day:2026-03-20))")]
    [InlineData("20 марта", "(20_март|20_марта / Day:--03-20)")]
    [InlineData("day:\"20 березня 2026 року\"", "Day:2026-03-20")]
    [InlineData("2026-03-20 -talks", "((2026_03_20 / Day:2026-03-20) & !talk)")]
    [InlineData("-2026-03-20", "!(2026_03_20 / Day:2026-03-20)")]
    [InlineData("\"20 March\"", "20_march")]
    [InlineData("day:\"20 March\" OR day:2026-03-21", "(Day:--03-20 / Day:2026-03-21)")]
    [InlineData("March", "march")]
    public void A_query_is_read_as(string text, string tree) => Assert.Equal(tree, Whole(Read(text)));

    [Theory]
    [InlineData("talks \"peace", 6, "not closed")]
    [InlineData("(talks", 0, "not closed")]
    [InlineData("talks) now", 5, "closes")]
    [InlineData("OR talks", 0, "expected")]
    [InlineData("talks OR", 8, "ends where")]
    [InlineData("talks ()", 7, "expected")]
    [InlineData("speaker:", 8, "value")]
    [InlineData("speaker: Biden", 8, "value")]
    [InlineData("speaker:—", 8, "name")]
    [InlineData("-speaker:", 9, "value")]
    [InlineData("spaeker:Biden", 0, "no field 'spaeker'")]
    [InlineData("kind:lied", 5, "denied")]
    [InlineData("has:money", 4, "commitment")]
    [InlineData("lang:Ukrainian", 5, "uk")]
    [InlineData("from:yesterday", 5, "2021-12-07")]
    [InlineData("from:2021-02-30", 5, "2021-12-07")]
    [InlineData("from:--12-07", 5, "2021-12-07")]
    [InlineData("day:March", 4, "7 December")]
    [InlineData("story:talks", 6, "number")]
    [InlineData("talks OR from:2021", 9, "whole query")]
    [InlineData("talks -story:7", 7, "whole query")]
    [InlineData("talks (to:2021 visit)", 7, "whole query")]
    public void A_mistake_is_told_with_its_place(string text, int position, string message)
    {
        Assert.False(SearchQuery.TryParse(text, out _, out SearchQueryError? error));
        Assert.Equal(position, error.Position);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_long_too_many_and_too_deep_are_told()
    {
        Assert.False(SearchQuery.TryParse(new string('a', 2001), out _, out SearchQueryError? tooLong));
        Assert.Contains("2000 characters", tooLong.Message, StringComparison.Ordinal);
        Assert.False(SearchQuery.TryParse(string.Concat(Enumerable.Repeat("a ", 65)), out _, out SearchQueryError? tooMany));
        Assert.Contains("64 terms", tooMany.Message, StringComparison.Ordinal);
        Assert.False(SearchQuery.TryParse(new string('(', 17) + "a" + new string(')', 17), out _, out SearchQueryError? tooDeep));
        Assert.Contains("16 deep", tooDeep.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_wanted_is_marked() =>
        Assert.Equal("talk friday visit", string.Join(' ', Read("talks -Monday (Friday OR visit)").Wanted().Select(words => words.Readings[0][0])));

    [Fact]
    public void Any_text_and_every_prefix_of_a_query_gives_a_query_or_an_error_within_it() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Queries, text =>
    {
        for (int length = 0; length <= text.Length; length++)
        {
            bool isQuery = SearchQuery.TryParse(text[..length], out SearchQuery? query, out SearchQueryError? error);
            if (isQuery ? query is null : error is null || error.Position < 0 || error.Position > length || error.Message.Length == 0)
            {
                return false;
            }
        }

        return true;
    }));

    private static readonly Arbitrary<string> Queries = Gen.OneOf(
        Gen.Elements(" ", "OR", " OR ", "AND", "-", "(", ")", "\"", "«", "»", "“", "”", ":", "speaker:", "from:", "2021-12", "9999", "9999-12-31T23:59-14:00", "0001-01-01", "kind:", "denied", "lang:uk", "Сомов", "x", "http://", "\uD83D", "\0"),
        ArbMap.Default.GeneratorFor<string>()).ListOf().Select(string.Concat).ToArbitrary();

    private static SearchQuery Read(string text)
    {
        Assert.True(SearchQuery.TryParse(text, out SearchQuery? query, out SearchQueryError? error), error?.Message);
        return query;
    }

    private static string Whole(SearchQuery query) => string.Join(' ', [
        Tree(query.Expression),
        .. query.Times.Select(time => time.Before == long.MaxValue ? $"{time.From}.." : $"..{time.Before}"),
        .. query.Stories.Select(story => $"story {story}")]);

    private static string Tree(SearchExpression expression) => expression switch
    {
        SearchAll => "all",
        SearchEvery every => $"({string.Join(" & ", every.Parts.Select(Tree))})",
        SearchAny any => $"({string.Join(" / ", any.Parts.Select(Tree))})",
        SearchNot not => "!" + Tree(not.Part),
        SearchWords words => (words.Field == SearchField.Words ? "" : words.Field + "=") + string.Join('|', words.Readings.Select(keys => string.Join('_', keys))),
        SearchValue value => $"{value.Field}:{value.Value}",
        _ => throw new ArgumentException("An expression of an unknown kind.", nameof(expression)),
    };
}
