using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>What the rest of a story tells of a meeting in Russian and Ukrainian: its day, who meets again, which headline it is; the articles are of 8 May 2024.</summary>
public sealed class SlavicStoryTests
{
    [Theory]
    [InlineData("ru", "В понедельник президент Чили Марко Пинто прибыл в Осло. Пинто встретился с премьер-министром Норвегии Иваном Вороновым.", "2024-05-06")]
    [InlineData("ru", "В понедельник президент Чили Марко Пинто прибыл в Осло. Ранее Пинто встретился с премьер-министром Норвегии Иваном Вороновым.", null)]
    [InlineData("ru", "В понедельник президент Чили Марко Пинто прибыл в Осло. Напомним, Пинто встретился с премьер-министром Норвегии Иваном Вороновым.", null)]
    [InlineData("ru", "Президент Чили Марко Пинто 20 мая посетит Осло. Пинто проведет переговоры с премьер-министром Норвегии Иваном Вороновым.", "2024-05-20")]
    [InlineData("uk", "Президент Чилі Марко Пінто 20 травня відвідає Осло. Пінто зустрінеться з прем'єр-міністром Норвегії Іваном Вороною.", "2024-05-20")]
    [InlineData("uk", "У понеділок президент Чилі Марко Пінто прибув до Осло. Пінто зустрівся з прем'єр-міністром Норвегії Іваном Вороною.", "2024-05-06")]
    public void What_a_story_tells_on_is_of_its_day(string language, string text, string? date) =>
        Assert.Equal(date, EventReading.Read(language, text).Meetings[1].Date?.ToString());

    [Theory]
    [InlineData("ru", "Министр Иван Воронов посетит Чили до конца мая.", "2024-05")]
    [InlineData("ru", "Министр Иван Воронов посетит Чили до конца июня.", null)]
    [InlineData("ru", "Министр Иван Воронов отправится в Чили, где в субботу выступит в парламенте.", "2024-05-11")]
    [InlineData("ru", "Министр Иван Воронов вечером встретится с президентом Марко Пинто.", "2024-05-08")]
    [InlineData("ru", "Днем ранее министр Иван Воронов встретился с президентом Марко Пинто.", "2024-05-07")]
    [InlineData("ru", "Министр Иван Воронов приедет в Чили в начале июня.", "2024-06")]
    [InlineData("uk", "Міністр Іван Ворона відвідає Чилі до кінця травня.", "2024-05")]
    [InlineData("uk", "Міністр Іван Ворона приїде до Чилі на початку червня.", "2024-06")]
    [InlineData("uk", "Міністр Іван Ворона вирушить до Чилі, де в суботу виступить у парламенті.", "2024-05-11")]
    [InlineData("uk", "Міністр Іван Ворона увечері зустрінеться з президентом Маріо Пінто.", "2024-05-08")]
    public void A_day_is_told_by_what_is_near(string language, string text, string? date) =>
        Assert.Equal(date, EventReading.Read(language, text).Meetings[0].Date?.ToString());

    [Theory]
    [InlineData("ru", "Президент Чили Марко Пинто принял послов стран НАТО.", "held meeting", "Марко Пинто, послы стран НАТО")]
    [InlineData("ru", "Президент Чили Марко Пинто, которого до начала заседания принял премьер Иван Воронов, остался доволен.", "held meeting", "Марко Пинто, Иван Воронов")]
    [InlineData("ru", "Президент Чили Марко Пинто встретился с министрами обороны Норвегии и Сербии.", "held meeting", "Марко Пинто, министры обороны Норвегии и Сербии")]
    [InlineData("ru", "Президент Чили Марко Пинто встретился с президентами Норвегии и Сербии.", "held meeting", "Марко Пинто, Норвегия, Сербия")]
    [InlineData("ru", "Послы стран НАТО соберутся в Осло в пятницу.", "planned meeting", "Послы стран НАТО")]
    [InlineData("ru", "В среду в Осло пройдет заседание комиссии Норвегия - НАТО.", "planned meeting", "комиссия Норвегия - НАТО")]
    [InlineData("ru", "Норвегия предложила Чили и Сербии провести переговоры.", "proposed talks", "Норвегия, Чили, Сербия")]
    [InlineData("ru", "Президент Чили Марко Пинто предложил Норвегии встречу с Сербией.", "proposed meeting", "Норвегия, Сербия")]
    [InlineData("ru", "Норвегия не ведет с Чили переговоров о границе.", "denied talks", "Норвегия, Чили")]
    [InlineData("ru", "Министр Иван Воронов обсудил подготовку визита с президентом Чили Марко Пинто.", "held talks", "Иван Воронов, Марко Пинто")]
    [InlineData("ru", "Президент Чили Марко Пинто приезжал в апреле к премьеру Норвегии Ивану Воронову.", "held visit", "Марко Пинто, Иван Воронов")]
    [InlineData("uk", "Президент Чилі Маріо Пінто прийняв послів країн НАТО.", "held meeting", "Маріо Пінто, посли країн НАТО")]
    [InlineData("uk", "Наступної середи в Осло відбудеться засідання Ради Норвегія - НАТО.", "planned meeting", "Рада Норвегія - НАТО")]
    [InlineData("uk", "Президент Маріо Пінто заявив, що прем'єр Іван Ворона приїде на саміт Річкового партнерства 20 травня.", "planned summit", "Іван Ворона, Річкове партнерство")]
    [InlineData("uk", "Осло 6 травня з робочим візитом відвідав президент Чилі Маріо Пінто.", "held visit", "Осло, Маріо Пінто")]
    public void Parties_are_told_by_more_than_names(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Theory]
    [InlineData("ru", "Норвежско-чилийские консультации прошли в Осло\n\n6 мая в Осло прошли консультации между Министерством обороны Норвегии и Министерством обороны Чили.", "held talks", "2024-05-06")]
    [InlineData("ru", "Переговоры Норвегии и Чили завершились в понедельник. Стороны договорились собраться в конце мая.", "held talks; planned meeting", "2024-05-06")]
    [InlineData("ru", "Переговоры Норвегии и Чили прошли в понедельник. Предыдущая встреча состоялась 19 апреля.", "held talks; held meeting", "2024-05-06")]
    public void Meetings_are_told_again_and_told_apart(string language, string text, string kinds, string date)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(date, events.Meetings[0].Date?.ToString());
        Assert.All(events.Meetings, static meeting => Assert.True(meeting.Participants.Count > 1));
    }

    [Theory]
    [InlineData("ru", "Президент Чили Марко Пинто принял верительные грамоты послов четырех стран.")]
    [InlineData("ru", "Президент Чили Марко Пинто принял решение уволить послов.")]
    [InlineData("ru", "Президент Чили Марко Пинто направлялся в Осло, когда погас свет.")]
    [InlineData("uk", "Президент Чилі Маріо Пінто прийняв відставку послів.")]
    [InlineData("uk", "Президент Чилі Маріо Пінто прямував до Осло, коли згасло світло.")]
    public void Other_words_tell_of_none(string language, string text) =>
        Assert.Empty(EventReading.Read(language, text).Meetings);
}
