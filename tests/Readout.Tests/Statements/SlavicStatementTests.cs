using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Constructions of Russian and Ukrainian: what is said, and by whom, in each. People and places are invented.</summary>
public sealed class SlavicStatementTests
{
    [Theory]
    [InlineData("ru", "«Мост закрыт, — сказал Олег Сидоров. — Его откроют только весной».", "Мост закрыт … Его откроют только весной", "Олег Сидоров")]
    [InlineData("uk", "«Міст закрито, — сказав Олег Кравчук. — Його відкриють лише навесні».", "Міст закрито … Його відкриють лише навесні", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров заявил, что «мост закрыт. Его откроют только весной».", "мост закрыт. Его откроют только весной", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук заявив, що «міст закрито. Його відкриють лише навесні».", "міст закрито. Його відкриють лише навесні", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров объяснил журналистам, почему закрыли мост.", "почему закрыли мост", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук пояснив, чому закрили міст.", "чому закрили міст", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров поинтересовался, откроют ли мост.", "откроют ли мост", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук поцікавився, чи відкриють міст.", "чи відкриють міст", "Олег Кравчук")]
    [InlineData("ru", "Слухи о закрытии моста опроверг мэр города Олег Сидоров.", "Слухи о закрытии моста", "мэр города Олег Сидоров")]
    [InlineData("ru", "Олег Сидоров объявил о закрытии моста на брифинге.", "закрытии моста", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук оголосив про закриття мосту на брифінгу.", "закриття мосту", "Олег Кравчук")]
    [InlineData("ru", "Олег Сидоров обещает полностью его закрыть.", "полностью его закрыть", "Олег Сидоров")]
    [InlineData("uk", "Олег Кравчук обіцяє повністю його закрити.", "повністю його закрити", "Олег Кравчук")]
    [InlineData("ru", "Обладминистрация сообщила, что мост закрыт.", "мост закрыт", "Обладминистрация")]
    [InlineData("uk", "Обладміністрація повідомила, що міст закрито.", "міст закрито", "Обладміністрація")]
    [InlineData("ru", "Пострадавший рассказал, что мост рухнул.", "мост рухнул", "Пострадавший")]
    [InlineData("uk", "Потерпілий розповів, що міст впав.", "міст впав", "Потерпілий")]
    [InlineData("ru", "Врач Мария Лунина, заявившая, что больных нет, молчит.", "больных нет", "Врач Мария Лунина")]
    [InlineData("ru", "По последним официальным данным министерства, погибли двое.", "погибли двое", "министерства")]
    [InlineData("uk", "За останніми даними міністерства, загинули двоє.", "загинули двоє", "міністерства")]
    [InlineData("uk", "У документі зазначили, що міст закрито.", "міст закрито", "документі")]
    public void A_construction_has_its_content_and_its_speaker(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(speaker, document.Words(found.Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "По предварительным данным, мост рухнул из-за удара.", "мост рухнул из-за удара")]
    [InlineData("uk", "За попередніми даними, міст зруйновано ударом.", "міст зруйновано ударом")]
    public void Data_of_nobody_have_no_speaker(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Null(found.Speaker);
    }

    [Theory]
    [InlineData("ru", "Мост закрыт до весны. Об этом сообщил мэр Олег Сидоров: «Мы ждем ремонта».", "Мост закрыт до весны", "Мы ждем ремонта")]
    [InlineData("uk", "Міст закрито до весни. Про це повідомив мер Олег Кравчук: «Ми чекаємо на ремонт».", "Міст закрито до весни", "Ми чекаємо на ремонт")]
    [InlineData("ru", "Мост закрыт до весны, сообщил мэр Олег Сидоров: «Мы ждем ремонта».", "Мост закрыт до весны", "Мы ждем ремонта")]
    [InlineData("uk", "Міст закрито до весни, повідомив мер Олег Кравчук: «Ми чекаємо на ремонт».", "Міст закрито до весни", "Ми чекаємо на ремонт")]
    [InlineData("ru", "Иван Петров сообщил, что мост закрыт. Так же считает мэр города Олег Сидоров.", "мост закрыт", "мост закрыт")]
    [InlineData("uk", "Іван Петренко повідомив, що міст закрито. Так вважає і мер міста Олег Кравчук.", "міст закрито", "міст закрито")]
    public void What_a_sentence_points_back_at_and_what_it_adds_are_two_statements(string language, string text, string first, string second)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal([first, second], statements.Select(document.Content));
    }

    [Theory]
    [InlineData("ru", "«Мы встретили Ивана Петрова. Мария Лунина сказала, что мост закрыт», — рассказал Олег Сидоров.", "мост закрыт", "Мария Лунина")]
    [InlineData("uk", "«Ми зустріли Івана Петренка. Марія Луніна сказала, що міст закрито», — розповів Олег Кравчук.", "міст закрито", "Марія Луніна")]
    [InlineData("ru", "Олег Сидоров заявил, что войну, которую мэр Пётр Лунин пообещал закончить за год, закончат.", "закончить за год", "мэр Пётр Лунин")]
    public void Words_within_words_have_their_own_speaker(string language, string text, string inner, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(2, statements.Count);
        Assert.Equal(statements[0].Id, statements[1].Within);
        Assert.Equal(inner, document.Content(statements[1]));
        Assert.Equal(speaker, document.Words(statements[1].Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "Олег Сидоров сообщил о закрытии моста в городе, куда приехал на переговоры.")]
    [InlineData("uk", "Олег Кравчук повідомив про закриття мосту в місті, куди приїхав на переговори.")]
    public void A_clause_about_a_place_is_no_question(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => statement.Rule == "CueQuestion");
    }
}
