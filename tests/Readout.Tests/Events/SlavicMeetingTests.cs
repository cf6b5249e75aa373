using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Russian and Ukrainian meetings: sittings of bodies, those who are only described, private people, plans that are over.</summary>
public sealed class SlavicMeetingTests
{
    [Theory]
    [InlineData("ru", "Судейский комитет РИФЕ на своем заседании в Осло назвал имена арбитров.", "held meeting", "Судейский комитет РИФЕ")]
    [InlineData("ru", "В Осло прошло заседание правления Озерного банка.", "held meeting", "правление Озерного банка")]
    [InlineData("ru", "Заседание кабинета министров премьер-министр Иван Воронов провел в Бергене.", "held meeting", "Иван Воронов, кабинет министров")]
    [InlineData("ru", "На 20 мая у премьера Норвегии Ивана Воронова намечено заседание министров кабинета.", "planned meeting", "Иван Воронов, министры кабинета")]
    [InlineData("ru", "На заседании Президиума Госсовета президент Иван Воронов промолчал.", "held meeting", "Президиум Госсовета, Иван Воронов")]
    [InlineData("ru", "Решение было принято на заседании правительства 3 мая.", "held meeting", "правительство")]
    [InlineData("uk", "Таке рішення уряд ухвалив на своєму засіданні 3 травня.", "held meeting", "уряд")]
    [InlineData("uk", "Відбулося засідання правління «Озерного банку».", "held meeting", "правління «Озерного банку»")]
    [InlineData("uk", "У червні 2024 року на засіданні комітету ЮНЕСКО має бути вирішено питання.", "planned meeting", "комітет ЮНЕСКО")]
    public void A_body_sits_whether_its_name_is_long_or_only_tells_what_it_is(string language, string text, string kinds, string names) =>
        AssertOne(language, text, kinds, names);

    [Theory]
    [InlineData("ru", "На совещании с министрами губернатор Иван Воронов потребовал отчета.", "held meeting", "Иван Воронов, министры")]
    [InlineData("ru", "Накануне представители прокуратуры встретились с адвокатами Ивана Воронова.", "held meeting", "представители прокуратуры, адвокаты Ивана Воронова")]
    [InlineData("ru", "Депутат Иван Воронов пострадал во время встречи с избирателями.", "held meeting", "Иван Воронов, избиратели")]
    [InlineData("uk", "Депутат Іван Воронов під час зустрічі з виборцями дістав поранення.", "held meeting", "Іван Воронов, виборці")]
    [InlineData("ru", "Министр Иван Воронов посвятил день встречам с представителями флота.", "held meeting", "Иван Воронов, представители флота")]
    [InlineData("uk", "Проєкт вносили на засідання урядового комітету під головуванням віце-прем'єра Івана Воронова 3 травня.", "held meeting", "Іван Воронов, урядовий комітет")]
    public void A_group_is_met_as_it_is_described(string language, string text, string kinds, string names) =>
        AssertOne(language, text, kinds, names);

    [Theory]
    [InlineData("ru", "Высокий суд Норвегии, решение которого оспорили, проводит заседание в Осло.")]
    [InlineData("ru", "Заявление президент Кубы Петр Соколов сделал на заседании Национальной ассамблеи народной власти.")]
    [InlineData("ru", "После круглого стола «Дороги Норвегии: что дальше?» эксперты спорили.")]
    [InlineData("ru", "«Доказать это нельзя», — заключил адвокат Иван Воронов в беседе с РИСИ.")]
    [InlineData("ru", "В последнее время певица Мария Лесная встречалась с актером Иваном Вороновым.")]
    [InlineData("ru", "В беседе с критиком Петром Соколовым норвежская актриса Мария Лесная сказала, что любит роман.")]
    [InlineData("ru", "Группа «Причал» прибыла в Осло.")]
    [InlineData("ru", "Менеджеры «Неба» обсуждают связь с «Орбитой».")]
    [InlineData("ru", "Войска Норвегии встретились с войсками Чили на реке.")]
    [InlineData("ru", "Президент Чили Петр Соколов должен был встретиться с президентом Норвегии Иваном Вороновым.")]
    [InlineData("ru", "Президент Чили Петр Соколов собирался посетить Норвегию.")]
    [InlineData("uk", "Президент Чилі Петро Соколов мав зустрітися з президентом Норвегії Іваном Вороновим.")]
    [InlineData("uk", "Міністр має досвід переговорів з Норвегією.")]
    public void Courts_interviews_private_people_and_plans_that_are_over_are_none(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Президент Чили Петр Соколов должен был посетить Норвегию 20 мая.", "planned visit", "2024-05-20")]
    [InlineData("uk", "Президент Чилі Петро Соколов має зустрітися з президентом Норвегії Іваном Вороновим 20 травня.", "planned meeting", "2024-05-20")]
    [InlineData("ru", "Суда вернут, процесс может завершиться до саммита НАТО, который пройдет 9 июня.", "planned summit", "2024-06-09")]
    [InlineData("ru", "На заседании правительства 3 мая министр Иван Воронов сообщил о долгах.", "held meeting", "2024-05-03")]
    public void What_is_planned_is_still_ahead(string language, string text, string kinds, string date)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(date, events.Meetings[0].Date?.ToString());
    }

