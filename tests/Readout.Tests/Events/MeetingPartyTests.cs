using Readout.Events;
using Readout.Events.Meetings;

namespace Readout.Tests.Events;

public sealed class MeetingPartyTests
{
    [Theory]
    [InlineData("en", "The leaders of Norway and Chile met in Oslo.", "Norway, Chile")]
    [InlineData("en", "The border was calm. John Lakewood, who met Anna Stonefield in Oslo, signed the treaty.", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Norway closed the border weeks before John Lakewood and Anna Stonefield are to meet in Oslo.", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Mary Brooks said John Lakewood met Anna Stonefield.", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Mary Brooks wants to be neutral after talks between Norway and Chile.", "Norway, Chile")]
    [InlineData("en", "John Lakewood made the request after a meeting with Anna Stonefield.", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Norway called on Chile to hold talks with Peru.", "Chile, Peru")]
    [InlineData("en", "President John Lakewood told Anna Stonefield in a phone call that the border was closed.", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "Президент Норвегии Иван Воронов прибыл в Осло. Его ждала президент Чили Мария Соколова. Президенты Норвегии и Чили провели переговоры.", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "В заседании НАТО приняли участие Иван Воронов, Мария Соколова и Петр Полевой.", "Иван Воронов, Мария Соколова, Петр Полевой, НАТО")]
    [InlineData("ru", "Об этом заявил Иван Воронов на встрече с Марией Соколовой.", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "Норвегия одобрила визит в Осло министра обороны Чили Марии Соколовой, который состоялся в мае.", "Мария Соколова, Осло")]
    [InlineData("ru", "Норвегия поблагодарила министра Марию Соколову, приехавшую в Осло.", "Мария Соколова, Осло")]
    [InlineData("ru", "Петр Полевой рассказал о мостах. Иван Воронов, который встретился с Марией Соколовой, подписал договор.", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "Воронов сообщил о договоре, заявил глава Агентства дорог (АД) Иван Воронов на встрече с Марией Соколовой.", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "Президент Норвегії Іван Воронов прибув до Осло. На нього чекала президентка Чилі Ганна Лісова. Президенти Норвегії та Чилі провели переговори.", "Іван Воронов, Ганна Лісова")]
    [InlineData("uk", "Про це на нараді повідомив міністр Іван Воронов.", "Іван Воронов")]
    [InlineData("en", "John Lakewood met with angry teachers in Oslo.", "John Lakewood, angry teachers")]
    [InlineData("en", "European leaders will meet later this summer.", "European leaders")]
    [InlineData("en", "President John Lakewood spoke on the bridge with Premier Anna Stonefield. The two leaders met in Oslo.", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "Mary Brooks said John Lakewood left after a meeting with Anna Stonefield.", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "Иван Воронов встретился с членами королевской семьи.", "Иван Воронов, члены королевской семьи")]
    [InlineData("ru", "Об этом во время встречи с водителями заявил Иван Воронов.", "Иван Воронов, водители")]
    [InlineData("ru", "Президент Норвегии Иван Воронов прибыл в Осло к президенту Чили Марии Соколовой. Переговоры двух президентов прошли в пятницу.", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "Іван Воронов зустрівся з представниками громади.", "Іван Воронов, представники громади")]
    [InlineData("uk", "Про це оголосили за результатами зустрічі у п'ятницю, 3 травня, міністр Іван Воронов та посол Ганна Лісова.", "Іван Воронов, Ганна Лісова")]
    [InlineData("en", "The Norway-Chile summit will take place in May.", "Norway, Chile")]
    [InlineData("en", "Talks were held in Oslo between Norway and Chile.", "Norway, Chile")]
    [InlineData("en", "Norwegian and Chilean delegations met in Oslo on Friday.", "Norway, Chile")]
    [InlineData("en", "Talks between Norwegian, Chilean and Peruvian officials began in Oslo.", "Norway, Chile, Peru")]
    [InlineData("en", "Premier Mary Brooks gave details about a May 2 meeting with John Lakewood, Anna Stonefield and Peter Marsh.", "John Lakewood, Anna Stonefield, Peter Marsh")]
    [InlineData("en", "A NATO delegation arrived in Norway.", "NATO, Norway")]
    [InlineData("ru", "Саммит Норвегия – ЕС состоится в мае.", "Норвегия, ЕС")]
    [InlineData("ru", "Саммит Чили-Норвегия прошел в мае.", "Чили, Норвегия")]
    [InlineData("ru", "В Осло начались переговоры делегаций Норвегии и Чили.", "Норвегия, Чили")]
    [InlineData("ru", "Норвежская и чилийская делегации встретились в Осло.", "Норвегия, Чили")]
    [InlineData("ru", "Состоялась встреча министров Норвегии и Чили Ивана Воронова и Марии Соколовой.", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "У Ивана Воронова состоялся телефонный разговор с Марией Соколовой.", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "Делегация МВФ прибыла в Норвегию.", "Делегация МВФ, Норвегия")]
    [InlineData("ru", "Министр Иван Воронов находится в Норвегии с визитом.", "Иван Воронов, Норвегия")]
    [InlineData("ru", "Об итогах визита руководства НАТО в Норвегию рассказал посол.", "НАТО, Норвегия")]
    [InlineData("uk", "Норвезька та чилійська делегації зустрілися в Осло.", "Норвегія, Чилі")]
    [InlineData("uk", "У Івана Воронова відбулася телефонна розмова з Ганною Лісовою.", "Іван Воронов, Ганна Лісова")]
    [InlineData("en", "After meeting John Lakewood, Anna Stonefield left for Oslo.", "Anna Stonefield, John Lakewood")]
    [InlineData("en", "John Lakewood is in Norway on an official visit.", "John Lakewood, Norway")]
    [InlineData("en", "A meeting of NATO defence ministers will be held in Oslo in June.", "NATO defence ministers")]
    [InlineData("ru", "Встреча министров обороны стран НАТО пройдет в Осло в июне.", "министры обороны стран НАТО")]
    [InlineData("uk", "Зустріч міністрів оборони країн НАТО відбудеться в Осло в червні.", "міністри оборони країн НАТО")]
    [InlineData("ru", "Петр Полевой предложил организовать встречу Ивана Воронова и Марии Соколовой.", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "Міністр Іван Воронов розповів, що під час його візиту до штаб-квартири НАТО минулого тижня підписали угоду.", "Іван Воронов, НАТО")]
    [InlineData("en", "Ministers of Norway and Chile to meet over herring\n\nNorwegian Foreign Minister John Lakewood and Chilean Foreign Minister Anna Stonefield will meet in Oslo on 17 May.", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "В Осло прошли переговоры, в которых приняли участие Иван Воронов и Мария Соколова.", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "В Осло відбулися переговори, у яких взяли участь Іван Воронов і Ганна Лісова.", "Іван Воронов, Ганна Лісова")]
    [InlineData("ru", "Иван Воронов встретился с Марией Соколовой, а также с министром Анной Рид.", "Иван Воронов, Мария Соколова, Анна Рид")]
    [InlineData("ru", "Министры обороны Норвегии, Чили и Сербии соберутся в Осло 12 мая.", "Норвегия, Чили, Сербия")]
    [InlineData("uk", "Міністри оборони Норвегії, Чилі та Сербії зберуться в Осло 12 травня.", "Норвегія, Чилі, Сербія")]
    [InlineData("en", "Norway's foreign minister Anna Stonefield and her Chilean counterpart John Lakewood met in Oslo.", "Anna Stonefield, John Lakewood")]
    [InlineData("en", "The foreign ministers of Norway and Chile, Anna Stonefield and John Lakewood, held talks in Oslo.", "Anna Stonefield, John Lakewood")]
    [InlineData("ru", "Переговоры Норвегии и Чили возобновятся в четверг.", "Норвегия, Чили")]
    [InlineData("uk", "Переговори Норвегії та Чилі відновляться в четвер.", "Норвегія, Чилі")]
    public void Parties_are_those_whom_the_words_of_the_meeting_name(string language, string text, string parties) =>
        Assert.Contains(parties, EventReading.Read(language, text).Meetings.Select(EventReading.Names));

    [Theory]
    [InlineData("en", "John Lakewood often meets Anna Stonefield.")]
    [InlineData("en", "John Lakewood welcomed Anna Stonefield's election.")]
    [InlineData("en", "After her meeting with Anna Stonefield, the agency announced a treaty.")]
    [InlineData("en", "The crisis should be settled through negotiation, John Lakewood said.")]
    [InlineData("en", "John Lakewood said at a town hall meeting that taxes would rise.")]
    [InlineData("ru", "Визит Ивана Воронова в Чили был под вопросом.")]
    [InlineData("ru", "Верховный суд Норвегии в пятницу провел заседание.")]
    [InlineData("ru", "Суд признал договор законным. Иван Воронов по окончании заседания выступил на площади.")]
    [InlineData("ru", "Иван Воронов на встрече с журналистами рассказал о мостах.")]
    [InlineData("ru", "Во время визита в Чили Иван Воронов собирается подписать договор.")]
    [InlineData("ru", "Хоккеисты поговорили о победе, заявил Иван Воронов.")]
    [InlineData("uk", "Встигнути на потяг: 87 рятувальників прибули, повідомив Іван Воронов, до Осло.")]
    public void Nothing_is_read_where_nobody_is_known_to_have_met(string language, string text) =>
        Assert.DoesNotContain(EventReading.Read(language, text).Meetings, meeting => meeting.Status == MeetingStatus.Held);

    [Theory]
    [InlineData("en", "The NATO summit lasted two days.", "held summit")]
    [InlineData("en", "Talks between Norway and Chile lasted two hours.", "held talks")]
    [InlineData("ru", "Переговоры Норвегии и Чили коснулись поставок рыбы.", "held talks")]
    [InlineData("uk", "Зустріч Івана Воронова з Ганною Лісовою тривала дві години.", "held meeting")]
    [InlineData("ru", "Иван Воронов заявил, что встретился с Марией Соколовой. Мария Соколова опровергла встречу.", "denied meeting")]
    [InlineData("en", "John Lakewood said he met Anna Stonefield. Anna Stonefield denied the meeting.", "denied meeting")]
    [InlineData("ru", "Состоялась встреча с Марией Соколовой.", "held meeting")]
    public void What_a_meeting_did_tells_that_it_was_held_and_a_denial_outweighs_a_claim(string language, string text, string expected) =>
        Assert.Equal(expected, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Иван Воронов обсудил с Марией Соколовой выборы 2020 года.")]
    [InlineData("uk", "Іван Воронов обговорив із Ганною Лісовою вибори 2020 року.")]
    [InlineData("en", "John Lakewood met Anna Stonefield to discuss the 2020 election.")]
    public void The_date_of_something_else_is_no_date_of_the_meeting(string language, string text) =>
        Assert.Null(Assert.Single(EventReading.Read(language, text).Meetings).Date);

    [Theory]
    [InlineData("ru", "Президенты Норвегии и Чили провели переговоры. Иван Воронов и Мария Соколова провели переговоры. Во вторник они побеседовали два часа.", "2024-05-07")]
    [InlineData("en", "John Lakewood and Anna Stonefield held talks in Oslo. They met on Tuesday.", "2024-05-07")]
    public void Who_is_only_meant_joins_the_meeting_spoken_of(string language, string text, string date) =>
        Assert.Equal(date, EventReading.Read(language, text).Meetings[^1].Date?.ToString());

    [Fact]
    public void A_headline_without_parties_is_the_first_mention_of_what_the_text_describes()
    {
        const string Text = "Переговоры в Осло завершились\n\nИван Воронов и Мария Соколова провели переговоры во вторник.";

        Meeting meeting = Assert.Single(EventReading.Read("ru", Text).Meetings);

        Assert.Equal(0, meeting.Trigger.Start);
        Assert.Equal("Иван Воронов, Мария Соколова", EventReading.Names(meeting));
    }

    [Theory]
    [InlineData("en", "Norway and Chile held talks in Oslo on Monday. A new round of talks will take place in June.", "held talks; planned talks")]
    [InlineData("ru", "Норвегия и Чили провели переговоры в понедельник. Новый раунд переговоров пройдет в июне.", "held talks; planned talks")]
    [InlineData("en", "John Lakewood spoke by phone with Anna Stonefield on Monday. John Lakewood met Anna Stonefield on Tuesday.", "held call; held meeting")]
    public void Those_who_meet_again_are_the_same(string language, string text, string expected)
    {
        NewsEvents events = EventReading.Read(language, text);

        Assert.Equal(expected, EventReading.Kinds(events));
        Assert.Single(events.Meetings.Select(EventReading.Names).Distinct());
    }

    [Fact]
    public void Talks_of_countries_and_a_call_of_their_ministers_stay_two()
    {
        NewsEvents events = EventReading.Read("ru", "Норвегия созывает переговоры с Чили и Перу. Министр обороны Норвегии Иван Воронов во вторник позвонил Марии Соколовой.");

        Assert.Equal("planned talks; held call", EventReading.Kinds(events));
    }

    [Theory]
    [InlineData("en", "John Lakewood is in talks with Norway.", "ongoing talks", "John Lakewood, Norway")]
    [InlineData("en", "President John Lakewood visited a shipyard on Tuesday.", "held visit", "John Lakewood, shipyard")]
    [InlineData("en", "Union leaders met with management on Monday.", "held meeting", "Union leaders, management")]
    [InlineData("en", "Talks between Norway and the pilots' union broke down on Tuesday.", "held talks", "Norway, pilots' union")]
    [InlineData("en", "Rebels and the government held talks in Oslo.", "held talks", "Rebels, government")]
    [InlineData("en", "Angela Stonefield's planned visit to Chile was postponed.", "postponed visit", "Angela Stonefield, Chile")]
    [InlineData("en", "OPEC ministers will meet in Oslo next month.", "planned meeting", "OPEC ministers")]
    [InlineData("en", "The White House said John Lakewood would meet Anna Stonefield next month.", "planned meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "John Lakewood read out the transcript of his call with Anna Stonefield and will publish it.", "held call", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "В Осло прошли норвежско-чилийские переговоры.", "held talks", "Норвегия, Чили")]
    [InlineData("ru", "Министр Иван Воронов провел переговоры с норвежской стороной.", "held talks", "Иван Воронов, Норвегия")]
    [InlineData("ru", "Жители поселка встретились с главой района Иваном Вороновым.", "held meeting", "Иван Воронов, Жители поселка")]
    [InlineData("ru", "Иван Воронов и Мария Соколова договорились о встрече в Осло.", "planned meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "Норвегия предложила Чили провести переговоры.", "proposed talks", "Норвегия, Чили")]
    [InlineData("ru", "Встреча президентов Норвегии и Чили может состояться в июне.", "proposed meeting", "Норвегия, Чили")]
    [InlineData("ru", "Президент Норвегии Иван Воронов посетил новый детский сад.", "held visit", "Иван Воронов, новый детский сад")]
    [InlineData("uk", "Відбулися українсько-польські переговори.", "held talks", "Україна, Польща")]
    public void Sides_that_are_described_or_only_meant_are_parties(string language, string text, string kind, string names)
    {
        NewsEvents events = EventReading.Read(language, text);

        Assert.Equal(kind, EventReading.Kinds(events));
        Assert.Equal(names.Split(", ").Order(), EventReading.Names(Assert.Single(events.Meetings)).Split(", ").Order());
    }

    [Theory]
    [InlineData("en", "The striker scored a goal in the cup match. United will visit Norway on Sunday in the league. Their coach will meet the goalkeeper.")]
    [InlineData("ru", "Осужденный встретился с адвокатом.")]
    [InlineData("en", "Norway urged Chile to act, and a fraudster chatted with clients.")]
    public void Fixtures_and_chats_are_no_meetings(string language, string text) =>
        Assert.Empty(EventReading.Read(language, text).Meetings);

    [Fact]
    public void Who_came_for_the_body_that_the_headline_names_takes_its_place()
    {
        const string Text = "Воронов обсудил с ООН границу\n\nПрезидент Норвегии Иван Воронов обсудил границу с главой миссии ООН Марией Соколовой.";

        Assert.Equal("Иван Воронов, Мария Соколова", EventReading.Names(Assert.Single(EventReading.Read("ru", Text).Meetings)));
    }
}
