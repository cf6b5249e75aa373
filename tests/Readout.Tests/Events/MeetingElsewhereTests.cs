using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Parties and days that other words tell than those of the meeting, and words that tell of none.</summary>
public sealed class MeetingElsewhereTests
{
    [Theory]
    [InlineData("ru", "Споры между Норвегией и Чили продолжаются. «За последние две недели стороны вели серьезные переговоры», — сказал министр Иван Воронов.", "held talks", "Норвегия, Чили")]
    [InlineData("ru", "Норвегия и Чили пока молчат. По словам источников, между ведомствами двух государств ведутся переговоры о границе.", "ongoing talks", "Норвегия, Чили")]
    [InlineData("ru", "Норвегия и Чили готовят договор. Переговоры продолжаются.", "ongoing talks", "Норвегия, Чили")]
    [InlineData("ru", "Между президентом Иваном Вороновым и министром Марией Соколовой состоялась встреча.", "held meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "Між президентом Іваном Вороновим та міністеркою Ганною Лісовою відбулася зустріч.", "held meeting", "Іван Воронов, Ганна Лісова")]
    [InlineData("ru", "Президент Иван Воронов пригласил министра Марию Соколову в Чили с визитом.", "proposed visit", "Мария Соколова, Чили")]
    [InlineData("en", "President John Lakewood invited Premier Anna Stonefield to Norway.", "proposed visit", "Anna Stonefield, Norway")]
    [InlineData("en", "In remarks after meeting with his National Security Council on Tuesday, President John Lakewood repeated his view.", "held meeting", "National Security Council, John Lakewood")]
    [InlineData("en", "President John Lakewood was arranging calls with both Anna Stonefield and Thomas Hall.", "planned call", "John Lakewood, Anna Stonefield, Thomas Hall")]
    [InlineData("en", "President John Lakewood held a private meeting with lawmakers ahead of his NATO speech.", "held meeting", "John Lakewood, lawmakers")]
    [InlineData("en", "President John Lakewood said on his British trip that he was glad.", "held visit", "John Lakewood, UK")]
    [InlineData("en", "Premier Anna Stonefield spoke in Oslo. Officials said President John Lakewood would meet with her.", "planned meeting", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "Мария Соколова осудила визит на острова президента Ивана Воронова в марте прошлого года.", "held visit", "Иван Воронов, острова")]
    [InlineData("ru", "Президент Иван Воронов посетил остров Тихий.", "held visit", "Иван Воронов, Тихий")]
    [InlineData("ru", "Президент Иван Воронов посетил завод.", "held visit", "Иван Воронов, завод")]
    [InlineData("ru", "Президент Иван Воронов связался по телефону с несколькими сенаторами.", "held call", "Иван Воронов, сенаторы")]
    [InlineData("ru", "Встреча в нормандском формате запланирована на пятницу.", "planned meeting", "нормандский формат")]
    [InlineData("uk", "Зустріч у нормандському форматі запланована на п'ятницю.", "planned meeting", "нормандський формат")]
    [InlineData("ru", "Трехсторонняя контактная группа проведет заседание в Минске.", "planned meeting", "Трехсторонняя контактная группа")]
    [InlineData("en", "\"I congratulate you,\" Minister John Lakewood said during a conference call with officers. The commander, General Thomas Hall, said during the call that all was ready.", "held call", "John Lakewood, Thomas Hall, officers")]
    public void Those_whom_other_words_tell_are_the_parties(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Theory]
    [InlineData("ru", "«Все ясно» после разговора с Марией Соколовой — Ковач\n\nСоветник Петр Ковач слышал разговор Ивана Воронова с Марией Соколовой.", "Мария Соколова, Иван Воронов")]
    [InlineData("uk", "«Усе ясно» після розмови з Ганною Лісовою — Ковач\n\nРадник Петро Ковач чув розмову Івана Воронова з Ганною Лісовою.", "Ганна Лісова, Іван Воронов")]
    public void Whose_words_a_headline_brings_is_no_party(string language, string text, string names) =>
        Assert.Equal(names, EventReading.Names(EventReading.Read(language, text).Meetings[0]));

    [Theory]
    [InlineData("ru", "Суда вернут до саммита НАТО, который пройдет 9 декабря в Осло.", "planned summit", "2024-12-09")]
    [InlineData("ru", "Завтра в Осло начинаются переговоры Норвегии и Чили.", "planned talks", "2024-05-09")]
    [InlineData("uk", "Завтра в Осло починаються переговори Норвегії та Чилі.", "planned talks", "2024-05-09")]
    [InlineData("ru", "Сегодня в Осло открывается саммит НАТО.", "ongoing summit", "2024-05-08")]
    [InlineData("en", "A NATO summit begins in Oslo on Thursday.", "planned summit", "2024-05-09")]
    [InlineData("en", "The two-day NATO summit is scheduled to end on Friday.", "ongoing summit", "2024-05-10")]
    [InlineData("ru", "Осло хочет обсудить рыбу на встрече министров Норвегии и Чили.", "planned meeting", null)]
    [InlineData("ru", "Контактная группа по Украине на заседании 1 марта согласовала отвод войск.", "held meeting", "2024-03-01")]
    [InlineData("ru", "Правительство Норвегии протестует против визита министра Ивана Воронова в Чили, который состоялся в пятницу.", "held visit", "2024-05-03")]
    [InlineData("en", "Trade Talks\n\nNorway and Chile are engaged in talks.", "ongoing talks", null)]
    public void When_it_is_stands_beside_it(string language, string text, string kind, string? date)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kind, EventReading.Kinds(events));
        Assert.Equal(date, events.Meetings[0].Date?.ToString());
    }

    [Theory]
    [InlineData("en", "President John Lakewood's campaign is meeting stiff resistance from farmers.")]
    [InlineData("en", "President John Lakewood flew back to Norway.")]
    [InlineData("en", "Lena Brook, a student, flew to Norway in 2019.")]
    [InlineData("en", "President John Lakewood attends every local meeting of the League.")]
    [InlineData("en", "In their first one-on-one debate John Lakewood and Anna Stonefield spoke of taxes.")]
    [InlineData("en", "Premier Anna Stonefield will meet with any candidate who comes.")]
    [InlineData("ru", "Студентка Мария Соколова приехала в Чили семь лет назад.")]
    [InlineData("ru", "Суд ввел запрет на посещение Норвегии министром Марией Соколовой.")]
    [InlineData("ru", "«Это меняет то, как мы общаемся друг с другом», — сказал министр Иван Воронов.")]
    [InlineData("ru", "Пенсионерка потеряла деньги, пообщавшись с сотрудником банка.")]
    [InlineData("uk", "Студентка Ганна Лісова приїхала до Чилі сім років тому.")]
    public void Travels_habits_and_bans_are_no_meetings(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));
}
