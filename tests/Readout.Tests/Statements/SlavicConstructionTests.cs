using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Constructions that report in Russian and Ukrainian beside the plain «заявил, что»: who says what in them, and where it ends. People and places are invented.</summary>
public sealed class SlavicConstructionTests
{
    [Theory]
    [InlineData("ru", "Анна Вихрева не сдержалась: дескать, рыбак метит в кресло мэра.", "Анна Вихрева", "рыбак метит в кресло мэра")]
    [InlineData("ru", "Мэр Олег Сидоров отмахнулся, мол, мост стоит и так.", "Олег Сидоров", "мост стоит и так")]
    [InlineData("uk", "Мер Олег Кравчук відмахнувся: мовляв, міст стоїть і так.", "Олег Кравчук", "міст стоїть і так")]
    [InlineData("ru", "Мэр Олег Сидоров сказал прямо: мост закрыт навсегда.", "Олег Сидоров", "мост закрыт навсегда")]
    [InlineData("ru", "О пожаре сообщила в воскресенье Анна Вихрева: мост сгорел дотла.", "Анна Вихрева", "мост сгорел дотла")]
    [InlineData("uk", "Мер Олег Кравчук висловився обережно: обмеження залишаються чинними.", "Олег Кравчук", "обмеження залишаються чинними")]
    [InlineData("ru", "Мост закрыт, но он, по словам мэра Сидорова, цел и невредим.", "Сидоров", "он … цел и невредим")]
    [InlineData("ru", "Олег Сидоров слухи опроверг: ни о каких сроках, по его словам, речи не идет.", "Олег Сидоров", "ни о каких сроках … речи не идет")]
    [InlineData("uk", "Мер Олег Кравчук визнав, що міст закрили і що порт не працює.", "Олег Кравчук", "порт не працює")]
    [InlineData("uk", "Мерка Ольга Кравчук звинуватила завод у порушенні договору й повідомила, що міст закриють.", "Ольга Кравчук", "порушенні договору")]
    [InlineData("ru", "Анна Вихрева заявила, что моста не видела, а журналистов назвала завистниками.", "Анна Вихрева", "моста не видела")]
    [InlineData("ru", "Анна Вихрева отвергла обвинения, а рыбаков назвала лентяями.", "Анна Вихрева", "рыбаков … лентяями")]
    [InlineData("uk", "У Кремлі цю вимогу назвали незаконною.", "Кремль", "цю вимогу … незаконною")]
    [InlineData("ru", "Мэр Олег Сидоров дал понять, что мост откроют, тогда как рыбаки утверждают, что он закрыт.", "Олег Сидоров", "мост откроют")]
    [InlineData("ru", "Олег Сидоров обозвал обоих рыбаков лентяями, за что был лишен слова.", "Олег Сидоров", "обоих рыбаков лентяями")]
    [InlineData("ru", "«Никакого закрытия моста не будет», — Олег Сидоров, глава порта.", "Олег Сидоров", "Никакого закрытия моста не будет")]
    [InlineData("ru", "Мэр Олег Сидоров приехал. Рыбаки, утверждает мэр Сидоров, обещали порту поддержку.", "Олег Сидоров", "Рыбаки … обещали порту поддержку")]
    [InlineData("ru", "Олег Сидоров прилетел в порт, но, как говорили рыбаки, остался недоволен.", "рыбаки", "остался недоволен")]
    [InlineData("ru", "Сенатор Олег Сидоров пригрозил европейским портам национализацией.", "Олег Сидоров", "национализацией")]
    [InlineData("ru", "18:37 «Никакого закрытия моста не будет, не верьте слухам», — Олег Сидоров, глава порта.", "Олег Сидоров", "Никакого закрытия моста не будет, не верьте слухам")]
    [InlineData("ru", "Мэр Олег Сидоров сообщил, что мост закрыт, а порт, по данным рыбаков, открыли.", "Олег Сидоров", "мост закрыт")]
    public void Who_says_what(string language, string text, string speaker, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => document.Content(statement) == content && statement.Speaker?.Name == speaker);
    }

    [Theory]
    [InlineData("ru", "На вопрос журналистов, закроют ли мост, мэр не ответил.", "закроют ли мост")]
    [InlineData("ru", "Олег Сидоров уклонился от ответа на вопрос, предупредили ли рыбаков.", "предупредили ли рыбаков")]
    [InlineData("uk", "На запитання журналістів, коли відкриють міст, мер не відповів.", "коли відкриють міст")]
    public void A_question_is_asked(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(StatementForce.Asked, Assert.Single(statements, statement => document.Content(statement) == content).Force);
    }

    [Theory]
    [InlineData("ru", "Вопрос, когда откроют мост, решит мэр.")]
    [InlineData("ru", "Олег Сидоров писал сценарий три года: работал в порту, искал лодки.")]
    [InlineData("ru", "Мол, ничего страшного, мост стоит.")]
    [InlineData("ru", "Статья закона за ложь грозит штрафом до миллиона рублей.")]
    [InlineData("ru", "В порту стоит «Маяк» — завод Олега Сидорова.")]
    public void Nobody_says_anything(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);

    private const string Interview = "«Мы ждем весны и денег». Мэр Заречья — о планах города\n\nМэр Заречья Анна Вихрева дала интервью газете. {0}\n\n— Когда откроют мост?\n\n— В мае. Мы ждем весны.\n\n— А кто заплатит?\n\n— Заплатит город.";

    [Fact]
    public void The_answers_of_an_interview_are_whose_it_is()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", Interview.Replace("{0}", "Вопросов было много.", StringComparison.Ordinal));

        Assert.Equal(["Мы ждем весны и денег", "В мае. Мы ждем весны", "Заплатит город"], statements.Select(document.Content));
        Assert.All(statements, static statement => Assert.Equal("Анна Вихрева", statement.Speaker?.Name));
    }

    [Fact]
    public void Questions_are_whose_the_text_says_they_are()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", Interview.Replace("{0}", "С ней беседовал Павел Орлов.", StringComparison.Ordinal));

        Assert.Equal("Павел Орлов", Assert.Single(statements, statement => document.Content(statement) == "А кто заплатит?").Speaker?.Name);
    }

    [Fact]
    public void Talk_within_a_story_is_no_interview()
    {
        const string story = "Анна Вихрева приехала в порт.\n\n— Когда откроют мост?\n\n— В мае, — рыбак кивнул. — Мы ждем весны.\n\n— А кто заплатит?\n\n— Город, — он вздохнул и ушел.";

        Assert.DoesNotContain(Reading.Of("ru", story).Statements, static statement => statement.Speaker?.Name == "Анна Вихрева");
    }
}
