using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Who is meant and where a content ends, in Russian and Ukrainian clauses of more than one part. People and places are invented.</summary>
public sealed class SlavicClauseTests
{
    [Fact]
    public void A_headline_that_reports_may_itself_be_what_another_told()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Олег Сидоров предложил рыбакам открыть порт\n\nОб этом сообщает пресс-служба порта.");

        Assert.Contains(statements, found => document.Content(found) == "Олег Сидоров предложил рыбакам открыть порт" && document.Words(found.Speaker?.Span) == "пресс-служба порта");
    }

    [Theory]
    [InlineData("ru", "Ранее сообщалось о закрытии моста на Севере.", "закрытии моста на Севере")]
    [InlineData("uk", "Раніше повідомлялося про закриття мосту на Півночі.", "закриття мосту на Півночі")]
    public void What_is_reported_of_nobody_has_no_speaker(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Null(Assert.Single(statements, statement => document.Content(statement) == content).Speaker);
    }

    [Theory]
    [InlineData("ru", "В МЧС Вести.RU сообщили, что мост закрыт.", "МЧС")]
    public void A_site_that_was_told_is_no_part_of_the_place_that_speaks(string language, string text, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, document.Words(Assert.Single(statements).Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "Также следует знать, что мост закрыт.")]
    public void Advice_is_no_report(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);

    [Theory]
    [InlineData("ru", "Олег Сидоров предложил закрыть мост не на месяц, а навсегда.", "закрыть мост не на месяц, а навсегда")]
    [InlineData("uk", "Олег Кравчук запропонував закрити міст не на місяць, а назавжди.", "закрити міст не на місяць, а назавжди")]
    [InlineData("ru", "Олег Сидоров потребовал закрыть мост, а также открыть порт.", "закрыть мост, а также открыть порт")]
    public void What_is_set_against_it_belongs_to_the_content(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => document.Content(statement) == content);
    }

    [Theory]
    [InlineData("ru", "Позже мост, утверждает Олег Сидоров, закрыли навсегда.", "Позже мост … закрыли навсегда", "Олег Сидоров")]
    [InlineData("uk", "Потім старий міст, стверджує Олег Кравчук, закрили назавжди.", "Потім старий міст … закрили назавжди", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров подчеркивает, мост держится крепко.", "мост держится крепко", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук наголошує, міст тримається міцно.", "міст тримається міцно", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров выступил против ремонта моста.", "ремонта моста", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук виступив за ремонт мосту.", "ремонт мосту", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров предостерегает жителей от поездок по мосту.", "поездок по мосту", "Олег Сидоров")]
    [InlineData("ru", "Олег Сидоров критикует соседей за то, что они закрыли мост.", "они закрыли мост", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук домагається від мерії ремонту мосту.", "ремонту мосту", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров поспешил заверить, что мост цел.", "мост цел", "Олег Сидоров")]
    [InlineData("ru", "О закрытии моста Олег Сидоров заявлял в мае.", "закрытии моста", "Олег Сидоров")]
    [InlineData("ru", "Слухи о закрытии моста Олег Сидоров не подтвердил.", "Слухи о закрытии моста", "Олег Сидоров")]
    [InlineData("ru", "В октябре МЧС сообщило, что мост закрыт.", "мост закрыт", "МЧС")]
    [InlineData("uk", "Напередодні мер Олег Кравчук заявив, що міст закрито.", "міст закрито", "мер Олег Кравчук")]
    [InlineData("ru", "Норвегия и Дания заявили, что мост закрыт.", "мост закрыт", "Норвегия и Дания")]
    [InlineData("ru", "Порт, где служил Олег Сидоров, закрыт, сообщил мэр города Иван Лунин.", "Порт, где служил Олег Сидоров, закрыт", "мэр города Иван Лунин")]
    [InlineData("ru", "Мост держится очень крепко, пояснил заместитель министра развития, связи и сельского хозяйства Олег Сидоров.", "Мост держится очень крепко", "заместитель министра развития, связи и сельского хозяйства Олег Сидоров")]
    [InlineData("ru", "Мост держится очень крепко, заявил О. Сидоров.", "Мост держится очень крепко", "О. Сидоров")]
    [InlineData("ru", "Согласно официальным данным, мост держится крепко.", "мост держится крепко", "официальным данным")]
    [InlineData("uk", "Згідно з офіційними даними, міст тримається міцно.", "міст тримається міцно", "офіційними даними")]
    [InlineData("ru", "По словам советника мэра – начальника службы порта Олега Сидорова, мост закрыт.", "мост закрыт", "советника мэра – начальника службы порта Олега Сидорова")]
    [InlineData("ru", "По данным, приведенным Олегом Сидоровым, мост закрыт.", "мост закрыт", "Олегом Сидоровым")]
    [InlineData("ru", "Если лёд сойдёт в мае, мост откроют, сообщил мэр города Иван Лунин.", "Если лёд сойдёт в мае, мост откроют", "мэр города Иван Лунин")]
    [InlineData("ru", "В штабе порта рассказали о закрытии моста на Севере.", "закрытии моста на Севере", "штабе порта")]
    [InlineData("ru", "«Мост закрыт», – приводит ТАСС слова Олега Сидорова.", "Мост закрыт", "Олега Сидорова")]
    [InlineData("ru", "Уполномоченный порта Анна Синицына заявила о готовности катера к спуску.", "готовности катера к спуску", "Уполномоченный порта Анна Синицына")]
    [InlineData("ru", "Теперь, как выяснили «Портовые вести», мост держится крепко.", "мост держится крепко", "«Портовые вести»")]
    [InlineData("ru", "О сдаче катера в эфире канала «Порт» на заводе заявил мэр города Олег Сидоров.", "сдаче катера", "мэр города Олег Сидоров")]
    [InlineData("ru", "«Ну и дела у нас в порту», — прокомментировал бизнес-омбудсмен приговор капитану.", "Ну и дела у нас в порту", "бизнес-омбудсмен")]
    [InlineData("uk", "Дах обвалився через дощі.\n\nПро це ще у серпні заявив представник заводу, що стоїть на Олеві.", "Дах обвалився через дощі", "представник заводу")]
    [InlineData("uk", "Портові екологи наголошують на порушеннях при будівництві.", "порушеннях при будівництві", "Портові екологи")]
    [InlineData("ru", "Олег Сидоров подсчитал, что мост держится крепко.", "мост держится крепко", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук підрахував, що міст тримається міцно.", "міст тримається міцно", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров подчеркнул важность ремонта моста.", "важность ремонта моста", "Олег Сидоров")]
    public void A_construction_has_its_content_and_its_speaker(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(speaker, document.Words(found.Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "Мост закрыли на зиму\n\nОб этом сообщил мэр города Олег Сидоров.", "Мост закрыли на зиму", "Олег Сидоров")]
    [InlineData("uk", "Міст закрили на зиму\n\nПро це повідомив мер міста Олег Кравчук.", "Міст закрили на зиму", "Олег Кравчук")]
    [InlineData("ru", "Союз «Берег» и «Народный союз «Маяк» закрыли порт. Об этом сообщил мэр города Олег Сидоров.", "Союз «Берег» и «Народный союз «Маяк» закрыли порт", "Олег Сидоров")]
    [InlineData("ru", "Мэр Олег Сидоров закрыл мост. Утверждение рыбаков о том, что мост цел, неверно.", "мост цел", "рыбаки")]
    [InlineData("ru", "Мошенник назвал цену. Он утверждал, что мост принадлежит ему.", "мост принадлежит ему", "Мошенник")]
    [InlineData("ru", "Эксперты осмотрели порт. Они пишут, что мост не починить.", "мост не починить", "Эксперты")]
    [InlineData("ru", "В порту лежит жалоба свидетеля, который сообщил, что мост закрыт.", "мост закрыт", "свидетель")]
    [InlineData("uk", "У порту лежить скарга лікаря, який повідомив, що міст закрито.", "міст закрито", "лікар")]
    [InlineData("ru", "Мост закроют на зиму. С таким заявлением выступил мэр города Олег Сидоров, передает агентство «Волна».", "Мост закроют на зиму", "Олег Сидоров")]
    [InlineData("ru", "Мост закроют на зиму. Эту информацию подтвердил мэр города Олег Сидоров.", "Мост закроют на зиму", "Олег Сидоров")]
    [InlineData("uk", "За даними з відкритих джерел, міст закрито.", "міст закрито", "відкриті джерела")]
    [InlineData("ru", "Северные рыбаки заявили, что мост закрыт.", "мост закрыт", "Северные рыбаки")]
    [InlineData("ru", "По версии следствия, мост подожгли.", "мост подожгли", "следствие")]
    [InlineData("ru", "Компания «Берег» опубликовала заметку, в которой сообщается, что мост закрыт.", "мост закрыт", "Берег")]
    public void What_is_told_is_told_by_whom_the_text_means(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(speaker, found.Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Мэр Олег Сидоров заявил, что двери открыты и призвал к терпению.", "двери открыты", "терпению")]
    [InlineData("uk", "Мер Олег Кравчук заявив, що двері залишаються відчиненими та закликав до терпіння.", "двері залишаються відчиненими", "терпіння")]
    public void A_verb_of_the_speaker_ends_what_was_said(string language, string text, string first, string second)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal([first, second], statements.Select(statement => document.Content(statement)));
    }

    [Theory]
    [InlineData("ru", "В полночь поступило сообщение о том, что мост закрыт.", "мост закрыт")]
    [InlineData("uk", "На лінію порту надійшло повідомлення, що міст закрито.", "міст закрито")]
    public void A_report_that_comes_in_is_nobodys(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Null(found.Speaker);
    }

    [Theory]
    [InlineData("ru", "Президент Оливии Владимир Вихров уехал на юг. Представитель Вихрова заявил, что мост закрыт.", "Владимир Вихров")]
    [InlineData("ru", "Колония, где сидел Олег Сидоров, сообщила, что ворот нет.", "Олег Сидоров")]
    [InlineData("ru", "Страны союза, в том числе и Оливия, потребовали, чтобы мост открыли.", "Оливия")]
    [InlineData("ru", "Издание опубликовало заметку «Порт без людей», в которой сообщается, что мост закрыт.", "Порт без людей")]
    public void Who_only_stands_near_is_not_the_speaker(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.NotEmpty(statements);
        Assert.DoesNotContain(statements, statement => statement.Speaker?.Name == name);
    }
}