    [Theory]
    [InlineData("ru", "Министр юстиции Чили Петр Соколов прилетал в Осло для встречи с президентом Иваном Вороновым.", "held visit; held meeting")]
    [InlineData("uk", "Міністр Чилі Петро Соколов прибув до Осло, звідки вирушить на Донбас.", "held visit; planned visit")]
    public void Who_goes_for_a_meeting_may_have_two(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "С премьером Олегом Соколовым встретился президент Чили Иван Воронов.", "held meeting", "Иван Воронов, Олег Соколов")]
    [InlineData("uk", "З прем'єром Олегом Соколовим зустрівся президент Чилі Іван Воронов.", "held meeting", "Іван Воронов, Олег Соколов")]
    [InlineData("ru", "Норвегия ведет с Чили переговоры о рыбе.", "ongoing talks", "Норвегия, Чили")]
    [InlineData("uk", "Норвегія веде з Чилі переговори про рибу.", "ongoing talks", "Норвегія, Чилі")]
    [InlineData("ru", "Президент Чили Иван Воронов намерен с премьером Норвегии Олегом Соколовым обсудить рыбу.", "planned talks", "Иван Воронов, Олег Соколов")]
    [InlineData("ru", "В телефонном разговоре президент Чили Иван Воронов поблагодарил премьера Норвегии Олега Соколова.", "held call", "Иван Воронов, Олег Соколов")]
    [InlineData("ru", "Главы МИД Чили и Норвегии встретятся 20 мая в Осло.", "planned meeting", "Чили, Норвегия")]
    [InlineData("ru", "Министры обороны стран НАТО встретятся 20 мая в Осло.", "planned meeting", "Министры обороны стран НАТО")]
    [InlineData("ru", "Министры обороны стран НАТО собрались в Осло.", "held meeting", "Министры обороны стран НАТО")]
    [InlineData("ru", "Делегация Норвегии во главе с премьером Олегом Соколовым прибыла в Чили.", "held visit", "Олег Соколов, Чили")]
    [InlineData("ru", "Президент Чили Иван Воронов начал турне по Европе.", "held visit", "Иван Воронов, Европа")]
    [InlineData("ru", "Губернатор Иван Воронов побывал на месте аварии.", "held visit", "Иван Воронов, место аварии")]
    [InlineData("uk", "Губернатор Іван Воронов побував на місці аварії.", "held visit", "Іван Воронов, місце аварії")]
    public void The_other_side_may_stand_before_the_verb_and_a_place_without_a_name(string language, string text, string kinds, string names) =>
        AssertOne(language, text, kinds, names);

    [Theory]
    [InlineData("ru", "Чили приостановила переговоры с Норвегией.", "postponed talks")]
    [InlineData("uk", "Чилі призупинила переговори з Норвегією.", "postponed talks")]
    [InlineData("ru", "Телефонного разговора президента Ивана Воронова с премьером Олегом Соколовым не планируется.", "denied call")]
    [InlineData("ru", "Премьер Чили Олег Соколов не полетит в Осло на встречу с президентом Иваном Вороновым.", "cancelled visit")]
    [InlineData("ru", "Президент Чили Иван Воронов едет в Осло на переговоры с премьером Олегом Соколовым.", "planned talks")]
    public void What_is_not_planned_or_put_off_is_told_as_that(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "На фоне спора с Норвегией министры встретились.")]
    [InlineData("ru", "Со своим куратором Иван Воронов встречался каждую неделю.")]
    [InlineData("ru", "Если премьер Чили Олег Соколов не поедет в Осло на саммит, будет жаль.")]
    [InlineData("uk", "Із перетвореннями типів ми знову зустрінемося.")]
    [InlineData("uk", "Тут зустрічаються типові мешканці степу.")]
    public void Disputes_habits_and_conditions_tell_of_none(string language, string text) =>
        Assert.Equal("", EventReading.Kinds(EventReading.Read(language, text)));

    private static void AssertOne(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Fact]
    public void A_conference_by_video_is_nobodys_private_affair()
    {
        const string Harbour = "Порт закрыт. Лодки стоят. Вода поднялась. Причал цел. Рыбу везут по суше. Дорога свободна.";
        Assert.Single(EventReading.Read("ru", $"На вторник запланирована видеоконференция Анны Лесной и Марка Ольхова. {Harbour}").Meetings);
        Assert.Empty(EventReading.Read("ru", $"Анна Лесная встретилась с Марком Ольховым. {Harbour}").Meetings);
    }
}
