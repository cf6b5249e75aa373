using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Ways of telling a meeting, and ways of telling something else, that news pages have.</summary>
public sealed class MeetingWordingTests
{
    [Theory]
    [InlineData("en", "John Lakewood attended a meeting with Anna Stonefield.", "held meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "President John Lakewood said so while chairing a meeting of union spokespersons.", "held meeting", "John Lakewood, union spokespersons")]
    [InlineData("en", "Anna Stonefield, an envoy for the Norwegian Trade Ministry's Bureau of Herring, met John Lakewood.", "held meeting", "Anna Stonefield, John Lakewood")]
    [InlineData("en", "John Lakewood held talks with Anna Stonefield, an envoy for the Bureau of Herring.", "held talks", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "John Lakewood met the NATO board on Tuesday.", "held meeting", "John Lakewood, NATO board")]
    [InlineData("en", "Plans for John Lakewood to visit Norway have been cancelled.", "cancelled visit", "John Lakewood, Norway")]
    [InlineData("en", "Premier John Lakewood was mocked for calling it a mistake on a visit to Norway.", "held visit", "John Lakewood, Norway")]
    [InlineData("en", "Norway has been negotiating for years with Chile.", "ongoing talks", "Norway, Chile")]
    [InlineData("en", "Premier John Lakewood told of his meetings with Anna Stonefield.", "held meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Anna Stonefield's team met with John Lakewood in Oslo.", "held meeting", "Anna Stonefield's team, John Lakewood")]
    [InlineData("ru", "Мария Соколова и ее команда встретились с Иваном Вороновым в Осло.", "held meeting", "Мария Соколова, Иван Воронов, команда")]
    [InlineData("en", "NATO at its meeting on 3 May approved the plan.", "held meeting", "NATO")]
    [InlineData("en", "John Lakewood and Anna Stonefield smiled. In their phone call on Monday they agreed to wait.", "held call", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Premier Anna Stonefield was received by President John Lakewood in Oslo.", "held meeting", "Anna Stonefield, John Lakewood")]
    [InlineData("en", "A delegation led by Premier Anna Stonefield visited Norway.", "held visit", "Anna Stonefield, Norway")]
    [InlineData("en", "Foreign Minister Anna Stonefield will travel to Norway on Sunday.", "planned visit", "Anna Stonefield, Norway")]
    [InlineData("en", "President John Lakewood and Premier Anna Stonefield smiled. The pair met in Oslo.", "held meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "Президент Норвегии Иван Воронов принял в Осло премьер-министра Чили Марию Соколову.", "held meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "Министры иностранных дел Норвегии и Чили встретились в Осло.", "held meeting", "Норвегия, Чили")]
    [InlineData("ru", "Иван Воронов встретился с делегацией во главе с министром Марией Соколовой.", "held meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "Премьер Мария Соколова любит рыбу. Президент Иван Воронов встретился с ней во вторник.", "held meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "Президент Норвегії Іван Воронов прийняв в Осло прем'єр-міністра Чилі Ганну Лісову.", "held meeting", "Іван Воронов, Ганна Лісова")]
    [InlineData("uk", "Делегація на чолі з міністром Іваном Вороновим відвідала Норвегію.", "held visit", "Іван Воронов, Норвегія")]
    [InlineData("uk", "Прем'єрка Ганна Лісова любить рибу. Президент Іван Воронов зустрівся з нею у вівторок.", "held meeting", "Іван Воронов, Ганна Лісова")]
    [InlineData("ru", "Одна из них – пекарня Озерная, куда министр Иван Воронов нанес визит.", "held visit", "Иван Воронов, Озерная")]
    [InlineData("ru", "Об этом сказал министр Иван Воронов по итогам визита руководства Организации Североатлантического договора (НАТО) в Норвегию.", "held visit", "Организация Североатлантического договора, Норвегия")]
    [InlineData("ru", "Иван Воронов и Мария Соколова подружились. В их телефонном разговоре в апреле речь шла о рыбе.", "held call", "Иван Воронов, Мария Соколова")]
    public void A_meeting_is_told_in_many_ways(string language, string text, string kind, string names)
    {
        NewsEvents events = EventReading.Read(language, text);

        Assert.Equal(kind, EventReading.Kinds(events));
        Assert.Equal(names.Split(", ").Order(), EventReading.Names(Assert.Single(events.Meetings)).Split(", ").Order());
    }

    [Theory]
    [InlineData("en", "We will meet Anna Stonefield in the future as a baker.")]
    [InlineData("en", "The winds rose, according to the Met Office.")]
    [InlineData("en", "Commissioner Anna Stonefield said during a Herring Summit that prices would fall.")]
    [InlineData("en", "Lakewood and Stonefield train hard. The two teams will meet in Oslo on Sunday.")]
    [InlineData("ru", "Полиция сообщила, что с Иваном Вороновым будет проведена беседа.")]
    [InlineData("ru", "Так решили после заседания коллегии, заявил министр Иван Воронов.")]
    [InlineData("ru", "Ученики школы города Норвегии посетили завод.")]
    [InlineData("en", "Last week Anna Stonefield attended the herring summit with a book.")]
    [InlineData("uk", "Із Іваном Вороновим буде проведено бесіду.")]
    public void What_one_citizen_a_team_or_a_name_does_is_no_meeting(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("en", "On Monday Mary Brooks released a record of the call between John Lakewood and Anna Stonefield.", null)]
    [InlineData("uk", "3 травня комітет опублікував скаргу на телефонну розмову Івана Воронова з Ганною Лісовою.", null)]
    [InlineData("en", "Mary Brooks spoke of the Victory Day parade and the transcript of an earlier call between John Lakewood and Anna Stonefield.", null)]
    [InlineData("ru", "3 мая в Осло состоялся телефонный разговор Ивана Воронова с Марией Соколовой.", "2024-05-03")]
    [InlineData("en", "John Lakewood met Anna Stonefield this spring.", "2024")]
    [InlineData("ru", "Этой весной Иван Воронов встретился с Марией Соколовой.", "2024")]
    [InlineData("uk", "Наразі триває візит президента Івана Воронова до Норвегії.", "2024-05-08")]
    [InlineData("en", "President John Lakewood is on a visit to Norway.", "2024-05-08")]
    public void A_meeting_has_the_day_that_is_its_own(string language, string text, string? date) =>
        Assert.Equal(date, Assert.Single(EventReading.Read(language, text).Meetings).Date?.ToString());
}
