using Readout.Events.Commitments;

namespace Readout.Tests.Events;

public sealed class CommitmentDoerTests
{
    [Theory]
    [InlineData("en", "The city will be busy, as John Lakewood will host two events in Oslo.", "John Lakewood will host two events in Oslo", "John Lakewood")]
    [InlineData("en", "Norway is about to impose new tariffs on steel.", "Norway is about to impose new tariffs on steel", "Norway")]
    [InlineData("en", "Norway aims to open ten schools by June 2026.", "Norway aims to open ten schools by June 2026", "Norway")]
    [InlineData("en", "Norway is preparing to launch a new ship next month.", "Norway is preparing to launch a new ship next month", "Norway")]
    [InlineData("en", "John Lakewood said he was going to sue the paper.", "he was going to sue the paper", "John Lakewood")]
    [InlineData("en", "The ministry will close the port on Friday.", "The ministry will close the port on Friday", "ministry")]
    [InlineData("en", "President John Lakewood of Norway spoke. He announced that Norway would ramp up its patrols.", "Norway would ramp up its patrols", "Norway")]
    [InlineData("ru", "Стало известно, что Норвегия с 13 декабря начнет поставки газа.", "Норвегия с 13 декабря начнет поставки газа", "Норвегия")]
    [InlineData("ru", "Иван Воронов заявил о своем намерении закрыть порт.", "закрыть порт", "Иван Воронов")]
    [InlineData("ru", "Прибыть в Осло Иван Воронов должен в сентябре.", "Прибыть в Осло Иван Воронов должен в сентябре", "Иван Воронов")]
    [InlineData("ru", "Иван Воронов продолжит курировать работу порта.", "Иван Воронов продолжит курировать работу порта", "Иван Воронов")]
    [InlineData("ru", "Иван Воронов анонсировал сокращение штата порта.", "анонсировал сокращение штата порта", "Иван Воронов")]
    [InlineData("uk", "Іван Воронов анонсував скорочення штату порту.", "анонсував скорочення штату порту", "Іван Воронов")]
    [InlineData("uk", "Стало відомо, що Норвегія з 13 грудня почне постачати газ.", "Норвегія з 13 грудня почне постачати газ", "Норвегія")]
    [InlineData("uk", "Іван Воронов виконуватиме обов'язки голови порту.", "Іван Воронов виконуватиме обов'язки голови порту", "Іван Воронов")]
    [InlineData("uk", "Уряд буде будувати порт.", "Уряд буде будувати порт", "Уряд")]
    [InlineData("uk", "Норвегія взяла на себе зобов'язання закрити порт.", "закрити порт", "Норвегія")]
    [InlineData("en", "Norway is closing the port on Friday.", "Norway is closing the port on Friday", "Norway")]
    [InlineData("en", "John Lakewood expressed readiness to close the port.", "close the port", "John Lakewood")]
    [InlineData("uk", "Чилі неодноразово погрожувала припинити постачання газу.", "припинити постачання газу", "Чилі")]
    [InlineData("uk", "Роботи мають бути виконані до кінця травня.", "Роботи мають бути виконані до кінця травня", null)]
    public void Who_does_it_stands_in_many_places(string language, string text, string act, string? who)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);

        Assert.Equal(act, text[commitment.Span.Start..commitment.Span.End]);
        Assert.Equal(who, commitment.Who?.Name);
    }

    [Theory]
    [InlineData("en", "Peter Stonefield said the mayor wanted to sell the port to strangers.")]
    [InlineData("en", "The government told Falcon that it wants the platform to bring in a tracing tool.")]
    [InlineData("en", "The committee blocked a rule change that Peter Stonefield said would make it harder to open the port.")]
    [InlineData("en", "In the poll, 45 percent of voters said they would vote for Lakewood.")]
    [InlineData("en", "John Lakewood will continue to face the criticism of his rival.")]
    [InlineData("en", "The decision threatens to create a political bind for John Lakewood.")]
    [InlineData("en", "Peter Stonefield said the mayor would attend the events in the past when he was at home.")]
    [InlineData("en", "\"We're ready to negotiate,\" John Lakewood said.")]
    [InlineData("en", "\"Nobody will be left alone,\" Interior Minister Anna Stonefield said.")]
    [InlineData("en", "John Lakewood is raising questions about Friday's debate.")]
    [InlineData("en", "Norway is ready for the company to close the port.")]
    [InlineData("en", "Norway was prepared for the company to close the port.")]
    [InlineData("en", "Norway prepares for the company to close the port.")]
    [InlineData("en", "John Lakewood is too ready to use ships.")]
    [InlineData("en", "Norway had planned to open the port.")]
    [InlineData("en", "Experts say the campaign now has to scramble to convince them to come out in November.")]
    [InlineData("en", "Conservative columnist Peter Will opened his feud with the mayor this week.")]
    [InlineData("ru", "Анна Воронова отметила, что соседям придется открыть порт.")]
    [InlineData("ru", "По прогнозу гидрометцентра, 9 мая южные районы должен окутать туман.")]
    [InlineData("ru", "Иван Воронов собирался лететь в Осло.")]
    [InlineData("ru", "Неизвестно, насколько жители будут оплачивать порт.")]
    [InlineData("uk", "Анна Воронова зазначила, що сусідам доведеться відкрити порт.")]
    [InlineData("uk", "Жінка має право витратити за день 13 гривень до п'ятниці.")]
    [InlineData("uk", "Іван Воронов збирався летіти в Осло.")]
    public void Wishes_of_others_polls_and_plans_of_old_are_none(string language, string text) =>
        Assert.Empty(EventReading.Read(language, text).Commitments);

    [Theory]
    [InlineData("ru", "Подростки грозили взорвать порт и Розовый дом.", "Розовый дом")]
    [InlineData("ru", "Соседям передадут катера «Никополь».", "Никополь")]
    public void What_many_do_it_to_does_not_do_it(string language, string text, string thing) =>
        Assert.DoesNotContain(EventReading.Read(language, text).Commitments, one => one.Who?.Name == thing);

    [Theory]
    [InlineData("en", "Norwegian Foreign Trade Minister Anna Stonefield plans to close it.", "plans to close it")]
    [InlineData("en", "OSLO (Falcon News) – Norway will close the port.", "Norway will close the port")]
    [InlineData("en", "Norway will close the port, to ensure the safety of the town.", "Norway will close the port")]
    [InlineData("en", "John Lakewood is set to meet the governors on Monday when he arrives in Oslo to sell his plan.", "John Lakewood is set to meet the governors on Monday")]
    [InlineData("en", "Norway will close the port and is sure of it.", "Norway will close the port")]
    [InlineData("ru", "Станцию планируют построить к 2027 году.", "Станцию планируют построить к 2027 году")]
    [InlineData("ru", "По словам Ивана Воронова, порт будет закрыт до мая.", "порт будет закрыт до мая")]
    public void What_surrounds_an_act_is_none_of_it(string language, string text, string act)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);

        Assert.Equal(act, text[commitment.Span.Start..commitment.Span.End]);
    }

    [Theory]
    [InlineData("en", "Norway to close port\n\nNorway plans to close the port on Friday.", "Norway plans to close the port on Friday")]
    [InlineData("ru", "Норвегия закроет порт\n\nНорвегия закроет порт для судов в пятницу, сообщила Анна Воронова.", "Норвегия закроет порт для судов в пятницу")]
    [InlineData("uk", "Норвегія закриє порт\n\nНорвегія закриє порт для суден у п'ятницю, повідомила Анна Воронова.", "Норвегія закриє порт для суден у п'ятницю")]
    public void A_headline_gives_way_to_the_words_beneath_that_give_the_day(string language, string text, string act)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);

        Assert.Equal(act, text[commitment.Span.Start..commitment.Span.End]);
    }
}
