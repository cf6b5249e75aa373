using Readout.Events;
using Readout.Events.Meetings;

namespace Readout.Tests.Events;

public sealed class MeetingTests
{
    [Theory]
    [InlineData("ru", "Президент Норвегии Иван Воронов провел переговоры с президентом Чили Анной Лесной.", "held talks")]
    [InlineData("ru", "Иван Воронов встретится с Анной Лесной в пятницу.", "planned meeting")]
    [InlineData("ru", "Иван Воронов и Анна Лесная встретились в Осло.", "held meeting")]
    [InlineData("ru", "Иван Воронов поговорил по телефону с Анной Лесной.", "held call")]
    [InlineData("ru", "Иван Воронов провел телефонный разговор с Анной Лесной.", "held call")]
    [InlineData("ru", "Встреча Ивана Воронова и Анны Лесной по видеосвязи состоялась во вторник.", "held video")]
    [InlineData("ru", "Во вторник прошла видеоконференция Ивана Воронова и Анны Лесной.", "held video")]
    [InlineData("ru", "Иван Воронов посетил Норвегию.", "held visit")]
    [InlineData("ru", "Иван Воронов прибыл в Чили.", "held visit")]
    [InlineData("ru", "Норвегия предложила провести переговоры с Чили.", "proposed talks")]
    [InlineData("ru", "Встреча Ивана Воронова с Анной Лесной отменена.", "cancelled meeting")]
    [InlineData("ru", "Переговоры Норвегии и Чили перенесены на июнь.", "postponed talks")]
    [InlineData("ru", "Норвегия ведет переговоры с Чили.", "ongoing talks")]
    [InlineData("ru", "Переговоры Норвегии и Чили намечены на 15 мая.", "planned talks")]
    [InlineData("ru", "Норвегия созывает переговоры с участием Чили и Перу.", "planned talks")]
    [InlineData("ru", "В Осло завершился саммит НАТО.", "held summit")]
    [InlineData("ru", "Накануне встречи с Анной Лесной Иван Воронов дал интервью.", "planned meeting")]
    [InlineData("ru", "Иван Воронов по итогам переговоров с Анной Лесной подписал договор.", "held talks")]
    [InlineData("uk", "Президент Норвегії Іван Воронов провів переговори з президенткою Чилі Ганною Лісовою.", "held talks")]
    [InlineData("uk", "Іван Воронов зустрінеться з Ганною Лісовою у п'ятницю.", "planned meeting")]
    [InlineData("uk", "Іван Воронов і Ганна Лісова зустрілися в Осло.", "held meeting")]
    [InlineData("uk", "Іван Воронов провів телефонну розмову з Ганною Лісовою.", "held call")]
    [InlineData("uk", "Іван Воронов відвідав Норвегію.", "held visit")]
    [InlineData("uk", "Норвегія запропонувала провести переговори з Чилі.", "proposed talks")]
    [InlineData("uk", "Зустріч Івана Воронова з Ганною Лісовою скасовано.", "cancelled meeting")]
    [InlineData("uk", "Норвегія веде переговори з Чилі.", "ongoing talks")]
    [InlineData("uk", "Після зустрічі з Ганною Лісовою Іван Воронов заявив про мир.", "held meeting")]
    [InlineData("uk", "Саміт НАТО відбудеться у липні.", "planned summit")]
    [InlineData("en", "President John Lakewood met with Anna Stonefield in Oslo.", "held meeting")]
    [InlineData("en", "John Lakewood will meet Anna Stonefield on Friday.", "planned meeting")]
    [InlineData("en", "Norway and Chile held talks in Oslo.", "held talks")]
    [InlineData("en", "John Lakewood spoke by phone with Anna Stonefield.", "held call")]
    [InlineData("en", "John Lakewood's meeting with Anna Stonefield was cancelled.", "cancelled meeting")]
    [InlineData("en", "John Lakewood visited Norway.", "held visit")]
    [InlineData("en", "Norway proposed talks with Chile.", "proposed talks")]
    [InlineData("en", "Talks between Norway and Chile have been postponed.", "postponed talks")]
    [InlineData("en", "Ahead of a meeting with Anna Stonefield, John Lakewood gave an interview.", "planned meeting")]
    [InlineData("en", "Norway and Chile are holding talks in Oslo.", "ongoing talks")]
    [InlineData("en", "After talks with Anna Stonefield, John Lakewood left for Oslo.", "held talks")]
    [InlineData("en", "After a new round of talks with Anna Stonefield, John Lakewood left for Oslo.", "held talks")]
    [InlineData("en", "Norway will hold talks on the border on Friday.", "planned talks")]
    [InlineData("en", "The deal rests on a phone conversation John Lakewood had with Anna Stonefield.", "held call")]
    [InlineData("en", "John Lakewood and Anna Stonefield, who had met in Oslo, signed the treaty.", "held meeting")]
    [InlineData("ru", "Иван Воронов сказал это по итогам посещения Норвегии.", "held visit")]
    public void A_meeting_is_told_by_its_word_and_what_governs_it(string language, string text, string expected) =>
        Assert.Equal(expected, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "У встречи двух рек стоит старая мельница.")]
    [InlineData("ru", "Сборная Норвегии провела товарищескую встречу со сборной Чили.")]
    [InlineData("ru", "Заседание суда по делу Ивана Воронова состоялось в понедельник.")]
    [InlineData("ru", "Заседание парламента Норвегии пройдет завтра.")]
    [InlineData("ru", "Иван Воронов прочитал лекцию о переговорах.")]
    [InlineData("ru", "Иван Воронов не встречался с Анной Лесной.")]
    [InlineData("ru", "Если Иван Воронов встретится с Анной Лесной, договор будет подписан.")]
    [InlineData("uk", "На зустрічі двох річок стоїть старий млин.")]
    [InlineData("uk", "Засідання суду у справі Івана Воронова відбулося у понеділок.")]
    [InlineData("uk", "Збірна Норвегії провела товариську зустріч зі збірною Чилі.")]
    [InlineData("en", "The meeting of the two rivers lies north of the old mill.")]
    [InlineData("en", "John Lakewood gives talks about birds in Norway.")]
    [InlineData("en", "A court hearing in the case against John Lakewood was held on Monday.")]
    [InlineData("en", "John Lakewood did not meet Anna Stonefield.")]
    [InlineData("en", "The plan did not meet the needs of Norway.")]
    [InlineData("en", "John Lakewood called Anna Stonefield a liar.")]
    [InlineData("en", "The leaders discussed a summit with Anna Stonefield in Oslo.")]
    [InlineData("ru", "Лидеры обсудили саммит в Осло.")]
    [InlineData("ru", "Иван Воронов и Анна Лесная искали рыбаков. Все они встретились с адвокатом.")]
    [InlineData("en", "The news was met with anger by Norway and Chile.")]
    [InlineData("en", "Norway and Chile used to meet every spring.")]
    [InlineData("en", "The quarrel began after Lakewood called Anna Stonefield a liar.")]
    [InlineData("en", "The baker John Lakewood said at a conference that bread was dear.")]
    [InlineData("ru", "Пекарь Иван Воронов сказал на конференции, что хлеб дорог.")]
    [InlineData("en", "John Lakewood, a baker, travelled to Oslo to buy a boat.")]
    [InlineData("en", "John Lakewood said that the tour schedule had worn him down.")]
    [InlineData("ru", "Иван Воронов заявил, что может опубликовать разговор с Анной Лесной.")]
    [InlineData("uk", "Іван Воронов заявив, що може опублікувати розмову з Ганною Лісовою.")]
    public void What_only_looks_like_a_meeting_is_none(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));

    [Fact]
    public void Several_mentions_of_one_meeting_are_one_record()
    {
        NewsEvents events = EventReading.Read("ru", "Во вторник состоялись переговоры Ивана Воронова и Анны Лесной. Видеоконференция была закрытой.");

        Meeting meeting = Assert.Single(events.Meetings);
        Assert.Equal(MeetingKind.Video, meeting.Kind);
        Assert.Equal("2024-05-07", meeting.Date?.ToString());
    }

    [Fact]
    public void A_headline_and_its_text_tell_one_meeting_of_one_day()
    {
        NewsEvents events = EventReading.Read("en", "Norway and Chile summit may be held on 20 May\n\nJohn Lakewood and Anna Stonefield may meet in Oslo on 20 May, a source said.");

        Assert.Equal(["Anna Stonefield", "John Lakewood"], Assert.Single(events.Meetings).Participants.Select(party => party.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_meetings_of_one_person_stay_two()
    {
        NewsEvents events = EventReading.Read("en", "John Lakewood met Anna Stonefield on Monday. He will meet Mary Brooks on Friday.");

        Assert.Equal("held meeting; planned meeting", EventReading.Kinds(events));
    }

    [Theory]
    [InlineData("ru", "Иван Воронов пообщался с лидерами Норвегии, Чили, Перу и Ганы.", 5)]
    [InlineData("uk", "Іван Воронов поспілкувався з лідерами Норвегії, Чилі, Перу та Гани.", 5)]
    [InlineData("en", "John Lakewood met with the leaders of Norway, Chile, Peru and Ghana.", 5)]
    public void A_list_of_parties_is_read_to_its_end(string language, string text, int parties) =>
        Assert.Equal(parties, Assert.Single(EventReading.Read(language, text).Meetings).Participants.Count);

    [Fact]
    public void Without_a_publication_date_the_date_stays_partial()
    {
        NewsEvents events = EventReading.Read("ru", "Переговоры Ивана Воронова и Анны Лесной состоялись 7 мая.", published: null);

        Assert.Equal("--05-07", Assert.Single(events.Meetings).Date?.ToString());
    }

    [Fact]
    public void The_trigger_points_at_the_word_of_the_first_mention()
    {
        const string Text = "Norway and Chile held talks in Oslo. The talks were open.";

        Meeting meeting = Assert.Single(EventReading.Read("en", Text).Meetings);

        Assert.Equal("talks", meeting.Trigger.In(Text));
        Assert.Equal(Text.IndexOf("talks", StringComparison.Ordinal), meeting.Trigger.Start);
    }

    [Theory]
    [InlineData("John Lakewood spoke after Friday's meeting with Anna Stonefield.", "2024-05-03")]
    [InlineData("Yesterday's summit of Norway and Chile ended without a deal.", "2024-05-07")]
    [InlineData("Prime Minister John Lakewood's 2019 visit to Oslo angered Chile.", "2019")]
    [InlineData("Talks between Norway and Chile will resume on Thursday.", "2024-05-09")]
    public void A_day_before_its_noun_is_the_meeting_s(string text, string date) =>
        Assert.Equal(date, Assert.Single(EventReading.Read("en", text).Meetings).Date?.ToString());
}
