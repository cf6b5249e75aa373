using Readout.Events.Meetings;

namespace Readout.Tests.Events;

public sealed class MeetingStatusTests
{
    [Theory]
    [InlineData("en", "President John Lakewood to meet Anna Stonefield in Oslo", "planned meeting")]
    [InlineData("en", "President John Lakewood meets Anna Stonefield in Oslo", "held meeting")]
    [InlineData("en", "Norway and Chile hold talks in Oslo", "held talks")]
    [InlineData("en", "The talks between Norway and Chile in 2022 are still remembered.", "held talks")]
    [InlineData("ru", "Переговоры Норвегии и Чили в 2022 году помнят до сих пор.", "held talks")]
    [InlineData("uk", "Переговори Норвегії та Чилі в 2022 році пам'ятають досі.", "held talks")]
    [InlineData("en", "John Lakewood cancelled a planned meeting with Anna Stonefield at the NATO summit.", "cancelled meeting")]
    [InlineData("en", "On May 15 John Lakewood will meet Anna Stonefield.", "planned meeting")]
    [InlineData("en", "The May 2 talks between Norway and Chile lasted two hours.", "held talks")]
    [InlineData("en", "John Lakewood is hosting Anna Stonefield in Oslo.", "ongoing meeting")]
    [InlineData("en", "Minister John Lakewood spoke to President Anna Stonefield by telephone on Monday.", "held call")]
    [InlineData("en", "The foreign ministers of Norway, Chile and Peru are meeting in Oslo.", "ongoing meeting")]
    [InlineData("ru", "Норвегия проводит переговоры с Чили в Осло.", "ongoing talks")]
    [InlineData("ru", "Иван Воронов отменил встречу с Марией Соколовой на саммите НАТО.", "cancelled meeting")]
    [InlineData("ru", "Президент Норвегии Иван Воронов посетил Чили.", "held visit")]
    [InlineData("ru", "Иван Воронов примет в Осло президента Чили Марию Соколову.", "planned meeting")]
    [InlineData("ru", "В телефонном разговоре с Марией Соколовой Иван Воронов призвал к миру.", "held call")]
    [InlineData("ru", "Иван Воронов в ходе телефонного разговора поздравил президента Чили Марию Соколову с победой.", "held call")]
    [InlineData("uk", "Норвегія проводить переговори з Чилі в Осло.", "ongoing talks")]
    [InlineData("uk", "До Норвегії з робочим візитом прибула міністерка Ганна Лісова.", "held visit")]
    [InlineData("en", "Mary Brooks denied that John Lakewood had met Anna Stonefield.", "denied meeting")]
    [InlineData("ru", "Петр Полевой опроверг, что Иван Воронов встречался с Марией Соколовой.", "denied meeting")]
    [InlineData("ru", "Иван Воронов не исключил встречи с Марией Соколовой.", "proposed meeting")]
    [InlineData("en", "John Lakewood did not rule out a meeting with Anna Stonefield.", "proposed meeting")]
    [InlineData("ru", "В Осло проходят переговоры Ивана Воронова и Марии Соколовой.", "ongoing talks")]
    [InlineData("en", "Before meeting Anna Stonefield, John Lakewood left for Oslo.", "planned meeting")]
    [InlineData("en", "John Lakewood is open to a meeting with Anna Stonefield.", "proposed meeting")]
    public void The_words_that_govern_a_meeting_tell_how_it_stands(string language, string text, string expected) =>
        Assert.Equal(expected, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("en", "Calm returned to the coast.\n\nJohn Lakewood meets Anna Stonefield now and then.")]
    [InlineData("en", "Calm returned to the coast.\n\nJohn Lakewood may cancel the meeting with Anna Stonefield.")]
    [InlineData("ru", "Спокойно.\n\nВстречу Ивана Воронова с Марией Соколовой 15 мая 2024 года не исключили в Осло.")]
    [InlineData("ru", "Телефонный разговор Ивана Воронова и Марии Соколовой не планируется.")]
    public void A_doubtful_status_is_none(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("en", "The two sides remember John Lakewood's meeting with Anna Stonefield on May 2, 2024.", MeetingStatus.Held)]
    [InlineData("ru", "Газета пишет о переговорах Норвегии и Чили 2 мая 2024 года.", MeetingStatus.Held)]
    [InlineData("ru", "Газета пишет о переговорах Норвегии и Чили 20 мая 2024 года.", MeetingStatus.Planned)]
    public void A_whole_date_tells_where_no_word_does(string language, string text, MeetingStatus status) =>
        Assert.Equal(status, Assert.Single(EventReading.Read(language, text).Meetings).Status);

    [Fact]
    public void A_summit_spoken_at_on_the_day_of_writing_is_under_way()
    {
        Assert.Equal("ongoing summit", EventReading.Kinds(EventReading.Read("en", "John Lakewood said at the NATO summit on May 8 that the border was closed.")));
        Assert.Equal("held summit", EventReading.Kinds(EventReading.Read("en", "John Lakewood said after the NATO summit on May 7 that the border was closed.")));
    }

    [Fact]
    public void Level_access_and_order_are_read_where_the_text_says_so()
    {
        Meeting closed = Assert.Single(EventReading.Read("ru", "Во вторник прошли вторые после Женевы переговоры Ивана Воронова и Марии Соколовой за закрытыми дверями.").Meetings);
        Meeting ministers = Assert.Single(EventReading.Read("en", "Norway and Chile held their third talks at ministerial level in Oslo.").Meetings);
        Meeting plain = Assert.Single(EventReading.Read("uk", "Норвегія провела переговори з Чилі.").Meetings);

        Assert.Equal((MeetingAccess.Closed, new MeetingOrder(2, "Женевы")), (closed.Access, closed.Order));
        Assert.Equal((MeetingLevel.Ministers, new MeetingOrder(3, null)), (ministers.Level, ministers.Order));
        Assert.Equal((null, null, null), (plain.Level, plain.Access, plain.Order));
    }

    [Fact]
    public void What_each_side_said_of_a_meeting_stands_beside_it()
    {
        Meeting meeting = Assert.Single(EventReading.Read("ru", "Президент Норвегии Иван Воронов заявил после переговоров с президентом Чили Марией Соколовой, что граница будет открыта. «Переговоры были трудными», — сказала Мария Соколова.").Meetings);

        Assert.Equal(["Иван Воронов", "Мария Соколова"], meeting.Accounts.Select(account => account.Party.Name));
        Assert.All(meeting.Accounts, account => Assert.Single(account.Statements));
    }
}
