using Readout.Events;

namespace Readout.Tests.Events;

public sealed class MeetingCompanyTests
{
    [Theory]
    [InlineData("en", "President John Lakewood has invited Premier Anna Stonefield to Oslo for talks.", "proposed talks", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "Президент Иван Воронов пригласил министра Марию Соколову в Осло на переговоры.", "proposed talks", "Иван Воронов, Мария Соколова")]
    [InlineData("en", "At a joint news conference with Premier Anna Stonefield after their talks in Oslo, President John Lakewood called for calm.", "held talks", "John Lakewood, Anna Stonefield")]
    [InlineData("ru", "Об этом президент Иван Воронов заявил на пресс-конференции с министром Марией Соколовой после переговоров в Осло.", "held talks", "Иван Воронов, Мария Соколова")]
    [InlineData("ru", "«Мы с Марией Соколовой встретились в Осло», — сказал президент Норвегии Иван Воронов.", "held meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("uk", "«Ми з прем'єркою Ганною Лісовою провели розмову», — сказав президент Норвегії Іван Воронов.", "held talks", "Іван Воронов, Ганна Лісова")]
    [InlineData("en", "Delegations from Norway and Chile met in Oslo on Tuesday.", "held meeting", "Norway, Chile")]
    [InlineData("ru", "Лидеры Франции, Германии, Норвегии и Чили встретятся в Осло в пятницу.", "planned meeting", "Франция, Германия, Норвегия, Чили")]
    [InlineData("ru", "Президент Норвегии Иван Воронов принял в своей резиденции президента Чили Марию Соколову.", "held meeting", "Иван Воронов, Мария Соколова")]
    [InlineData("en", "President John Lakewood accepted Anna Stonefield's invitation to visit Norway.", "planned visit", "John Lakewood, Norway")]
    [InlineData("en", "President John Lakewood met with members of the opposition.", "held meeting", "John Lakewood, members of the opposition")]
    [InlineData("en", "President John Lakewood called Premier Anna Stonefield on Monday to congratulate her.", "held call", "John Lakewood, Anna Stonefield")]
    [InlineData("en", "President John Lakewood is in Norway for talks with Anna Stonefield.", "ongoing talks", "John Lakewood, Anna Stonefield")]
    [InlineData("uk", "Зустріч Івана Воронова та Ганни Лісової запланована на вівторок.", "planned meeting", "Іван Воронов, Ганна Лісова")]
    public void Those_whom_other_words_bring_together_are_the_parties(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Theory]
    [InlineData("en", "President John Lakewood met Premier Anna Stonefield on the sidelines of a NATO summit in Oslo.", "held meeting; ongoing summit")]
    [InlineData("ru", "На полях саммита НАТО президент Иван Воронов встретился с министром Марией Соколовой.", "ongoing summit; held meeting")]
    [InlineData("ru", "Президент Иван Воронов находится с визитом в Чили. В рамках визита в Чили он осмотрел порт.", "ongoing visit")]
    [InlineData("en", "President John Lakewood will travel to Oslo on Friday for talks with Anna Stonefield.", "planned visit; planned talks")]
    [InlineData("en", "Norway denied that a meeting between John Lakewood and Anna Stonefield had taken place.", "denied meeting")]
    [InlineData("en", "President John Lakewood cancelled plans to visit Norway.", "cancelled visit")]
    [InlineData("en", "John Lakewood returned from a trip to Norway on Tuesday.", "held visit")]
    public void What_is_told_beside_it_is_another_meeting_or_the_same(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("en", "The cabinet met on Tuesday to approve the budget.")]
    [InlineData("en", "Norway has met all the demands of the European Union, John Lakewood said.")]
    [InlineData("en", "President John Lakewood met resistance from Anna Stonefield.")]
    [InlineData("en", "Norway meets Chile in the final on Saturday.")]
    [InlineData("en", "Senator Anna Stonefield joined John Lakewood's call for a pause.")]
    [InlineData("en", "In discussing the bridge, Premier Anna Stonefield praised John Lakewood.")]
    [InlineData("en", "President John Lakewood started a discussion about taxes.")]
    [InlineData("ru", "Президент Иван Воронов пообщался с журналистами.")]
    [InlineData("ru", "Об этом министр Мария Соколова сказала в беседе с корреспондентом газеты.")]
    [InlineData("ru", "Сборная Норвегии встретится с Чили в финале.")]
    [InlineData("uk", "Поки невідомо, чи зустрінеться президент Іван Воронов з Ганною Лісовою.")]
    [InlineData("uk", "Президент Іван Воронов поспілкувався з журналістами.")]
    [InlineData("ru", "Мы не имели возможности встретиться с Марией Соколовой, сказал президент Иван Воронов.")]
    [InlineData("ru", "Министр Мария Соколова выступила на заседании Совета Федерации.")]
    public void Demands_interviews_matches_and_sittings_are_no_meetings(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("en", "John Lakewood kept his promise to build a bridge.")]
    [InlineData("en", "John Lakewood joked that he would move to Oslo by 2030.")]
    [InlineData("en", "Norway pledged to work together with Chile.")]
    [InlineData("ru", "Иван Воронов нарушил обещание построить мост.")]
    [InlineData("ru", "Изначально Норвегия планировала построить мост.")]
    [InlineData("ru", "Как ожидается, министр Мария Соколова посетит завод в пятницу.")]
    [InlineData("uk", "Іван Воронов пожартував, що переїде до Осло до 2030 року.")]
    public void Kept_and_broken_promises_jokes_goals_and_forecasts_are_no_commitments(string language, string text) =>
        Assert.Equal("", EventReading.Strengths(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Правительство планирует повысить зарплату в январе.", "intends")]
    [InlineData("uk", "Уряд планує підвищити зарплату в січні.", "intends")]
    public void An_aim_with_its_day_is_an_act(string language, string text, string strengths) =>
        Assert.Equal(strengths, EventReading.Strengths(EventReading.Read(language, text)));
}
