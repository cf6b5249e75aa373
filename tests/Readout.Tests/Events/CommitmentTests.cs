using Readout.Events;
using Readout.Events.Commitments;

namespace Readout.Tests.Events;

public sealed class CommitmentTests
{
    [Theory]
    [InlineData("ru", "Норвегия планирует построить мост в июне.", "intends")]
    [InlineData("ru", "Иван Воронов пообещал подписать договор до пятницы.", "promises")]
    [InlineData("ru", "«Мы откроем мост в июне», — заявил президент Норвегии Иван Воронов.", "promises")]
    [InlineData("ru", "«Надеемся, что к пятнице мы сможем объявить о сделке», — сообщил президент Норвегии Иван Воронов.", "hopes")]
    [InlineData("ru", "Иван Воронов поручил закрыть границу.", "orders")]
    [InlineData("ru", "Норвегия передаст Чили два катера.", "intends")]
    [InlineData("uk", "Норвегія планує побудувати міст у червні.", "intends")]
    [InlineData("uk", "Іван Воронов пообіцяв підписати договір до п'ятниці.", "promises")]
    [InlineData("uk", "«Ми відкриємо міст у червні», — заявив президент Норвегії Іван Воронов.", "promises")]
    [InlineData("uk", "Норвегія передасть Чилі два катери.", "intends")]
    [InlineData("en", "Norway plans to build a bridge in June.", "intends")]
    [InlineData("en", "John Lakewood pledged to sign the treaty by Friday.", "promises")]
    [InlineData("en", "\"We will open the bridge in June,\" President John Lakewood said.", "promises")]
    [InlineData("en", "John Lakewood ordered to close the border.", "orders")]
    public void An_act_that_can_be_checked_is_a_commitment(string language, string text, string expected) =>
        Assert.Equal(expected, EventReading.Strengths(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Норвегия намерена снизить градус напряженности.")]
    [InlineData("ru", "Если Норвегия построит мост, Чили закроет границу.")]
    [InlineData("ru", "Норвегия не планирует строить мост.")]
    [InlineData("ru", "Цены на хлеб вырастут в июне.")]
    [InlineData("uk", "Норвегія планує знизити напруженість.")]
    [InlineData("uk", "Ціни на хліб зростуть у червні.")]
    [InlineData("en", "Norway wants to improve ties.")]
    [InlineData("en", "Prices will rise in June.")]
    [InlineData("en", "The promised land lies east of the river.")]
    [InlineData("en", "If Norway builds a bridge, Chile will close the border.")]
    public void Aims_forecasts_and_conditions_are_none(string language, string text) =>
        Assert.Equal("", EventReading.Strengths(EventReading.Read(language, text)));

    [Fact]
    public void A_commitment_keeps_its_doer_statement_and_deadline()
    {
        NewsEvents events = EventReading.Read("ru", "«Надеемся, что к пятнице мы сможем объявить, что проведем встречи», — сообщил президент Норвегии Иван Воронов.");

        Commitment commitment = Assert.Single(events.Commitments);
        Assert.Equal("Иван Воронов", commitment.Who?.Name);
        Assert.Equal("s1", commitment.Statement);
        Assert.Equal("2024-05-10", commitment.Due?.ToString());
        Assert.Equal(CommitmentStrength.Hopes, commitment.Strength);
    }
}
