using Readout.Events.Commitments;

namespace Readout.Tests.Events;

/// <summary>What those in charge tell will be done or will come, whoever does it, and what a present with its day tells.</summary>
public sealed class CommitmentInChargeTests
{
    [Theory]
    [InlineData("en", "\"The first ships will arrive in Larkton next month,\" Defence Minister Anna Reed said.", "The first ships will arrive in Larkton next month")]
    [InlineData("en", "There will be no vote, Governor Anna Reed said.", "There will be no vote")]
    [InlineData("ru", "Людей вернут домой, признал глава порта Иван Лужин.", "Людей вернут домой")]
    [InlineData("ru", "Семьям рыбаков, заявил губернатор Иван Лужин, выплатят по три миллиона рублей.", "Семьям рыбаков, заявил губернатор Иван Лужин, выплатят по три миллиона рублей")]
    [InlineData("ru", "Катеров в этом году не купят, подчеркнула мэр Анна Лесная.", "Катеров в этом году не купят")]
    [InlineData("ru", "«Мост заработает в июне», — сказала мэр Анна Лесная.", "Мост заработает в июне")]
    [InlineData("ru", "Глава порта Иван Лужин подтвердил, что забастовки не будет.", "забастовки не будет")]
    [InlineData("ru", "Министр Иван Лужин сказал, что договор никто не отменит.", "договор никто не отменит")]
    [InlineData("uk", "«Перші катери надійдуть у червні», – сказав міністр Іван Воронов.", "Перші катери надійдуть у червні")]
    [InlineData("uk", "Мер Іван Воронов наголосив, що жодну школу не закриють.", "жодну школу не закриють")]
    [InlineData("uk", "Міністр Іван Воронов сказав, що переглядати угоду ніхто не буде.", "переглядати угоду ніхто не буде")]
    public void What_those_in_charge_announce_is_undertaken_whoever_does_it(string language, string text, string act)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);
        Assert.Equal(act, commitment.Span.In(text).ToString());
        Assert.Null(commitment.Who);
    }

    [Theory]
    [InlineData("en", "Prices will rise in June, Finance Minister Anna Reed said.")]
    [InlineData("en", "The ships will arrive in June, sailor Peter Reed said.")]
    [InlineData("en", "There will be no winners, Governor Anna Reed said.")]
    [InlineData("ru", "Прохожий Иван Лужин сказал, что порт закроют.")]
    [InlineData("ru", "Война закончится в июне, заявил президент Норвегии Иван Лужин.")]
    [InlineData("ru", "Министр Иван Лужин сказал, что никто не пострадает.")]
    [InlineData("ru", "«Их отвезут в порт», — сказал губернатор Иван Лужин.")]
    [InlineData("ru", "В министерстве не исключают, что визит отложат.")]
    [InlineData("ru", "Министр Иван Лужин допустил, что порт откроют в июне.")]
    [InlineData("ru", "«Если нам не помогут, мы проиграем войну», — сказал Иван Лужин.")]
    [InlineData("ru", "Иван Лужин не стал обещать, что вопрос будет рассмотрен в июне.")]
    [InlineData("uk", "Рибалка Іван Воронов сказав, що катери надійдуть у червні.")]
    [InlineData("uk", "Шторм надійде у п'ятницю, повідомило міністерство.")]
    public void What_comes_by_itself_or_is_foretold_is_none(string language, string text) => Assert.Empty(EventReading.Read(language, text).Commitments);

    [Theory]
    [InlineData("en", "Minister Anna Reed announced that the ministry would close the office.", "the ministry would close the office", "ministry")]
    [InlineData("en", "\"Our deputies will not take their seats,\" party leader Anna Reed said.", "Our deputies will not take their seats", "deputies")]
    [InlineData("en", "Anna Reed and Peter Lake are both scheduled to visit Oslo on 20 June.", "scheduled to visit Oslo on 20 June", "Anna Reed")]
    [InlineData("en", "The Norwegian team met the fishermen in May and plans to open the port on 20 June.", "open the port on 20 June", "Norwegian team")]
    [InlineData("ru", "Посол Анна Лесная заявила: «Посольство продолжит работать в обычном режиме».", "Посольство продолжит работать в обычном режиме", "Посольство")]
    [InlineData("ru", "Двадцать шесть стран обязались построить порт.", "построить порт", "Двадцать шесть стран")]
    [InlineData("ru", "Стороны условились собираться раз в месяц.", "собираться раз в месяц", "Стороны")]
    [InlineData("ru", "Анна Лесная объявила, что с 1 июня едет в Осло.", "с 1 июня едет в Осло", "Анна Лесная")]
    [InlineData("ru", "Совету министров поручено до 1 июня внести проект в парламент.", "внести проект в парламент", "Совет министров")]
    [InlineData("ru", "Правительство обязалось до 1 июня посчитать, во что обойдется мост.", "посчитать, во что обойдется мост", "Правительство")]
    [InlineData("uk", "Ганна Лісова повідомила, що з 1 червня переходить до міністерства.", "з 1 червня переходить до міністерства", "Ганна Лісова")]
    [InlineData("uk", "Ганна Лісова, яка 1 червня залишає уряд, говорила про погоду.", "1 червня залишає уряд", "Ганна Лісова")]
    public void Who_does_it_is_named_by_its_words(string language, string text, string act, string who)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);
        Assert.Equal(act, commitment.Span.In(text).ToString());
        Assert.Equal(who, commitment.Who?.Name);
    }

    [Fact]
    public void Two_who_tell_of_different_acts_undertake_two()
    {
        IReadOnlyList<Commitment> found = EventReading.Read("en", "Norway's ruling party says it will withdraw a bill on fishing after two nights of protests. Opposition parties said they would keep protesting until the bill was voted down.").Commitments;
        Assert.Equal(2, found.Count);
        Assert.NotEqual("Opposition parties", found[0].Who?.Name);
    }

    [Fact]
    public void A_threat_is_not_of_the_one_it_is_made_to() =>
        Assert.NotEqual("Norway", Assert.Single(EventReading.Read("en", "The rebels demanded that Norway withdraw from four valleys and threatened to close two more.").Commitments).Who?.Name);
}
