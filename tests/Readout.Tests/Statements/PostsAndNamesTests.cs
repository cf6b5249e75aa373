using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Who speaks where posts, names in all cases and the bodies around them stand side by side, in Russian and Ukrainian. All invented.</summary>
public sealed class PostsAndNamesTests
{
    [Theory]
    [InlineData("ru", "Госсекретарь Северии Майк Поммео заявил, что мост закрыт.", "Майк Поммео")]
    [InlineData("ru", "Советник президента Жак Норрен заявил, что мост закрыт.", "Жак Норрен")]
    [InlineData("ru", "Замглавы администрации президента Нэнси Пелози заявила, что мост закрыт.", "Нэнси Пелози")]
    [InlineData("ru", "Заместитель командира полка Арсений Орленюк заявил, что мост закрыт.", "Арсений Орленюк")]
    [InlineData("ru", "Мост закрыт. Об этом сообщила помощник президента Саломе Зурабидзе.", "Саломе Зурабидзе")]
    [InlineData("ru", "Глава Нацбанка Дмитрий Лунин заявил, что мост закрыт.", "Дмитрий Лунин")]
    [InlineData("ru", "Кандидат в президенты Ильхан Сомов заявил, что мост закрыт.", "Ильхан Сомов")]
    [InlineData("ru", "Временный поверенный в делах Норвегии Олег Лунин заявил, что мост закрыт.", "Олег Лунин")]
    [InlineData("ru", "И.о. премьера Дмитрий Лунин заявил, что мост закрыт.", "Дмитрий Лунин")]
    [InlineData("uk", "В. о. голови Держмитслужби Дмитро Лунько заявив, що міст закрито.", "Дмитро Лунько")]
    [InlineData("ru", "Координатор движения Анна Сич заявила, что мост закрыт.", "Анна Сич")]
    [InlineData("ru", "«Мост закрыт», — заявил военный атташе Никол Пашнян.", "Никол Пашнян")]
    [InlineData("ru", "«Мост закрыт», — заявил премьер-министр Баварии Лю Вэньцин.", "Лю Вэньцин")]
    [InlineData("ru", "Омбудсмен Ли Цзянь заявил, что мост закрыт.", "Ли Цзянь")]
    [InlineData("ru", "Ведущий аналитик института Игорь Клюев заявил, что мост закрыт.", "Игорь Клюев")]
    [InlineData("ru", "По словам замминистра обороны Сергея Лунина, мост закрыт.", "Сергей Лунин")]
    [InlineData("ru", "По словам депутата Яна Липарского, мост закрыт.", "Ян Липарский")]
    [InlineData("ru", "По словам политолога Льва Пономарцева, мост закрыт.", "Лев Пономарцев")]
    [InlineData("ru", "По словам адвоката Павла Клюева, мост закрыт.", "Павел Клюев")]
    [InlineData("uk", "За словами речника порту Павла Клюєнка, міст закрито.", "Павло Клюєнко")]
    [InlineData("uk", "За словами Рустема Умарова, міст закрито.", "Рустем Умаров")]
    [InlineData("uk", "За словами голови Харківської ОВА Дениса Луніна, міст закрито.", "Денис Лунін")]
    public void A_post_leaves_the_name_to_whom_it_belongs(string language, string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.NotEmpty(statements);
        Assert.All(statements, found => Assert.Equal(speaker, found.Speaker?.Name));
        Assert.Contains(statements[0].Speaker?.Grade, (SpeakerGrade?[])[SpeakerGrade.Named, SpeakerGrade.Resolved]);
    }

    [Theory]
    [InlineData("ru", "Речь шла о депутате Борисе Вихревском. Адвокат Вихревского заявил, что иска не будет.", "адвокат Вихревского")]
    [InlineData("ru", "Речь шла о депутате Борисе Вихревском. Помощник Вихревского сообщил, что иска не будет.", "помощник Вихревского")]
    [InlineData("uk", "Ішлося про депутата Бориса Вихревського. Адвокат Вихревського заявив, що позову не буде.", "адвокат Вихревського")]
    public void Whoever_serves_somebody_is_not_that_one(string language, string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements).Speaker?.Name, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ru", "Переговоры прошли успешно, сообщили в Кремле.", "Переговоры прошли успешно", "Кремль")]
    [InlineData("ru", "Стороны выполнили соглашение, утверждают в Пентагоне, передает Bloomberg.", "Стороны выполнили соглашение", "Пентагон")]
    [InlineData("uk", "Сторони виконали угоду, повідомили в Пентагоні.", "Сторони виконали угоду", "Пентагон")]
    [InlineData("ru", "Депутаты приехали в порт, заявили в Раде, что мост закрыт.", "мост закрыт", "Депутаты")]
    [InlineData("ru", "Мост закрыт до мая. Об этом Bloomberg сообщили в Пентагоне.", "Мост закрыт до мая", "Пентагон")]
    [InlineData("uk", "У Білому домі повідомили, що міст закрито.", "міст закрито", "Білий дім")]
    [InlineData("uk", "Міноборони повідомило, що міст закрито.", "міст закрито", "Міноборони")]
    [InlineData("uk", "У Харківській ОВА заявили, що міст закрито.", "міст закрито", "Харківська ОВА")]
    [InlineData("uk", "За даними посольства Норвегії, міст закрито.", "міст закрито", "посольство Норвегії")]
    public void A_body_speaks_under_its_own_name(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements, statement => document.Content(statement) == content);
        Assert.Equal(speaker, found.Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Министр Анна Сич встретилась с Олегом Луниным. После встречи Анна Сич сообщила, что мост закрыт.", "Анна Сич")]
    [InlineData("ru", "Министр Нэнси Пелози встретилась с Олегом Луниным. После встречи Пелози сообщила, что мост закрыт.", "Нэнси Пелози")]
    [InlineData("ru", "«Мост закрыт», — не исключил министр Олег Лунин.", "Олег Лунин")]
    [InlineData("ru", "Мост закрыт до мая, дал понять министр Олег Лунин.", "Олег Лунин")]
    [InlineData("ru", "Министр Олег Лунин показал на допросе, что мост закрыт.", "Олег Лунин")]
    [InlineData("uk", "Міністр Олег Лунько допустив, що міст закрито.", "Олег Лунько")]
    [InlineData("uk", "«Міст закрито», – дав зрозуміти міністр Олег Лунько.", "Олег Лунько")]
    public void Rarer_verbs_and_orders_have_their_speaker(string language, string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements).Speaker?.Name);
    }
}
