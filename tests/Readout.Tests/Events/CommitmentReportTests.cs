using Readout.Events.Commitments;

namespace Readout.Tests.Events;

/// <summary>Undertakings told in the present, as a threat with a thing, as a refusal, and around the words that report them.</summary>
public sealed class CommitmentReportTests
{
    [Theory]
    [InlineData("en", "Falcon Air said it was suspending flights to Oslo.", "it was suspending flights to Oslo", "Falcon Air")]
    [InlineData("en", "\"We are closing the port,\" Mayor Anna Reed said.", "We are closing the port", "Anna Reed")]
    [InlineData("ru", "Анна Лесная сообщила, что выходит из партии.", "выходит из партии", "Анна Лесная")]
    [InlineData("ru", "«Мы закрываем порт», — сказала мэр Анна Лесная.", "Мы закрываем порт", "Анна Лесная")]
    [InlineData("uk", "Компанія «Парус» оголосила, що призупиняє ремонт причалу.", "призупиняє ремонт причалу", "Парус")]
    public void What_its_doer_ends_in_the_present_is_decided(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "Norway, the minister said on Monday, will open two ports by July.", "Norway, the minister said on Monday, will open two ports by July", "Norway")]
    [InlineData("ru", "Норвегия, по словам министра Анны Лесной, откроет два порта до июля.", "Норвегия, по словам министра Анны Лесной, откроет два порта до июля", "Норвегия")]
    [InlineData("ru", "Жители, заявила мэр Анна Лесная, передадут жалобу губернатору.", "Жители, заявила мэр Анна Лесная, передадут жалобу губернатору", "Жители")]
    [InlineData("uk", "Міністерство, наголосила Анна Лісна, виділить кошти у липні.", "Міністерство, наголосила Анна Лісна, виділить кошти у липні", "Міністерство")]
    public void A_report_may_interrupt_what_it_reports(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "Mayor Anna Reed threatened the guests with sanctions if they stayed.", "threatened the guests with sanctions if they stayed", "Anna Reed")]
    [InlineData("ru", "Анна Лесная пригрозила соседям санкциями.", "пригрозила соседям санкциями", "Анна Лесная")]
    [InlineData("uk", "Анна Лісна пригрозила сусідам новими санкціями, якщо ті не відступлять.", "пригрозила сусідам новими санкціями, якщо ті не відступлять", "Анна Лісна")]
    [InlineData("en", "Norway does not plan to close the border with Sweden.", "Norway does not plan to close the border with Sweden", "Norway")]
    [InlineData("ru", "Норвегия не планирует закрывать границу со Швецией.", "Норвегия не планирует закрывать границу со Швецией", "Норвегия")]
    [InlineData("uk", "Польща не має наміру закривати кордон з Литвою.", "Польща не має наміру закривати кордон з Литвою", "Польща")]
    [InlineData("en", "Anna Reed reiterated Norway's readiness to host the parties.", "Norway's readiness to host the parties", "Norway")]
    public void Threats_refusals_and_readiness_are_undertakings(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "Anna Reed promised to stop the works until 10 June.", "stop the works until 10 June")]
    [InlineData("en", "Anna Reed promised to restore supply as soon as the storm ends.", "restore supply as soon as the storm ends")]
    [InlineData("ru", "Анна Лесная пообещала не открывать порт, пока не увидит договора.", "не открывать порт, пока не увидит договора")]
    [InlineData("ru", "Норвегия обязалась до 1 июня открыть порт.", "открыть порт")]
    public void A_short_act_keeps_its_bound(string language, string text, string act) =>
        Assert.Equal(act, Assert.Single(EventReading.Read(language, text).Commitments).Span.In(text).ToString());

    [Theory]
    [InlineData("en", "Norway undertook to send two ships.", "Norway undertook to send two ships", "Norway")]
    [InlineData("en", "John Lakewood vowed to sue in Oslo.", "sue in Oslo", "John Lakewood")]
    [InlineData("en", "John Lakewood is due in Oslo on 20 June.", "John Lakewood is due in Oslo on 20 June", "John Lakewood")]
    [InlineData("en", "Anna Reed confirms Norway's readiness to join the mission.", "Norway's readiness to join the mission", "Norway")]
    [InlineData("ru", "Мэр Анна Лесная дала слово, что откроет порт в июне.", "откроет порт в июне", "Анна Лесная")]
    [InlineData("ru", "Анна Лесная добавила, что имена погибших назовет в июне.", "имена погибших назовет в июне", "Анна Лесная")]
    [InlineData("ru", "Рыбаки спорят, а правительство откроет порт 20 июня.", "правительство откроет порт 20 июня", "правительство")]
    [InlineData("ru", "Сам Петр Лужин 20 июня едет в Осло, где его ждут рыбаки.", "Сам Петр Лужин 20 июня едет в Осло", "Петр Лужин")]
    [InlineData("uk", "Рибалки сперечаються, а уряд відкриє порт 20 червня.", "уряд відкриє порт 20 червня", "уряд")]
    [InlineData("ru", "Министерство внутренних дел возглавит Анна Лесная.", "Министерство внутренних дел возглавит Анна Лесная", "Анна Лесная")]
    [InlineData("uk", "Міністерство внутрішніх справ очолить Петро Лісовий.", "Міністерство внутрішніх справ очолить Петро Лісовий", "Петро Лісовий")]
    [InlineData("ru", "Норвегия пригласит Ивана Лесного.", "Норвегия пригласит Ивана Лесного", "Норвегия")]
    [InlineData("en", "A group of young sailors promised to boycott the vote.", "boycott the vote", "group of young sailors")]
    [InlineData("ru", "Анна Лесная отметила, что рыбаки недовольны, а мэрия откроет порт 20 июня.", "мэрия откроет порт 20 июня", "мэрия")]
    public void An_act_stands_in_a_clause_of_its_own(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "The rent is due in Oslo on Monday.")]
    [InlineData("en", "John Lakewood voted against a proposal intended to close the port.")]
    [InlineData("ru", "Анна Лесная сдержала слово, что откроет порт.")]
    [InlineData("ru", "Рыбаки обсуждают возможность того, что Анна Лесная не приедет, а Петр Лужин откроет порт 20 июня.")]
    [InlineData("en", "Analyst Anna Reed said Norway is closing its ports.")]
    [InlineData("en", "Anna Reed said he'd gone out to buy bread.")]
    [InlineData("en", "\"We are sorry you are leaving,\" Anna Reed said.")]
    [InlineData("en", "The storm threatens sanctions talks.")]
    [InlineData("en", "Anna Reed was threatened with a lawsuit.")]
    [InlineData("en", "\"It is late,\" Anna Reed assured reporters in the corridor.")]
    [InlineData("ru", "Эксперт Петр Лужин сообщил, что Норвегия закрывает порты.")]
    [InlineData("ru", "Анна Лесная рассказала, что каждый вечер выходит на прогулку.")]
    [InlineData("ru", "Ураган грозит закрытием портов.")]
    [InlineData("ru", "Анне Лесной грозит тюрьма.")]
    public void What_goes_on_or_befalls_somebody_is_none(string language, string text) => Assert.Empty(EventReading.Read(language, text).Commitments);

    private static void Check(string language, string text, string act, string who)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);
        Assert.Equal(act, commitment.Span.In(text).ToString());
        Assert.Equal(who, commitment.Who?.Name);
    }
}
