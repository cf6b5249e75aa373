using Readout.Events.Commitments;

namespace Readout.Tests.Events;

public sealed class CommitmentActTests
{
    [Theory]
    [InlineData("en", "President John Lakewood said he will reclaim all held areas.", "he will reclaim all held areas", "John Lakewood")]
    [InlineData("en", "Prime Minister John Lakewood said that the government would not engage in any quarrel.", "the government would not engage in any quarrel", "government")]
    [InlineData("en", "Lakewood promised the city would open the port.", "the city would open the port", "Lakewood")]
    [InlineData("en", "John Lakewood spoke in Oslo. He said he would paint the port.", "he would paint the port", "John Lakewood")]
    [InlineData("ru", "Иван Воронов заявил, что посетит Осло.", "посетит Осло", "Иван Воронов")]
    [InlineData("ru", "Иван Воронов заявил, что не полетит в Осло на саммит.", "не полетит в Осло на саммит", "Иван Воронов")]
    [InlineData("ru", "Иван Воронов сообщил, что будет терпеливо, но настойчиво вести переговоры.", "будет терпеливо, но настойчиво вести переговоры", "Иван Воронов")]
    [InlineData("uk", "Президент Іван Воронов заявив, що буде присутній.", "буде присутній", "Іван Воронов")]
    [InlineData("uk", "«Ми будемо будувати порт», — заявив президент Іван Воронов.", "Ми будемо будувати порт", "Іван Воронов")]
    [InlineData("uk", "«Ми дамо їм договір», — заявив президент Іван Воронов.", "Ми дамо їм договір", "Іван Воронов")]
    [InlineData("en", "The crowd cheered. It rained. The band played. The boats left. John Lakewood hopes to sign an agreement on the water by the end of June.", "John Lakewood hopes to sign an agreement on the water by the end of June", "John Lakewood")]
    [InlineData("uk", "Список буде переглянуто, повідомив мер Осло Іван Воронов.", "Список буде переглянуто", "Іван Воронов")]
    public void Speakers_tell_what_they_will_do(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "John Lakewood said he has no plans to close the port.", "he has no plans to close the port", "John Lakewood")]
    [InlineData("en", "Defense Minister John Lakewood said Norway would continue to act against smugglers.", "Norway would continue to act against smugglers", "Norway")]
    [InlineData("en", "Spokesman John Lakewood said Norway would keep in contact with all sides.", "Norway would keep in contact with all sides", "Norway")]
    [InlineData("en", "Norway is ready to accept an immediate ceasefire.", "Norway is ready to accept an immediate ceasefire", "Norway")]
    [InlineData("en", "Norway agreed to a 30-day halt in strikes.", "Norway agreed to a 30-day halt in strikes", "Norway")]
    [InlineData("en", "John Lakewood said he does not intend to close the port.", "he does not intend to close the port", "John Lakewood")]
    [InlineData("en", "John Lakewood promised not to close the port.", "not to close the port", "John Lakewood")]
    [InlineData("en", "Norway pledged to stay out of the dispute.", "stay out of the dispute", "Norway")]
    [InlineData("ru", "Иван Воронов заявил, что не намерен закрывать порт.", "не намерен закрывать порт", "Иван Воронов")]
    [InlineData("ru", "Иван Воронов отметил, что закрывать порт не намерен.", "закрывать порт не намерен", "Иван Воронов")]
    [InlineData("ru", "Норвегия решила не закрывать порт.", "Норвегия решила не закрывать порт", "Норвегия")]
    [InlineData("uk", "Іван Воронов заявив, що не збирається закривати порт.", "не збирається закривати порт", "Іван Воронов")]
    [InlineData("uk", "Норвегія вирішила не закривати порт.", "Норвегія вирішила не закривати порт", "Норвегія")]
    public void What_one_will_not_do_is_undertaken_too(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "The president ordered the army to open the port by Friday.", "open the port by Friday", "army")]
    [InlineData("ru", "Иван Воронов поручил министерству открыть порт к 15 мая.", "открыть порт к 15 мая", "министерство")]
    [InlineData("uk", "Президент Іван Воронов доручив уряду відкрити порт до 15 травня.", "відкрити порт до 15 травня", "уряд")]
    public void Who_is_told_to_do_it_does_it(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "The two sides agreed to a ceasefire.", "The two sides agreed to a ceasefire", "two sides")]
    [InlineData("ru", "Норвегия и Чили договорились об обмене судами.", "Норвегия и Чили договорились об обмене судами", "Норвегия")]
    [InlineData("uk", "Сторони домовилися про припинення вогню.", "Сторони домовилися про припинення вогню", "Сторони")]
    public void What_sides_agree_to_is_undertaken(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "John Lakewood, a trader from the north, plans to open the port.", "plans to open the port", "John Lakewood")]
    [InlineData("en", "Norway promised to open the port and closed the pier.", "open the port", "Norway")]
    [InlineData("en", "\"If they want it, I will send it,\" John Lakewood said.", "If they want it, I will send it", "John Lakewood")]
    [InlineData("ru", "Норвегия откроет порт (и пристань) для судов.", "Норвегия откроет порт (и пристань) для судов", "Норвегия")]
    [InlineData("ru", "Норвегия передаст Чили катера, которые были задержаны в мае.", "Норвегия передаст Чили катера, которые были задержаны в мае", "Норвегия")]
    [InlineData("ru", "Норвегия откроет порт завтра — 9 мая 2024 года.", "Норвегия откроет порт завтра — 9 мая 2024 года", "Норвегия")]
    [InlineData("uk", "Норвегія обговорить план з людьми, які живуть біля порту.", "Норвегія обговорить план з людьми, які живуть біля порту", "Норвегія")]
    public void An_act_reaches_from_its_verb_to_where_something_else_begins(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "John Lakewood would not say how he intended to open the port.")]
    [InlineData("en", "Foreign Minister John Lakewood said Norway was ready to withdraw the complaints once the ban was lifted.")]
    [InlineData("en", "Foreign Minister John Lakewood said Norway was ready to discuss trade.")]
    [InlineData("en", "\"We will not accept borders drawn at gunpoint,\" President John Lakewood said.")]
    [InlineData("en", "John Lakewood is assured to be left out.")]
    [InlineData("en", "The crowd cheered. It rained. The band played. The sun came out. The boats left. John Lakewood decided to open the port.")]
    [InlineData("en", "The crowd cheered. It rained. The band played. The sun came out. The boats left. Norway also wants to join the union.")]
    [InlineData("ru", "Долг должен был быть погашен до 31 декабря.")]
    [InlineData("ru", "Было тихо. Шел дождь. Играл оркестр. Вышло солнце. Потом Иван Воронов велел спустить флаг.")]
    [InlineData("ru", "«Спасибо за результаты, которые мы получим вместе», — сказал Иван Воронов.")]
    [InlineData("uk", "«Це картина того, що буде надано порту», — сказав міністр Іван Воронов.")]
    public void What_is_told_of_the_past_or_by_the_way_is_none(string language, string text) =>
        Assert.Equal("", EventReading.Strengths(EventReading.Read(language, text)));

    private static void Check(string language, string text, string act, string who)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);
        Assert.Equal((act, who), (commitment.Span.In(text), commitment.Who?.Name));
    }
}
