namespace Readout.Tests.Events;

/// <summary>What Russian and Ukrainian words make of meetings that there are not, were not or are not yet; the articles are of 8 May 2024.</summary>
public sealed class SlavicDenialTests
{
    [Theory]
    [InlineData("ru", "Норвегия: подготовки к встрече президентов Чили и Норвегии пока нет", "denied meeting")]
    [InlineData("ru", "О переговорах с Норвегией в Осло речи не было, заявил министр Чили Марко Пинто.", "denied talks")]
    [InlineData("ru", "«Переговоры с Норвегией мы не вели», — сказал министр Чили Марко Пинто.", "denied talks")]
    [InlineData("ru", "Переговоры с Норвегией, запланированные на вторник, не состоялись, их попробуют провести в пятницу, сообщил министр Чили Марко Пинто.", "postponed talks")]
    [InlineData("ru", "Переговоры с Норвегией, запланированные на вторник, не состоялись, сообщил министр Чили Марко Пинто.", "cancelled talks")]
    [InlineData("ru", "Визит министра иностранных дел Чили Анны Пинто в Осло отложен. Ожидалось, что в норвежской столице Пинто встретится с главой МИД Норвегии Иваном Вороновым.", "postponed visit; postponed meeting")]
    [InlineData("uk", "Про переговори з Норвегією в Осло не йшлося, заявив міністр Чилі Маріо Пінто.", "denied talks")]
    [InlineData("uk", "«Переговорів із Норвегією ми не вели», — сказав міністр Чилі Маріо Пінто.", "denied talks")]
    [InlineData("uk", "Розмова з прем'єром Норвегії Іваном Вороною, запланована на вівторок, не відбулася, її спробують організувати в п'ятницю, повідомив президент Чилі Маріо Пінто.", "postponed talks")]
    public void What_is_not_is_told_by_more_than_verbs(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Ожидалось, что министр Чили Анна Пинто встретится в Осло с премьером Норвегии Иваном Вороновым.", "planned meeting")]
    [InlineData("ru", "Министр Чили Анна Пинто не встретится с премьером Норвегии Иваном Вороновым.", "")]
    public void Where_nothing_else_tells_a_plan_stands(string language, string text, string kinds) =>
        Assert.Equal(kinds, EventReading.Kinds(EventReading.Read(language, text)));
}
