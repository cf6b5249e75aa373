using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whom a Russian or Ukrainian clause makes its speaker, and whom it does not. People and places are invented.</summary>
public sealed class SlavicSpeakerTests
{
    [Theory]
    [InlineData("ru", "Ли Хван Со приехал в порт. После встречи с Ли Хван Со в порту мэр Олег Сидоров назвал гостя «редким упрямцем».", "редким упрямцем", "Олег Сидоров")]
    [InlineData("ru", "В Норландии Лунина хвалят, а в Велинии обвиняют в поджоге моста. Мост стоит на реке.", "поджоге моста", "Велиния")]
    [InlineData("ru", "Как рассказал «К» один из рыбаков, мост закроют в мае.", "мост закроют в мае", "один из рыбаков")]
    [InlineData("ru", "Как рассказал «К» источник в порту, мост закроют в мае.", "мост закроют в мае", "источник в порту")]
    [InlineData("uk", "Як розповів «К» один із рибалок, міст закриють у травні.", "міст закриють у травні", "один із рибалок")]
    [InlineData("ru", "Мост открыли в марте. Мэр Олег Сидоров отметил, что в этом году его не закроют.", "в этом году его не закроют", "Олег Сидоров")]
    public void The_speaker_is_who_says_it_and_nobody_beside(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements, statement => document.Content(statement).Contains(content, StringComparison.Ordinal)).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Мэр Олег Сидоров также указал на посла Велинии (страны, которая требует от соседей отказа от моста) и предложил Анне Вихревой уехать.", "уехать", "Олег Сидоров")]
    public void What_a_bracket_tells_ends_with_it(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements, statement => document.Content(statement) == content).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Олег Сидоров был мэром. Лунин является оппонентом Сидорова, который отрицает свою вину.", SpeakerGrade.Doubtful)]
    [InlineData("uk", "Олег Кравчук був мером. Лунін є опонентом Кравчука, який заперечує свою провину.", SpeakerGrade.Doubtful)]
    [InlineData("ru", "Журналисты встретили мэра Олега Сидорова, который отрицает свою вину.", SpeakerGrade.Named)]
    [InlineData("ru", "Порт ждёт Олега Сидорова, который отрицает свою вину.", SpeakerGrade.Named)]
    public void A_relative_pronoun_behind_two_who_may_be_meant_is_in_doubt(string language, string text, SpeakerGrade grade)
    {
        IReadOnlyList<Statement> statements = Reading.Of(language, text).Statements;

        Assert.Equal(grade, Assert.Single(statements).Speaker?.Grade);
    }

    [Theory]
    [InlineData("ru", "Мост открыли в марте. Мэр Олег Сидоров отметил, что в этом году его не закроют.")]
    [InlineData("uk", "Міст відкрили в березні. Мер Олег Кравчук зазначив, що в цьому році його не закриють.")]
    public void Words_of_what_was_said_do_not_point_back(string language, string text) => Assert.Single(Reading.Of(language, text).Statements);

    [Theory]
    [InlineData("ru", "Сосед Ангелы Бруннер рассказал журналистам, что мост закрыт.", "Ангела Бруннер")]
    [InlineData("ru", "«Мост закрыт», — заявил друг кандидата в президенты Анны Бруннер.", "Анна Бруннер")]
    [InlineData("ru", "Критик премьер-министра Ангелы Бруннер отметил, что мост закрыт.", "Ангела Бруннер")]
    [InlineData("uk", "Сусід Ангели Бруннер розповів журналістам, що міст закрито.", "Ангела Бруннер")]
    [InlineData("uk", "«Міст закрито», — сказав біограф прем’єр-міністра Анни Бруннер.", "Анна Бруннер")]
    public void Whose_neighbour_or_friend_somebody_is_does_not_speak(string language, string text, string owner)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.NotEqual(owner, Assert.Single(statements).Speaker?.Name);
    }
}
