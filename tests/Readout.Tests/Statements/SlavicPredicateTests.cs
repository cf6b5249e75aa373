using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>What Russian and Ukrainian verbs and nouns of speech take as their content, and who speaks by them. People and places are invented.</summary>
public sealed class SlavicPredicateTests
{
    [Theory]
    [InlineData("ru", "Сидоров обвинил Орлову в том, что она закрыла порт.", "она закрыла порт", "Сидоров")]
    [InlineData("uk", "Лапін звинуватив Орлову в тому, що вона закрила порт.", "вона закрила порт", "Лапін")]
    [InlineData("ru", "Депутат горсовета на слушаниях высказал претензии к проекту бюджета.", "претензии к проекту бюджета", "Депутат горсовета")]
    [InlineData("uk", "Депутат міськради на слуханнях висловив претензії до проєкту бюджету.", "претензії до проєкту бюджету", "Депутат міськради")]
    [InlineData("ru", "Штаб озвучил данные о потерях за прошлый месяц.", "данные о потерях за прошлый месяц", "Штаб")]
    [InlineData("uk", "Штаб озвучив дані про втрати за минулий місяць.", "дані про втрати за минулий місяць", "Штаб")]
    [InlineData("ru", "Олег Сидоров поставил задачу продолжать ремонт здания.", "продолжать ремонт здания", "Олег Сидоров")]
    [InlineData("uk", "Олег Лапін поставив завдання продовжувати ремонт будівлі.", "продовжувати ремонт будівлі", "Олег Лапін")]
    [InlineData("ru", "Синоптик прогнозирует на следующей неделе потепление до +20.", "потепление до +20", "Синоптик")]
    [InlineData("uk", "Синоптик прогнозує на наступному тижні потепління до +20.", "потепління до +20", "Синоптик")]
    [InlineData("ru", "Олег Сидоров признал свою вину.", "свою вину", "Олег Сидоров")]
    [InlineData("uk", "Олег Лапін визнав свою провину.", "свою провину", "Олег Лапін")]
    [InlineData("ru", "Оппозиционные силы настаивали перейти к голосованию.", "перейти к голосованию", "Оппозиционные силы")]
    [InlineData("uk", "Опозиційні сили наполягали перейти до голосування.", "перейти до голосування", "Опозиційні сили")]
    [InlineData("ru", "Аналитики назвали это «северным чудом».", "это «северным чудом»", "Аналитики")]
    [InlineData("uk", "Аналітики назвали це «північним дивом».", "це «північним дивом»", "Аналітики")]
    [InlineData("ru", "Олег Сидоров попросил помощи у мэра Ивана Орлова.", "помощи", "Олег Сидоров")]
    [InlineData("ru", "Ранее «Север-Медиа» писал о ремонте моста.", "ремонте моста", "«Север-Медиа»")]
    [InlineData("ru", "Суд выслушал капитана Сидорова, требовавшего открыть мост.", "открыть мост", "капитана Сидорова")]
    public void A_verb_of_speech_takes_its_content(string language, string text, string content, string speaker) =>
        AssertSaid(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "Олег Сидоров признал мост аварийным.")]
    [InlineData("uk", "Олег Лапін визнав міст аварійним.")]
    [InlineData("ru", "Олег Сидоров выразил теплую благодарность врачам.")]
    [InlineData("uk", "Олег Лапін висловив щиру вдячність лікарям.")]
    [InlineData("ru", "Олег Сидоров написал заявление об уходе по собственному желанию.")]
    [InlineData("uk", "Олег Лапін написав заяву про звільнення за власним бажанням.")]
    [InlineData("ru", "Рыбака обвиняют в том, что он закрыл порт.")]
    [InlineData("ru", "В Северной Лукоморье жили рыбаки, которых обвиняли в том, что они закрыли порт.")]
    [InlineData("ru", "На просьбу девушки открыть мост капитан порта промолчал.")]
    public void What_is_no_content_is_left_alone(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);

    [Theory]
    [InlineData("ru", "Совет провалил предложение Олега Сидорова открыть мост до обеда.", "открыть мост до обеда", "Олега Сидорова")]
    [InlineData("uk", "Рада провалила пропозицію Олега Лапіна відкрити міст до обіду.", "відкрити міст до обіду", "Олега Лапіна")]
    [InlineData("ru", "Мост закрыт\n\nВ мэрии ответили на призыв Сидорова выплатить долги.", "выплатить долги", "Сидорова")]
    [InlineData("uk", "У мерії відповіли на заклик Лапіна сплатити борги.", "сплатити борги", "Лапіна")]
    public void A_noun_of_speech_takes_an_infinitive(string language, string text, string content, string speaker) =>
        AssertSaid(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "Главной задачей Сидоров назвал ремонт моста.", "Главной задачей … ремонт моста", "Сидоров")]
    [InlineData("uk", "Головним завданням Лапін назвав ремонт мосту.", "Головним завданням … ремонт мосту", "Лапін")]
    [InlineData("ru", "Старую пристань Сидоров назвал «опасным местом».", "Старую пристань … опасным местом", "Сидоров")]
    public void What_is_called_so_may_stand_before_its_verb(string language, string text, string content, string speaker) =>
        AssertSaid(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "По версии следствия, сторожа, угрожая расправой, отняли у рыбака ключи.", "сторожа, угрожая расправой, отняли у рыбака ключи", "следствия")]
    [InlineData("uk", "За версією слідства, сторожі, погрожуючи розправою, відібрали в рибалки ключі.", "сторожі, погрожуючи розправою, відібрали в рибалки ключі", "слідства")]
    [InlineData("ru", "Сидоров заявил, что сторожа, угрожая расправой, отняли у рыбака ключи.", "сторожа, угрожая расправой, отняли у рыбака ключи", "Сидоров")]
    [InlineData("ru", "Сам Сидоров отрицал все обвинения против него, называл себя честным человеком.", "все обвинения против него", "Сам Сидоров")]
    [InlineData("uk", "Сам Лапін заперечував усі звинувачення проти нього, називав себе чесною людиною.", "усі звинувачення проти нього", "Сам Лапін")]
    [InlineData("ru", "Ему вменяют подделку бумаг: девочку, уверена Ольга Сидорова, обидели соседи.", "девочку … обидели соседи", "Ольга Сидорова")]
    public void A_content_ends_where_its_clause_does(string language, string text, string content, string speaker) =>
        AssertSaid(language, text, content, speaker);

    [Theory]
    [InlineData("ru", "Как пояснили ВЕСТНИКУ в Фонде имущества, мост закрыт.", "мост закрыт", "Фонде имущества")]
    [InlineData("uk", "Як пояснили ВІСНИКУ у Фонді майна, міст закрито.", "міст закрито", "Фонді майна")]
    [InlineData("ru", "Приближенный королевской семьи рассказал о том, что дети спорят.", "дети спорят", "Приближенный королевской семьи")]
    [InlineData("uk", "Наближений королівської родини розповів про те, що сини сваряться.", "сини сваряться", "Наближений королівської родини")]
    [InlineData("ru", "Ольга Орлова живет в порту. В одном из интервью Орлова объяснила, что мост закрыт.", "мост закрыт", "Орлова")]
    [InlineData("ru", "Мост закрыли. Об этом в палате Конгресса сообщил зампосредника Джордж Орлов.", "Мост закрыли", "зампосредника Джордж Орлов")]
    public void Who_speaks_is_told_by_form_and_place(string language, string text, string content, string speaker) =>
        AssertSaid(language, text, content, speaker);

    [Fact]
    public void A_refusal_believes_nothing() =>
        Assert.DoesNotContain(
            Reading.Of("ru", "Отказ суда открыть мост Сидоров считает ошибкой, поскольку это означает, что люди уйдут.").Statements,
            statement => statement.Speaker?.Name == "Отказ суда");

    [Fact]
    public void A_land_that_is_no_state_has_a_head_of_its_own()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Роман Лунин поздравил министра культуры РФ Веру Орлову.\n\nГлава Северной Республики отметил, что театр растет.\n\nВера Орлова назначена министром культуры РФ в мае.");

        Assert.NotEqual("Вера Орлова", Assert.Single(statements, statement => document.Content(statement) == "театр растет").Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Порт закрыт\n\nВ порту задержали мужчину, который назвался помощником мэра и предлагал открыть мост.\n\nИсточник: прокуратура порта", "прокуратура порта")]
    [InlineData("uk", "Порт закрито\n\nУ порту затримали чоловіка, який назвався помічником мера і пропонував відкрити міст.\n\nДжерело: прокуратура порту", "прокуратура порту")]
    public void A_label_vouches_for_a_paragraph_whose_people_speak_only_in_passing(string language, string text, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => document.Words(statement.Speaker?.Span) == speaker);
    }

    private static void AssertSaid(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => document.Content(statement) == content && document.Words(statement.Speaker?.Span) == speaker);
    }
}
