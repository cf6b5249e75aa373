using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>A light verb and the noun that reports, whatever stands between them. People and places are invented.</summary>
public sealed class LightVerbTests
{
    [Theory]
    [InlineData("ru", "Олег Сидоров выразил глубокую тревогу тем, что мост закрыт.", "мост закрыт")]
    [InlineData("ru", "Олег Сидоров делает вывод, что мост закроют.", "мост закроют")]
    [InlineData("ru", "Олег Сидоров высказал серьезные опасения по поводу того, что мост рухнет.", "мост рухнет")]
    [InlineData("ru", "Олег Сидоров выступил с резкой критикой ремонта моста.", "ремонта моста")]
    [InlineData("ru", "Олег Сидоров подверг резкой критике ремонт моста.", "ремонт моста")]
    [InlineData("ru", "Олег Сидоров обратился к жителям города с просьбой открыть мост.", "открыть мост")]
    [InlineData("ru", "Олег Сидоров дал рыбакам указание открыть мост.", "открыть мост")]
    [InlineData("ru", "Олег Сидоров внес на рассмотрение думы предложение открыть мост.", "открыть мост")]
    [InlineData("ru", "Олег Сидоров высказался в том смысле, что мост закроют.", "мост закроют")]
    [InlineData("uk", "Олег Кравчук висловив глибоку тривогу тим, що міст закрито.", "міст закрито")]
    [InlineData("uk", "Олег Кравчук робить висновок, що міст закриють.", "міст закриють")]
    [InlineData("uk", "Олег Кравчук виступив із різкою критикою ремонту мосту.", "ремонту мосту")]
    [InlineData("uk", "Олег Кравчук звернувся до жителів міста з проханням про ремонт мосту.", "ремонт мосту")]
    [InlineData("uk", "Олег Кравчук дав рибалкам вказівку відкрити міст.", "відкрити міст")]
    [InlineData("uk", "Олег Кравчук обґрунтував відмову тим, що міст закрито.", "міст закрито")]
    public void The_complement_of_the_noun_is_what_was_said(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements, statement => document.Content(statement) == content);
        Assert.Equal(language == "ru" ? "Олег Сидоров" : "Олег Кравчук", found.Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Олег Сидоров не высказал серьезных опасений по поводу того, что мост рухнет.")]
    [InlineData("ru", "Олег Сидоров дал рыбакам лодку.")]
    [InlineData("ru", "Олег Сидоров сделал мост, что рухнул.")]
    [InlineData("uk", "Олег Кравчук не робить висновку, що міст закриють.")]
    [InlineData("uk", "Олег Кравчук дав рибалкам човен.")]
    public void Nothing_is_said_where_the_noun_or_its_complement_is_missing(string language, string text) =>
        Assert.Empty(Reading.Of(language, text).Statements);

    [Theory]
    [InlineData("uk", "У «Портовій хвилі» оприлюднено дані про підряди «ІАЦ „Промінь“».", "ІАЦ")]
    [InlineData("uk", "Рибалкам зобов'язано відкрити міст.", "Рибалкам")]
    public void A_passive_in_no_is_said_by_nobody_in_the_nominative(string language, string text, string nobody) =>
        Assert.DoesNotContain(Reading.Of(language, text).Statements, statement => statement.Speaker?.Name.Contains(nobody, StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("ru", "Олег Сидоров констатирует, что мост закрыт.")]
    [InlineData("ru", "Олег Сидоров парирует, что мост закрыт.")]
    [InlineData("uk", "Олег Кравчук завіряє, що міст закрито.")]
    [InlineData("uk", "Олег Кравчук виправдовується, що міст закрито.")]
    public void A_present_reports(string language, string text) => Assert.Single(Reading.Of(language, text).Statements);

    [Theory]
    [InlineData("ru", "Олег Сидоров сообщит, что мост закрыт.")]
    [InlineData("uk", "Олег Кравчук повідомить, що міст закрито.")]
    public void A_future_reports_nothing(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);

    [Theory]
    [InlineData("ru", "Александр Сидоров поделился мнением о мосте.")]
    [InlineData("uk", "Олександр Кравчук поділився думкою про міст.")]
    public void What_an_opinion_is_about_is_no_opinion(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);
}
