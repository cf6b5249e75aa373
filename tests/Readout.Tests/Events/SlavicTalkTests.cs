using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Calls, promises and officials without names in Russian and Ukrainian; the articles are of 8 May 2024.</summary>
public sealed class SlavicTalkTests
{
    [Theory]
    [InlineData("ru", "Президент Чили Марко Пинто пообещал провести переговоры с премьером Норвегии Иваном Вороновым.", "planned talks", "Марко Пинто, Иван Воронов")]
    [InlineData("ru", "Премьер Чили Марко Пинто говорил об этом по телефону с генсеком НАТО Иваном Вороновым.", "held call", "Марко Пинто, Иван Воронов")]
    [InlineData("ru", "Министр Чили Марко Пинто рассказал, что глава МИД Норвегии Иван Воронов позвонил ему во вторник.", "held call", "Иван Воронов, Марко Пинто")]
    [InlineData("ru", "Марко Пинто и глава МИД Норвегии Иван Воронов договорились об этом на встрече в Осло в феврале.", "held meeting", "Марко Пинто, Иван Воронов")]
    [InlineData("ru", "Посол Чили Марко Пинто посетил Берген и встретился с мэром Иваном Вороновым.", "held visit; held meeting", "Марко Пинто, Берген; Марко Пинто, Иван Воронов")]
    [InlineData("ru", "Советник президента Чили тайно беседовал с представителями Норвегии\n\nСоветник президента Чили Марко Пинто вел переговоры с норвежскими чиновниками.", "held talks", "Марко Пинто, Норвегия")]
    [InlineData("uk", "Президент Чилі Маріо Пінто пообіцяв провести переговори з прем'єром Норвегії Іваном Вороною.", "planned talks", "Маріо Пінто, Іван Ворона")]
    [InlineData("uk", "Прем'єр Чилі Маріо Пінто говорив про це телефоном із генсеком НАТО Іваном Вороною.", "held call", "Маріо Пінто, Іван Ворона")]
    [InlineData("uk", "Переговори Чилі з Норвегією затягнуться до грудня.", "ongoing talks", "Чилі, Норвегія")]
    public void Who_talked_is_told(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, string.Join("; ", events.Meetings.Select(EventReading.Names)));
    }

    [Theory]
    [InlineData("ru", "Сроки визита согласуют позднее, сообщил представитель президента Чили Марко Пинто.")]
    [InlineData("ru", "Поездка завершится 28 мая, сообщил представитель МИД Чили Марко Пинто.")]
    [InlineData("uk", "Речниця МЗС Чилі Анна Пінто заявила, що поїздка завершиться 28 травня.")]
    public void What_becomes_of_a_meeting_is_no_undertaking_of_nobody(string language, string text) =>
        Assert.Empty(EventReading.Read(language, text).Commitments);
}
