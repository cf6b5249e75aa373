using Readout.Events;

namespace Readout.Tests.Events;

public sealed class CommitmentToldAgainTests
{
    [Theory]
    [InlineData("en", "Norway to inspect ships\n\nNorway will inspect the ships on Friday. \"We will inspect all ships,\" Prime Minister Anna Lake said.")]
    [InlineData("en", "A group of teachers vowed to boycott the vote. The teachers plan to boycott the vote in June.")]
    [InlineData("ru", "Воронов готов показать договор с Чили\n\nИван Воронов заявил, что опубликует договор с Чили. «Я опубликую договор», — сказал Воронов.")]
    [InlineData("ru", "Норвегия откроет мост в Осло\n\nОсло откроет мост в июне.")]
    [InlineData("uk", "Норвегія побудує міст\n\n«Ми побудуємо міст у червні», — заявив президент Норвегії Іван Воронов.")]
    public void What_is_told_again_is_one_commitment(string language, string text) =>
        Assert.Single(EventReading.Read(language, text).Commitments);

    [Theory]
    [InlineData("en", "Norway will open the bridge in June. Norway will open the port in July.")]
    [InlineData("en", "Norway promised to send ships to Chile. Norway promised not to send ships to Chile.")]
    [InlineData("en", "Norway will send two ships. Chile will send two ships.")]
    [InlineData("en", "Norway will allocate 60 million crowns. Norway will allocate 30 million crowns.")]
    [InlineData("ru", "Воронов обещал открыть порт\n\n«Мы откроем порт и никого не уволим», — сказал Иван Воронов.")]
    [InlineData("ru", "Норвегия представит парламенту бюджет. Норвегия представит парламенту концепцию.")]
    [InlineData("uk", "Норвегія відкриє міст у червні. Норвегія відкриє порт у червні.")]
    public void Another_act_day_number_or_doer_is_another_commitment(string language, string text) =>
        Assert.Equal(2, EventReading.Read(language, text).Commitments.Count);

    [Fact]
    public void The_words_that_give_the_day_are_those_of_the_commitment()
    {
        NewsEvents events = EventReading.Read("en", "Norway to inspect ships\n\nNorway will inspect the ships by Friday.");
        Assert.Equal("2024-05-10", Assert.Single(events.Commitments).Due?.ToString());
        Assert.Equal(25, events.Commitments[0].Span.Start);
    }
}
