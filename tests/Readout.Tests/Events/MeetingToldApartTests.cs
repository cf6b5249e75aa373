using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Meetings told by words that news uses beside the common ones, by a day or a place that stands apart, and words like them that tell of none.</summary>
public sealed class MeetingToldApartTests
{
    [Theory]
    [InlineData("en", "Minister Anna Stonefield rang President Marco Hall on Monday.", "held call", "Anna Stonefield, Marco Hall", "2024-05-06")]
    [InlineData("en", "President Anna Stonefield spent half an hour on the phone with President Marco Hall on Monday.", "held call", "Anna Stonefield, Marco Hall", "2024-05-06")]
    [InlineData("en", "\"President Hall rang me on Monday,\" Minister Anna Stonefield said.", "held call", "Hall, Anna Stonefield", "2024-05-06")]
    [InlineData("en", "President Anna Stonefield and President Marco Hall agreed to see each other again in Oslo.", "planned meeting", "Anna Stonefield, Marco Hall", null)]
    [InlineData("en", "Minister Anna Stonefield will see President Marco Hall in Oslo on Friday.", "planned meeting", "Anna Stonefield, Marco Hall", "2024-05-10")]
    [InlineData("en", "Minister Anna Stonefield was met by President Marco Hall on Monday.", "held meeting", "Anna Stonefield, Marco Hall", "2024-05-06")]
    [InlineData("en", "President Anna Stonefield convened the heads of the parties on Monday.", "held meeting", "Anna Stonefield, heads of the parties", "2024-05-06")]
    [InlineData("en", "President Anna Stonefield of Chile is due in Oslo on May 20.", "planned visit", "Anna Stonefield, Oslo", "2024-05-20")]
    [InlineData("en", "Minister Anna Stonefield is off to Chile on Friday.", "planned visit", "Anna Stonefield, Chile", "2024-05-10")]
    [InlineData("en", "Minister Anna Stonefield, on her first trip to Chile since taking office, declined to comment.", "held visit", "Anna Stonefield, Chile", null)]
    [InlineData("ru", "Президент Иван Воронов позвонил во вторник президенту Чили Марко Пинто.", "held call", "Иван Воронов, Марко Пинто", "2024-05-07")]
    [InlineData("ru", "«Мне вчера позвонил президент Чили Марко Пинто», — рассказал министр Иван Воронов.", "held call", "Марко Пинто, Иван Воронов", "2024-05-07")]
    [InlineData("ru", "Артура Холла принял также министр Иван Воронов.", "held meeting", "Артур Холл, Иван Воронов", null)]
    [InlineData("ru", "Министр Иван Воронов в апреле ездил в Чили.", "held visit", "Иван Воронов, Чили", "2024-04")]
    [InlineData("ru", "В пятницу в Осло вылетает министр Иван Воронов.", "planned visit", "Иван Воронов, Осло", "2024-05-10")]
    [InlineData("ru", "Премьер-министр Иван Воронов вместе с министром Марией Соколовой посетил Чили.", "held visit", "Иван Воронов, Мария Соколова, Чили", null)]
    [InlineData("uk", "«Учора мені зателефонував президент Чилі Марко Пінто», — розповів прем'єр Іван Ворона.", "held call", "Марко Пінто, Іван Ворона", "2024-05-07")]
    [InlineData("uk", "Прем'єр Іван Ворона разом із міністеркою Ганною Лісовою побував в Осло.", "held visit", "Іван Ворона, Ганна Лісова, Осло", null)]
    [InlineData("uk", "Президент Іван Ворона востаннє бачився з президентом Марком Пінто у квітні.", "held meeting", "Іван Ворона, Марк Пінто", "2024-04")]
    [InlineData("en", "Minister Anna Stonefield went to Chile on Monday.", "held visit", "Anna Stonefield, Chile", "2024-05-06")]
    [InlineData("en", "Minister Anna Stonefield is heading to Chile next month.", "planned visit", "Anna Stonefield, Chile", "2024-06")]
    [InlineData("ru", "Президента Чили Марко Пинто ждут в Осло 20 мая.", "planned visit", "Марко Пинто, Осло", "2024-05-20")]
    [InlineData("ru", "Переговоры Норвегии и Чили, о которых писала газета, пройдут 20 мая.", "planned talks", "Норвегия, Чили", "2024-05-20")]
    [InlineData("uk", "Прем'єр Іван Ворона їздив у квітні до Чилі.", "held visit", "Іван Ворона, Чилі", "2024-04")]
    [InlineData("uk", "Прем'єр Іван Ворона зустрівся в понеділок із президентом Маріо Пінто. Сторони обговорили торгівлю. У зустрічі брали участь міністр Петро Ковач і посол Олег Рябов.", "held meeting", "Іван Ворона, Маріо Пінто, Петро Ковач, Олег Рябов", "2024-05-06")]
    [InlineData("en", "President Anna Stonefield and President Marco Hall spoke for an hour on Monday.", "held talks", "Anna Stonefield, Marco Hall", "2024-05-06")]
    [InlineData("en", "It follows a visit to Chile in April by Minister Anna Stonefield.", "held visit", "Anna Stonefield, Chile", "2024-04")]
    [InlineData("uk", "До Осло приїздила делегація Чилі.", "held visit", "делегація Чилі, Осло", null)]
    [InlineData("uk", "Пакет ухвалять міністри закордонних справ, які збираються в понеділок.", "planned meeting", "міністри закордонних справ", "2024-05-13")]
    public void Other_words_tell_of_a_meeting(string language, string text, string kinds, string names, string? date)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
        Assert.Equal(date, events.Meetings[0].Date?.ToString());
    }

    [Theory]
    [InlineData("en", "Oslo and Lima differ on their leaders' call\n\nPresident Anna Stonefield and President Marco Hall spoke by telephone on Monday.", "held call", "2024-05-06")]
    [InlineData("ru", "Один звонок, две версии\n\nПрезидент Иван Воронов позвонил в понедельник президенту Марко Пинто.", "held call", "2024-05-06")]
    [InlineData("ru", "Во время мартовской поездки в Чили министр Иван Воронов показал карту.", "held visit", "2024-03")]
    [InlineData("uk", "Під час березневої поїздки до Чилі міністр Іван Ворона показав карту.", "held visit", "2024-03")]
    [InlineData("uk", "Напередодні прем'єрка Ганна Лісова зустрілася з президентом Марком Пінто.", "held meeting", "2024-05-07")]
    [InlineData("uk", "Президент Іван Ворона вирішить після зустрічі з президентом Марком Пінто, яка запланована на п'ятницю.", "planned meeting", "2024-05-10")]
    [InlineData("en", "President Anna Stonefield confirmed a meeting with President Marco Hall, scheduled for June 1 on the sidelines of the NATO summit.", "planned meeting; planned summit", "2024-06-01")]
    public void A_day_or_a_status_stands_apart(string language, string text, string kinds, string date)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(date, events.Meetings[0].Date?.ToString());
    }

    [Theory]
    [InlineData("en", "The bell rang in Oslo on Monday, President Anna Stonefield recalled.")]
    [InlineData("en", "President Anna Stonefield called the leaders of the opposition cowards on Monday.")]
    [InlineData("en", "Minister Anna Stonefield saw President Marco Hall as a rival.")]
    [InlineData("en", "Minister Anna Stonefield saw President Marco Hall give a speech on Monday.")]
    [InlineData("en", "The rent is due in Oslo on Monday.")]
    [InlineData("en", "President Anna Stonefield and President Marco Hall spoke to reporters on Monday.")]
    [InlineData("en", "President Anna Stonefield will speak to ministers gathered in Oslo.")]
    [InlineData("en", "Norway and Chile gathered support in Oslo on Monday.")]
    [InlineData("en", "Prime Minister Anna Stonefield came to Norway's aid.")]
    [InlineData("en", "Minister Anna Stonefield is to meet the troops Norway is training.")]
    [InlineData("en", "Minister Anna Stonefield landed a deal in Chile on Monday.")]
    [InlineData("ru", "Президента Чили Марко Пинто в Осло ждут испытания 20 мая.")]
    [InlineData("ru", "Министр Иван Воронов разговаривал с соседями.")]
    [InlineData("ru", "Министры собираются в понедельник уехать в отпуск.")]
    [InlineData("uk", "На зустріч, яку Осло пропонувало провести в понеділок, послі не приїхали.")]
    public void Words_like_them_tell_of_none(string language, string text) =>
        Assert.Empty(EventReading.Read(language, text).Meetings);

    [Fact]
    public void What_is_cancelled_after_a_visit_is_something_else() =>
        Assert.Equal("held visit", EventReading.Kinds(EventReading.Read("en", "The senate cancelled the permit after President Anna Stonefield's visit to Chile on Monday.")));
}
