using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>One of several, with a name or without; and whom it was told, who is none of them. People and outlets are invented.</summary>
public sealed class CountedSpeakerTests
{
    [Theory]
    [InlineData("ru", "Один из лидеров партии Леван Вихрев заявил, что мост откроют.", "Леван Вихрев")]
    [InlineData("ru", "Одна из участниц встречи Анна Сич сказала, что мост откроют.", "Анна Сич")]
    [InlineData("uk", "Один із лідерів партії Левко Вихор заявив, що міст відкриють.", "Левко Вихор")]
    public void The_one_may_have_a_name(string language, string text, string name)
    {
        Speaker speaker = Assert.Single(Reading.Of(language, text).Statements).Speaker!;
        Assert.Equal((name, SpeakerGrade.Named), (speaker.Name, speaker.Grade));
    }

    [Theory]
    [InlineData("ru", "Одна из помощниц Анны Сич сказала, что мост откроют.", "Одна из помощниц Анны Сич")]
    [InlineData("ru", "Один из соратников Вихрева сказал, что мост откроют.", "Один из соратников Вихрева")]
    [InlineData("ru", "По словам одного из собеседников издания, мост откроют.", "один из собеседников издания")]
    [InlineData("ru", "«Мост откроют», — сказал один из них.", "один из них")]
    [InlineData("uk", "Один із соратників Вихора сказав, що міст відкриють.", "Один із соратників Вихора")]
    [InlineData("uk", "За словами однієї з учасниць зустрічі, міст відкриють.", "одна з учасниць зустрічі")]
    public void Whose_one_he_is_does_not_speak(string language, string text, string name)
    {
        Speaker speaker = Assert.Single(Reading.Of(language, text).Statements).Speaker!;
        Assert.Equal(name, speaker.Name);
        Assert.True(speaker.Grade is SpeakerGrade.Doubtful or SpeakerGrade.Unnamed);
    }

    [Theory]
    [InlineData("ru", "Мост откроют, сообщил «Вихрю» источник в порту.", "источник в порту", "Вихрь")]
    [InlineData("ru", "Мост откроют, сказал «Волжским ведомостям» капитан Иван Бодров.", "Иван Бодров", "Волжские ведомости")]
    [InlineData("ru", "Как рассказал «Волжской правде» капитан порта, мост откроют.", "капитан порта", "Волжская правда")]
    [InlineData("uk", "Міст відкриють, розповів «Волинській правді» капітан порту.", "капітан порту", "Волинська правда")]
    public void Whom_it_was_told_carries_it(string language, string text, string name, string medium)
    {
        Statement statement = Assert.Single(Reading.Of(language, text).Statements);
        Assert.Equal(name, statement.Speaker!.Name);
        Assert.Equal([medium], statement.Relays.Select(relay => relay.Name));
    }

    [Fact]
    public void A_body_that_its_state_tells_apart_is_named_by_that()
    {
        Speaker speaker = Assert.Single(Reading.Of("en", "Norway's air force said it had shot down 13 drones.").Statements).Speaker!;
        Assert.Equal(("Norway's air force", SpeakerGrade.Named), (speaker.Name, speaker.Grade));
    }

    [Fact]
    public void Who_heads_what_a_state_owns_does_not_head_the_state()
    {
        Speaker speaker = Assert.Single(Reading.Of("en", "The head of Norway's gas operator, Ann Falcon, said the valves were closed.").Statements).Speaker!;
        Assert.Equal(("Ann Falcon", SpeakerGrade.Named), (speaker.Name, speaker.Grade));
    }
}
