using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Reports of Russian and Ukrainian news of politics: where another's begins, what is reported as a noun, who is the subject. All invented.</summary>
public sealed class SlavicReportTests
{
    [Theory]
    [InlineData("ru", "Олег Сидоров заявил, что мост «стоит давно», а глава порта Пётр Вихров отметил, что он стоит напрасно.", "мост «стоит давно»")]
    [InlineData("uk", "Олег Кравчук заявив, що міст «стоїть давно», а голова порту Петро Вихор зазначив, що він стоїть даремно.", "міст «стоїть давно»")]
    [InlineData("ru", "Олег Сидоров объявил о победе, рыбаки и докеры говорят о подлоге.", "победе")]
    [InlineData("ru", "Олег Сидоров заявил, что мост закрыт, а министр говорит, что он открыт.", "мост закрыт, а министр говорит, что он открыт")]
    public void Nobody_is_given_the_words_of_another(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(statements[0]));
    }

    [Theory]
    [InlineData("ru", "Олег Сидоров отметил важность нового моста.", "важность нового моста", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук констатував зростання цін у порту.", "зростання цін у порту", "Олег Кравчук")]
    [InlineData("ru", "Обвинитель требовал для рыбака 17 лет тюрьмы.", "17 лет тюрьмы", "Обвинитель")]
    [InlineData("ru", "Рыбак потребовал 10 тысяч рублей за обещание не закрывать мост.", "10 тысяч рублей за обещание не закрывать мост", "Рыбак")]
    [InlineData("ru", "Олег Сидоров призвал жителей порта согласится с ценой.", "согласится с ценой", "Олег Сидоров")]
    [InlineData("ru", "Олег Сидоров сказал что мост закрыт.", "мост закрыт", "Олег Сидоров")]
    [InlineData("ru", "Ранее о закрытии моста сообщил Олег Сидоров.", "закрытии моста", "Олег Сидоров")]
    [InlineData("ru", "О пожаре в порту первого ноября сообщил Олег Сидоров.", "пожаре в порту", "Олег Сидоров")]
    [InlineData("ru", "Однако, согласно экспертизе порта, мост держится крепко.", "мост держится крепко", "экспертизе порта")]
    [InlineData("ru", "Мост отремонтируют к осени. Такое мнение газете высказал Олег Сидоров.", "Мост отремонтируют к осени", "Олег Сидоров")]
    public void Reports_are_read_whole(string language, string text, string content, string speaker) => AssertHas(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "Восемь сенаторов заявили, что мост закрыт.", "мост закрыт", "Восемь сенаторов")]
    [InlineData("uk", "Більшість депутатів заявила, що міст закрито.", "міст закрито", "Більшість депутатів")]
    [InlineData("ru", "Олег Сидоров одобрил план, назвав его «верным и давно нужным порту».", "верным и давно нужным порту", "Олег Сидоров")]
    [InlineData("ru", "Ранее Селена Оруэлс заявляла, что мост закрыт.", "мост закрыт", "Селена Оруэлс")]
    [InlineData("ru", "Порт открыли, когда власти признали, что мост закрыт.", "мост закрыт", "власти")]
    [InlineData("ru", "Как сообщили в учреждении, мост закрыт до осени.", "мост закрыт до осени", "учреждении")]
    [InlineData("ru", "Порт открыт.\n\nМинистр Олег Сидоров поздравил жителей через сеть: «Очень рад за вас и за весь наш порт!»", "Очень рад за вас и за весь наш порт", "Министр Олег Сидоров")]
    [InlineData("uk", "Порт відкрито.\n\nМіністр Олег Кравчук привітав мешканців через мережу: «Дуже радий за вас і за весь наш порт!»", "Дуже радий за вас і за весь наш порт", "Міністр Олег Кравчук")]
    public void The_subject_is_found_whatever_its_form(string language, string text, string content, string speaker) => AssertHas(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "Депутат Олег Сидоров показал письмо. С его слов, вожди партии звонили всем.", "вожди партии звонили всем", "Олег Сидоров", null)]
    [InlineData("uk", "Депутат Олег Кравчук показав лист. З його слів, вожді партії дзвонили всім.", "вожді партії дзвонили всім", "Олег Кравчук", null)]
    [InlineData("ru", "Рыбаки в заливе провели большие учения. Об этом со ссылкой на пресс-службу порта сообщает газета «Север».", "Рыбаки в заливе провели большие учения", "пресс-служба порта", "Север")]
    [InlineData("uk", "Порт провів навчання. Про це з посиланням на пресслужбу порту повідомляє видання «Північ».", "Порт провів навчання", "пресслужба порту", "Північ")]
    [InlineData("ru", "Рыбаки в заливе провели большие учения. Об этом, ссылаясь на пресс-службу порта, сообщает газета «Север».", "Рыбаки в заливе провели большие учения", "пресс-служба порта", "Север")]
    [InlineData("ru", "Олег Сидоров возмутился, что мост закрыли без спроса.", "мост закрыли без спроса", "Олег Сидоров", null)]
    [InlineData("uk", "Олег Кравчук обурився, що міст закрили без попиту.", "міст закрили без попиту", "Олег Кравчук", null)]
    public void Whose_words_are_passed_on_is_told_apart_from_who_passes_them(string language, string text, string content, string speaker, string? relay)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements, statement => document.Content(statement) == content);
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.Equal(relay, found.Relays.SingleOrDefault()?.Name);
    }

    [Theory]
    [InlineData("ru", "Старый порт, как сообщалось, был закрыт до осени.", "Старый порт … был закрыт до осени")]
    [InlineData("uk", "Старий порт, як повідомлялося, був закритий до осені.", "Старий порт … був закритий до осені")]
    public void What_is_put_in_cuts_nothing_off(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Null(Assert.Single(statements, statement => document.Content(statement) == content).Speaker);
    }

    [Theory]
    [InlineData("ru", "Согласно плану, мост закроют осенью.")]
    [InlineData("ru", "Город отметил юбилей моста.")]
    [InlineData("ru", "Он выбрал «Правила порта»: «Долгая дорога к дальнему морю и назад».")]
    public void Plans_feasts_and_titles_are_no_reports(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);

    [Fact]
    public void An_agency_speaks_where_the_verb_before_reports_nothing()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Суд признал рыбака виновным, сообщает агентство «Маяк».");

        Assert.Equal("Суд признал рыбака виновным", document.Content(Assert.Single(statements)));
        Assert.Equal("Маяк", statements[0].Speaker?.Name);
    }

    private static void AssertHas(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, found => document.Content(found).EndsWith(content, StringComparison.Ordinal) && document.Words(found.Speaker?.Span) == speaker);
    }
}
