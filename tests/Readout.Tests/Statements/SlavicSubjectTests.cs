using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Who the subject of a Russian or Ukrainian report is, and who stands near and is not. All invented.</summary>
public sealed class SlavicSubjectTests
{
    [Theory]
    [InlineData("ru", "В правоохранительных органах сообщили, что мост закрыт.", "мост закрыт", "правоохранительные органы")]
    [InlineData("uk", "У правоохоронних органах повідомили, що міст закрито.", "міст закрито", "правоохоронні органи")]
    [InlineData("ru", "«Дело направлено в суд», – сообщили в СУ СКР по области.", "Дело направлено в суд", "СУ СКР")]
    [InlineData("ru", "В частности Олег Сидоров признался в поджоге старого моста.", "поджоге старого моста", "Олег Сидоров")]
    [InlineData("ru", "Власти разослали письмо, в котором уведомили, что мост закрыт.", "мост закрыт", "Власти")]
    [InlineData("uk", "Олег Кравчук надіслав лист, у якому попередив, що міст закрито.", "міст закрито", "Олег Кравчук")]
    [InlineData("ru", "Орлов покинул порт, сообщив об этом в письме рыбакам.", "Орлов покинул порт", "Орлов")]
    [InlineData("ru", "Мэр Олег Сидоров встретился с матерью рыбака Анной Сич, которая также попросила его о помиловании сына.", "помиловании сына", "Анна Сич")]
    [InlineData("ru", "Олег Сидоров, чемпион порта по версиям СЕВЕР, ЮГ и ЗАПАД, признался в краже лодки.", "краже лодки", "Олег Сидоров")]
    [InlineData("ru", "Российская лыжница Валентина Лаптева сообщила, что мост закрыт.", "мост закрыт", "Валентина Лаптева")]
    public void Subjects_are_found(string language, string text, string content, string speaker) => AssertHas(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "Власти предложили людям, которые работают в порту, сменить место.", "сменить место", "Власти")]
    [InlineData("ru", "Смерть рыбака подтвердил Олег Сидоров.", "Смерть рыбака", "Олег Сидоров")]
    [InlineData("ru", "Слова мэра раскритиковал Олег Сидоров.", "Слова мэра", "Олег Сидоров")]
    [InlineData("ru", "Олег Сидоров признал связь с рыбаками.", "связь с рыбаками", "Олег Сидоров")]
    [InlineData("ru", "Олег Сидоров настаивает на своей невиновности.", "своей невиновности", "Олег Сидоров")]
    [InlineData("ru", "Олег Сидоров объяснил отказ болезнью.", "отказ болезнью", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук пояснив відмову хворобою.", "відмову хворобою", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров назвал порт злом: «Я убежден, что порт ждет беда».", "Я убежден, что порт ждет беда", "Олег Сидоров")]
    [InlineData("ru", "Актер Олег Сидоров выразил соболезнования:\n\nПотрясающий союз. Прекрасные умы и сердца.\n\nМост закрыт.", "Потрясающий союз. Прекрасные умы и сердца", "Олег Сидоров")]
    public void What_is_said_without_that_is_found(string language, string text, string content, string speaker) => AssertHas(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "От рыбака потребовали выступить в Ларктоне.", "Ларктон")]
    [InlineData("ru", "От рыбаков требовали «хорошо выглядеть и работать в Ларктоне».", "Ларктон")]
    [InlineData("ru", "Шайку рыбаков осудили в Ларктоне.", "Ларктон")]
    [InlineData("ru", "Мост закрыт.\n\nМуж актрисы Сергей Сидоров прибыл в порт.\n\nАктриса попросила не приходить.", "Сергей Сидоров")]
    [InlineData("ru", "Об этом сообщает ГУП «Мост».\n\nМост цел, заявили в ГУП «Мост». Согласно постановлению правительства, мосты закрыты до мая.", "постановление")]
    [InlineData("ru", "Как сообщила пресс-секретарь главы порта, президент Олег Сидоров позвонил рыбаку.", "Олег Сидоров")]
    [InlineData("ru", "Моряки выжили, пишет «Вокруг порта». Они высадились в порту, где с них потребовали отчет о рейсе.", "Моряки")]
    public void Who_only_stands_near_is_not_shown(string language, string text, string other)
    {
        IReadOnlyList<Statement> statements = Reading.Of(language, text).Statements;

        Assert.DoesNotContain(statements, statement => statement.Speaker is { Grade: not SpeakerGrade.Doubtful } found && found.Name == other);
    }

    [Theory]
    [InlineData("ru", "Мост пуст, заявил Олег Сидоров. Все указывает на то, что мост закроют.", "мост закроют")]
    [InlineData("uk", "Міст порожній, заявив Олег Кравчук. Усе вказує на те, що міст закриють.", "міст закриють")]
    public void What_all_things_show_nobody_says(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => document.Content(statement) == content);
    }

    [Theory]
    [InlineData("ru", "По мнению Ивана Лунина, Олег Сидоров добился своего, он сказал, что мост цел.", "мост цел")]
    [InlineData("ru", "В Минобороны заявили, что срыва не было. Однако проходящие в части службу связывали беду с мэром: по их словам, мост закрыт.", "мост закрыт")]
    [InlineData("ru", "Мост закрыт.\n\nАнна Лунина заявила, что порт цел. Прокурор также указал, что мост пуст.", "мост пуст")]
    public void Who_may_be_another_is_in_doubt(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => document.Content(statement) == content && statement.Speaker is { Grade: SpeakerGrade.Resolved });
    }

    [Theory]
    [InlineData("ru", "Об этом сообщает газета со ссылкой на неназванных представителей администрации президента Олега Сидорова.", "Олег Сидоров")]
    public void A_name_that_hangs_on_another_noun_keeps_its_case(string language, string text, string name) =>
        Assert.DoesNotContain(Reading.Of(language, text).Statements, statement => statement.Speaker?.Name.EndsWith(name, StringComparison.Ordinal) == true);

    private static void AssertHas(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements, statement => document.Content(statement) == content).Speaker?.Name);
    }

    [Theory]
    [InlineData("Иван Соколов, мэр Норвика, приехал в порт.", "«Мост закрыт», — сказал в понедельник Соколов.", "Иван Соколов")]
    [InlineData("Иван Соколов, мэр Норвика, приехал в порт.", "«Мост закрыт», — отметил на встрече Соколов.", "Иван Соколов")]
    [InlineData("Иван Соколов, мэр Норвика, приехал в порт.", "Мост закрыт, сообщил в эфире телеканала Соколов.", "Иван Соколов")]
    [InlineData("Ольга Дроздова, мэр Норвика, приехала в порт.", "«Мост закрыт», — рассказала журналистам Дроздова.", "Ольга Дроздова")]
    [InlineData("Ольга Дроздова, мэр Норвика, приехала в порт.", "Мост закрыт, заявила в среду Дроздова.", "Ольга Дроздова")]
    public void A_name_that_looks_like_a_genitive_hangs_on_nothing_before_it(string first, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", $"{first}\n\n{text}");

        Assert.Equal(name, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "О том, что мост закрыт, рассказал мэр Норвика Иван Соколов.", "мост закрыт", "Иван Соколов")]
    [InlineData("ru", "О том, что мост, который чинят с мая, закрыт, журналистам сообщила Анна Сич.", "мост, который чинят с мая, закрыт", "Анна Сич")]
    [InlineData("ru", "Также о том, что мост не готов, Иван Соколов предупредил в среду.", "мост не готов", "Иван Соколов")]
    [InlineData("uk", "Про те, що міст закрито, розповів мер Норвіка Іван Соколенко.", "міст закрито", "Іван Соколенко")]
    public void A_clause_may_stand_before_the_verb_that_governs_it(string language, string text, string content, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal((content, name), (document.Content(found), found.Speaker?.Name));
    }

    [Theory]
    [InlineData("О том, что мост закрыт, Иван Соколов не говорил.")]
    [InlineData("О том, что мост закрыт, Иван Соколов знал давно.")]
    public void Of_what_nobody_spoke_nothing_is_told(string text) => Assert.Empty(Reading.Of("ru", text).Statements);

    [Theory]
    [InlineData("ru", "На встрече с Макроном Орловский сказал, что мост закроют.", "Орловский")]
    [InlineData("ru", "После разговора с Волковым Сидоров заявил, что мост закроют.", "Сидоров")]
    [InlineData("ru", "В письме Волкову Сидоров сообщил, что мост закроют.", "Сидоров")]
    [InlineData("uk", "На зустрічі з Макроном Орловський сказав, що міст закриють.", "Орловський")]
    public void A_name_in_another_case_before_it_is_somebody_else(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("Мати хлопця розповіла, що міст закрито.")]
    [InlineData("«Міст закрито», — сказала мати хлопця.")]
    public void A_mother_speaks(string text) =>
        Assert.StartsWith("мати", Assert.Single(Reading.Of("uk", text).Statements).Speaker?.Name, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Олег Кравчук заявив, що хоче мати човен.")]
    public void To_have_is_nobody(string text) => Assert.Equal("Олег Кравчук", Assert.Single(Reading.Of("uk", text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("ru", "В заявлении МИД отметил, что мост закрыт.", "МИД")]
    [InlineData("uk", "У повідомленні СБУ зазначила, що міст закрито.", "СБУ")]
    public void A_body_between_its_text_and_the_verb_speaks(string language, string text, string words)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(words, document.Words(Assert.Single(statements).Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "Мост закроют. Так постановил Верховный суд Лукоморья.", "Мост закроют")]
    [InlineData("uk", "Міст закриють. Так постановив Верховний суд Лукомор'я.", "Міст закриють")]
    public void What_a_court_ruled_so_is_the_sentence_before(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }
}
