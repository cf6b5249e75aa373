using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Russian and Ukrainian speakers who are another than the one named nearest, and names that one article writes in two ways. People and places are invented.</summary>
public sealed class SlavicOthersTests
{
    [Theory]
    [InlineData("ru", "В заключении Северного совета говорится, что мост строить нельзя.", "мост строить нельзя", "Северный совет")]
    [InlineData("uk", "У висновку Північної ради йдеться, що міст будувати не можна.", "міст будувати не можна", "Північна рада")]
    [InlineData("uk", "Міст закрито на ремонт. Про це свідчить ухвала Печерського районного суду від 2 березня.", "Міст закрито на ремонт", "Печерський районний суд")]
    [InlineData("ru", "Порт требует, чтобы мэрия соблюдала устав, в котором сказано, что причалы открыты для всех.", "причалы открыты для всех", "устав")]
    [InlineData("uk", "Порт вимагає, щоб мерія дотримувалася статуту, в якому сказано, що причали відкриті для всіх.", "причали відкриті для всіх", "статут")]
    [InlineData("ru", "Начальник порта сообщил о ранении водителя. В полиции уточнили, что пассажиров не было.", "пассажиров не было", "полиция")]
    [InlineData("uk", "Речниця міської адміністрації Людмила Чорна повідомила про поранення водія. У поліції уточнили, що пасажирів не було.", "пасажирів не було", "поліція")]
    [InlineData("uk", "Саме Ларктон, «не чекаючи подяки», запропонував віддати човни.", "віддати човни", "Ларктон")]
    [InlineData("ru", "Депутат Олег Лунин приехал. В эфире телеканала «Маяк» он обвинил депутатов во вмешательстве.", "вмешательстве", "Олег Лунин")]
    [InlineData("ru", "Уполномоченная по правам рыбаков в Норвегии Галина Лунина заявила, что провела встречу.", "провела встречу", "Галина Лунина")]
    [InlineData("uk", "Міністр Роберт Лунін їде до порту, але в Північному департаменті не виключають, що візит відкладуть.", "візит відкладуть", "Північний департамент")]
    [InlineData("ru", "Анна Лунина пообещала уехать.\n\nЛунина, известная также и как защитница прав животных, заявила, что готова просить гражданство.", "готова просить гражданство", "Анна Лунина")]
    public void Whoever_speaks_is_shown(string language, string text, string content, string speaker)
    {
        Speaker? found = Of(language, text, content);
        Assert.Equal(speaker, found?.Name);
        Assert.True(found?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }

    [Theory]
    [InlineData("ru", "Пост занял Джон Ланен. Ленен объявил, что порт откроют. Джон Ланен заявил, что мост цел.", "порт откроют", "Джон Ланен")]
    [InlineData("uk", "Посаду обійняв Джон Бенер. Бонер повідомив, що порт відкриють. Джон Бенер заявив, що міст цілий.", "порт відкриють", "Джон Бенер")]
    [InlineData("ru", "Роберт Дж. Лаанен ушел с поста. Лаанен заявил, что устал.", "устал", "Роберт Дж. Лаанен")]
    [InlineData("ru", "Журнал «Вестник портовых закупок» сообщил о торгах. По данным «ВПЗ», торги прошли в мае.", "торги прошли в мае", "Вестник портовых закупок")]
    public void One_is_who_is_written_in_two_ways(string language, string text, string content, string speaker) =>
        Assert.Equal(speaker, Of(language, text, content)?.Name);

    [Theory]
    [InlineData("ru", "Министр Анна Петрова приехала. Ветров заявил, что порт откроют.", "порт откроют", "Анна Петрова")]
    [InlineData("ru", "Министр Кемаль Лаанен выступил в порту. «Мы не против», — подчеркнул министр. Высокопоставленный норландский дипломат рассказал агентству, что стороны близки к соглашению.", "стороны близки к соглашению", "Кемаль Лаанен")]
    [InlineData("uk", "Міністр Кемаль Лаанен виступив у порту. «Ми не проти», — підкреслив міністр. Неназваний норландський чиновник розповів, що сторони близькі до угоди.", "сторони близькі до угоди", "Кемаль Лаанен")]
    [InlineData("ru", "Лидер партии Михаил Лунин на площадь не пришел. «Мы ждем», — сказал Михаил Лунин. Премьер-министр посоветовал оппонентам почитать закон.", "почитать закон", "Михаил Лунин")]
    [InlineData("ru", "Министр Фома Сабиров приехал. Сабуров заявил, что порт откроют.", "порт откроют", "Фома Сабиров")]
    [InlineData("uk", "Міністр Фома Сабіров приїхав. Сабуров заявив, що порт відкриють.", "порт відкриють", "Фома Сабіров")]
    [InlineData("ru", "Министр Иван Петров приехал. Иван Пестров заявил, что порт откроют.", "порт откроют", "Иван Петров")]
    [InlineData("ru", "Мэр Игорь Орлов приехал. Орлова заявила, что порт откроют.", "порт откроют", "Игорь Орлов")]
    public void Another_is_not_taken(string language, string text, string content, string other)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => document.Content(statement) == content && statement.Speaker is { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } found && found.Name == other);
    }

    [Theory]
    [InlineData("ru", "Военные, подчеркнул представитель порта Михаил Тарасов, делают все необходимое.", "Военные … делают все необходимое")]
    [InlineData("uk", "Родинам загиблих, заявив губернатор Іван Орлов, виплатять по три мільйони.", "Родинам загиблих … виплатять по три мільйони")]
    [InlineData("ru", "Первая, как уверяет Олег Лунин, состоялась в июле в порту.", "Первая … состоялась в июле в порту")]
    [InlineData("ru", "Послы ждали этажом ниже; премьер, рассказывает Олег Лунин, ходил вверх и вниз.", "премьер … ходил вверх и вниз")]
    [InlineData("ru", "По словам Олега Лунина, мост закроют; в порту говорят, что он открыт.", "мост закроют")]
    [InlineData("ru", "Олег Лунин сообщил, что мост закроют; порт отмечает, что он открыт.", "мост закроют")]
    [InlineData("ru", "Олег Лунин сообщил, что мост закроют; движение пустят в обход.", "мост закроют; движение пустят в обход")]
    public void The_words_of_another_are_no_content(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => document.Content(statement) == content);
    }

    private static Speaker? Of(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);
        return Assert.Single(statements, statement => document.Content(statement) == content).Speaker;
    }
}
