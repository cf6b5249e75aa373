using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Russian and Ukrainian meetings whose parties other sentences tell: the next round, those of before, the guest of a visit, the headline.</summary>
public sealed class SlavicNextMeetingTests
{
    private const string TalksRu = "Норвегия и Чили провели 6 мая переговоры о границе. ";
    private const string TalksUk = "Норвегія та Чилі провели 6 травня переговори про кордон. ";

    [Theory]
    [InlineData("ru", TalksRu + "Следующий раунд пройдет в июне.", "held talks; planned talks", "Норвегия, Чили")]
    [InlineData("ru", TalksRu + "Предыдущий раунд прошел 12 апреля.", "held talks; held talks", "Норвегия, Чили")]
    [InlineData("ru", TalksRu + "Следующую встречу предложено провести в июне.", "held talks; proposed meeting", "Норвегия, Чили")]
    [InlineData("ru", TalksRu + "Следующую встречу проведут в июне.", "held talks; planned meeting", "Норвегия, Чили")]
    [InlineData("ru", TalksRu + "Стороны условились встретиться в июне.", "held talks; planned meeting", "Норвегия, Чили")]
    [InlineData("uk", TalksUk + "Наступний раунд, за словами посла, відбудеться в червні.", "held talks; planned talks", "Норвегія, Чилі")]
    [InlineData("uk", TalksUk + "Сторони домовилися зустрітися в червні.", "held talks; planned meeting", "Норвегія, Чилі")]
    [InlineData("ru", "На встрече в Осло 6 мая послы стран НАТО не договорились о базе. Следующая встреча послов назначена на 20 мая.", "held meeting; planned meeting", "послы стран НАТО")]
    public void The_next_or_the_last_of_several_is_of_the_same_parties(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.All(events.Meetings, meeting => Assert.Equal(names, EventReading.Names(meeting)));
    }

    [Theory]
    [InlineData("ru", TalksRu + "Дату следующей встречи согласуют позже.", "held talks")]
    [InlineData("uk", TalksUk + "Дату наступного раунду ще не погоджено.", "held talks")]
    [InlineData("ru", "Второй раунд выборов в Норвегии пройдет 20 мая.", "")]
    public void A_day_that_is_still_to_be_settled_is_no_meeting(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Министр Иван Воронов не исключил, что президент Чили Петр Соколов встретится с президентом Норвегии Анной Лесной.", "proposed meeting")]
    [InlineData("ru", "Министр Иван Воронов сомневается, что президент Чили Петр Соколов встретится с президентом Норвегии Анной Лесной.", "")]
    [InlineData("ru", "Министр Иван Воронов предложил, чтобы президент Чили Петр Соколов встретился с президентом Норвегии Анной Лесной.", "proposed meeting")]
    [InlineData("uk", "Міністр Іван Воронов не виключив, що президент Чилі Петро Соколов зустрінеться з президентом Норвегії Анною Лісною.", "proposed meeting")]
    [InlineData("ru", "В Осло опровергли отмену визита президента Чили Петра Соколова в Норвегию.", "planned visit")]
    [InlineData("ru", "Визит президента Чили Петра Соколова в Норвегию, намеченный на среду, перенесен на июнь.", "postponed visit")]
    [InlineData("ru", "Перед беседой с президентом Чили Петром Соколовым премьер Норвегии Анна Лесная приостановила помощь.", "planned talks")]
    public void What_a_verb_before_it_leaves_open_is_not_told_to_be(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Президент Чили Петр Соколов 20 мая прибудет в Осло. В ходе визита запланирована встреча с премьером Норвегии Анной Лесной.", "planned visit; planned meeting", "Петр Соколов, Анна Лесная")]
    [InlineData("uk", "Президент Чилі Петро Соколов 20 травня прибуде до Осло. Очікуються переговори з прем'єркою Норвегії Анною Лісною.", "planned visit; planned talks", "Петро Соколов, Анна Лісна")]
    public void A_guest_is_met_on_his_visit_and_on_its_day(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[1]));
        Assert.Equal("2024-05-20", events.Meetings[1].Date?.ToString());
    }

    [Theory]
    [InlineData("ru", "В понедельник Осло посетила делегация министерства транспорта Чили во главе с министром Петром Соколовым.", "held visit", "Петр Соколов, Осло, делегация министерства транспорта Чили")]
    [InlineData("ru", "Министра иностранных дел Чили Петра Соколова во вторник приняла премьер Норвегии Анна Лесная.", "held meeting", "Петр Соколов, Анна Лесная")]
    [InlineData("ru", "Между тем министр обороны Чили Петр Соколов 20 мая отправится в Осло.", "planned visit", "Петр Соколов, Осло")]
    [InlineData("ru", "В Осло более часа беседовали делегации Норвегии и Чили.", "held talks", "Норвегия, Чили")]
    [InlineData("ru", "Контактная группа соберется в Осло 20 мая.", "planned meeting", "Контактная группа")]
    [InlineData("uk", "Міністр оборони поговорив із чилійською колегою\n\nМіністр оборони Норвегії Іван Воронов провів телефонну розмову з міністеркою оборони Чилі Ганною Лісовою.", "held call", "Іван Воронов, Ганна Лісова")]
    public void Who_comes_or_sits_is_told_in_any_order(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Theory]
    [InlineData("ru", "Министр внутренних дел Чили Петр Соколов сообщил, что первый самолет в Осло вылетит 20 мая.")]
    [InlineData("ru", "Поправки во вторник принял парламент Норвегии.")]
    public void Things_that_go_and_laws_that_pass_are_no_meetings(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));
}
