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
    [InlineData("en", "\"We hope to sign the treaty by 20 May,\" John Lakewood said.", "hopes")]
    [InlineData("en", "John Lakewood wants to build a bridge in Oslo.", "hopes")]
    [InlineData("en", "Norway to inspect ships after the storm", "intends")]
    [InlineData("en", "The Harbour Company said on Friday that it will reopen the port.", "intends")]
    [InlineData("ru", "Тепло в Осло будет восстановлено к 20 мая.", "intends")]
    [InlineData("ru", "Министерство финансов Норвегии объявило, что разрешит построить мост.", "intends")]
    [InlineData("ru", "«Если они хотят договор, я отправлю им договор», — заявил президент Норвегии Иван Воронов.", "promises")]
    [InlineData("ru", "Жителям Осло выплатят компенсацию.", "intends")]
    [InlineData("uk", "Президент Норвегії Іван Воронов заявив, що підпише договір.", "intends")]
    [InlineData("en", "John Lakewood vowed to resign.", "promises")]
    [InlineData("ru", "«Будет назначена проверка», — заявили в министерстве финансов Норвегии.", "intends")]
    [InlineData("ru", "Учителя планируют начать забастовку.", "intends")]
    [InlineData("ru", "Министерство финансов Норвегии обжалует решение суда.", "intends")]
    [InlineData("ru", "Норвегия намерена подать в суд.", "intends")]
    [InlineData("ru", "Норвегия заявила о намерении построить мост.", "intends")]
    [InlineData("ru", "Норвегия планирует открытие моста в июне.", "intends")]
    [InlineData("uk", "Норвегія планує відкриття мосту в червні.", "intends")]
    [InlineData("en", "Norway plans the launch of two ships in June.", "intends")]
    [InlineData("en", "The workers' party said it plans to boycott the vote.", "intends")]
    [InlineData("en", "Norway closed the line and vowed to build a bridge.", "promises")]
    [InlineData("en", "Norda Shipping Company closed its office. Norda plans to build a bridge.", "intends")]
    [InlineData("ru", "В порту ждут компанию «Норвест Лайн», которая откроет линию в июне.", "intends")]
    [InlineData("en", "Norway will pave the road on 20 May.", "intends")]
    public void An_act_that_can_be_checked_is_a_commitment(string language, string text, string expected) =>
        Assert.Equal(expected, EventReading.Strengths(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Норвегия намерена снизить градус напряженности.")]
    [InlineData("ru", "Если Норвегия построит мост, Чили закроет границу.")]
    [InlineData("ru", "Норвегия не планировала строить мост.")]
    [InlineData("ru", "Цены на хлеб вырастут в июне.")]
    [InlineData("uk", "Норвегія планує знизити напруженість.")]
    [InlineData("uk", "Ціни на хліб зростуть у червні.")]
    [InlineData("en", "John Lakewood denied reports that workers were planning to build a bridge.")]
    [InlineData("ru", "Норвегия планирует бюджет на три года.")]
    [InlineData("ru", "Виден мост, который откроет дорогу на север.")]
    [InlineData("en", "Norway wants to improve ties.")]
    [InlineData("en", "Prices will rise in June.")]
    [InlineData("en", "The promised land lies east of the river.")]
    [InlineData("en", "If Norway builds a bridge, Chile will close the border.")]
    [InlineData("en", "John Lakewood cut spending in order to build a bridge.")]
    [InlineData("en", "Norway recently abandoned plans to build a bridge.")]
    [InlineData("en", "It takes a court order to get the papers.")]
    [InlineData("en", "John Lakewood had ordered the army to stop.")]
    [InlineData("en", "The harbour police were instructed to close the port.")]
    [InlineData("en", "John Lakewood expressed concern at the decision to close the port.")]
    [InlineData("en", "John Lakewood hoped talks would begin on Friday.")]
    [InlineData("ru", "В 2018 году Норвегия хотела купить мост.")]
    [InlineData("ru", "Мост планировалось построить в 2018 году.")]
    [InlineData("ru", "Иван Воронов рассказал, какой мост планируется построить.")]
    [InlineData("en", "\"I think we will get the papers,\" John Lakewood said.")]
    [InlineData("ru", "«Когда мы подпишем договор, станет легче», — заявил президент Норвегии Иван Воронов.")]
    [InlineData("ru", "Выделите ошибку в тексте и нажмите Ctrl Enter.")]
    [InlineData("ru", "Мы надеемся, что Норвегия примет решение, сказал Иван Воронов.")]
    [InlineData("uk", "«Вони думали, що ми закриємо кордон», — заявив президент Норвегії Іван Воронов.")]
    public void Aims_forecasts_and_conditions_are_none(string language, string text) =>
        Assert.Equal("", EventReading.Strengths(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Выступил официальный представитель министерства обороны Чили Иван Воронов. По словам Воронова, министр Мария Соколова подпишет договор в Осло.", "Мария Соколова", "министр Мария Соколова подпишет договор в Осло")]
    [InlineData("en", "Government spokesman John Lakewood spoke. According to Lakewood, Minister Anna Stonefield will sign the treaty on Monday.", "Anna Stonefield", "Minister Anna Stonefield will sign the treaty on Monday")]
    [InlineData("uk", "Генеральний секретар НАТО Іван Воронов виступив. НАТО відведе війська, повідомив Воронов.", "НАТО", "НАТО відведе війська")]
    [InlineData("ru", "Президент Норвегии Иван Воронов заявил, что США отправят Чили истребители.", "США", "США отправят Чили истребители")]
    public void Who_tells_of_an_act_is_not_its_doer(string language, string text, string who, string words)
    {
        Commitment found = Assert.Single(EventReading.Read(language, text).Commitments);

        Assert.Equal((who, words), (found.Who?.Name, found.Span.In(text)));
    }

    [Theory]
    [InlineData("en", "The land that was promised to the settlers lies beyond the hills.")]
    [InlineData("en", "It is a promising year for apples.")]
    [InlineData("en", "Will John Lakewood open the bridge in June?")]
    [InlineData("en", "Norway did not promise to build a bridge.")]
    [InlineData("en", "Nobody knows whether Norway will build a bridge.")]
    [InlineData("en", "The sun will rise at six on Friday.")]
    [InlineData("en", "Analysts fear a long winter.")]
    [InlineData("ru", "Вечер обещает быть томным.")]
    [InlineData("ru", "Многообещающий поэт живет в деревне.")]
    [InlineData("ru", "Построит ли Норвегия мост?")]
    [InlineData("ru", "Если бы Норвегия хотела, она построила бы мост.")]
    [InlineData("ru", "Норвегия не обещала построить мост.")]
    [InlineData("ru", "В пятницу ожидается дождь.")]
    [InlineData("ru", "Рейки должны лежать ровно.")]
    [InlineData("uk", "Погода обіцяє бути теплою.")]
    [InlineData("uk", "Чи збудує Норвегія міст?")]
    [InlineData("uk", "Якби Норвегія хотіла, вона збудувала б міст.")]
    [InlineData("uk", "Норвегія не обіцяла побудувати міст.")]
    [InlineData("uk", "У п'ятницю очікують дощ.")]
    [InlineData("uk", "Дошки мають лежати рівно.")]
    public void Words_of_promising_alone_promise_nothing(string language, string text) =>
        Assert.Equal("", EventReading.Strengths(EventReading.Read(language, text)));

    [Theory]
    [InlineData("ru", "Городские власти планируют отремонтировать школу к 1 сентября.", "Городские власти", "2024-09-01")]
    [InlineData("uk", "Міська влада планує відремонтувати школу до кінця року.", "Міська влада", "2024-12-31")]
    [InlineData("en", "Norwegian officials plan to repair the school by Friday.", "Norwegian officials", "2024-05-10")]
    public void A_doer_without_a_name_is_known_by_a_noun(string language, string text, string who, string due)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);
        Assert.Equal(who, commitment.Who?.Name);
        Assert.Null(commitment.Who?.Entity);
        Assert.Equal(due, commitment.Due?.ToString());
    }

    [Fact]
    public void A_commitment_tells_to_whom_on_what_condition_and_how_its_date_is_given()
    {
        const string text = "Иван Воронов пообещал Норвегии передать катера до пятницы, если суд согласится.";
        Commitment commitment = Assert.Single(EventReading.Read("ru", text).Commitments);
        Assert.Equal("Норвегия", commitment.To?.Name);
        Assert.Equal("если суд согласится", commitment.Condition?.In(text));
        Assert.Equal("пятницы", commitment.DueAs?.In(text));
        Assert.Equal(CommitmentStrength.Promises, commitment.Strength);
    }

    [Theory]
    [InlineData("en", "John Lakewood promised on Sunday to open the port by Friday.", "2024-05-10")]
    [InlineData("en", "Norway will send Chile two ships by 20 April.", "--04-20")]
    [InlineData("en", "Norway will send Chile two ships by 20 June.", "2024-06-20")]
    [InlineData("ru", "Норвегия передаст Чили два катера до 20 апреля.", "--04-20")]
    [InlineData("uk", "Норвегія передасть Чилі два катери до вівторка, 7 травня.", "2024-05-07")]
    public void A_due_date_is_that_of_the_act_and_no_year_is_made_up_for_it(string language, string text, string due) =>
        Assert.Equal(due, Assert.Single(EventReading.Read(language, text).Commitments).Due?.ToString());

    [Fact]
    public void What_stands_before_the_conjunction_is_no_part_of_the_act()
    {
        const string Text = "\"It is late but we will close the port,\" President John Lakewood said.";

        Assert.Equal("we will close the port", Assert.Single(EventReading.Read("en", Text).Commitments).Span.In(Text));
    }

    [Theory]
    [InlineData("en", "President John Lakewood promised to open the bridge by Friday.", "open the bridge by Friday", "John Lakewood")]
    [InlineData("ru", "Президент Норвегии Иван Воронов пообещал открыть мост к пятнице.", "открыть мост к пятнице", "Иван Воронов")]
    [InlineData("uk", "Президент Норвегії Іван Воронов пообіцяв відкрити міст до п'ятниці.", "відкрити міст до п'ятниці", "Іван Воронов")]
    public void What_is_promised_begins_at_the_act_and_is_its_speakers(string language, string text, string act, string who)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);

        Assert.Equal((act, who), (commitment.Span.In(text), commitment.Who?.Name));
    }

    [Fact]
    public void What_a_headline_tells_the_article_tells_again()
    {
        Commitment commitment = Assert.Single(EventReading.Read("ru", "Норвегия построит мост\n\nНорвегия построит мост до 1 июня. Мост свяжет два города.").Commitments);

        Assert.Equal("2024-06-01", commitment.Due?.ToString());
    }

    [Theory]
    [InlineData("ru", "В прошлый вторник Иван Воронов пообещал подписать договор.")]
    [InlineData("ru", "Иван Воронов пообещал в понедельник подписать договор.")]
    [InlineData("uk", "Іван Воронов у понеділок пообіцяв підписати договір.")]
    [InlineData("en", "John Lakewood on Monday vowed to sign the treaty.")]
    [InlineData("en", "John Lakewood promised in an interview on Tuesday to sign the treaty.")]
    [InlineData("en", "Norway agreed in 2014 to open the port.")]
    [InlineData("en", "John Lakewood watched Friday's parade and is planning to sign the treaty.")]
    public void The_date_of_a_promise_is_not_its_due_date(string language, string text) =>
        Assert.Null(Assert.Single(EventReading.Read(language, text).Commitments).Due);

    [Theory]
    [InlineData("uk", "Призерів конкурсу «Хвиля» назвуть 14 травня.")]
    [InlineData("ru", "Ремонт моста вблизи города Осло начнётся 14 мая.")]
    public void A_name_behind_the_noun_for_what_it_names_does_nothing(string language, string text) =>
        Assert.DoesNotContain(EventReading.Read(language, text).Commitments, static commitment => commitment.Who?.Entity is not null);

    [Theory]
    [InlineData("en", "John Lakewood told reporters on Monday he would open the port.", "John Lakewood")]
    [InlineData("en", "The Ministry of Fisheries told investors it would open the port.", "Ministry of Fisheries")]
    [InlineData("en", "Analysts told the outlet the bridge would open in June.", null)]
    [InlineData("ru", "Иван Воронов сказал журналистам, что он откроет порт.", "Иван Воронов")]
    [InlineData("uk", "Іван Воронов сказав журналістам, що він відкриє порт.", "Іван Воронов")]
    public void To_whom_it_was_told_does_nothing(string language, string text, string? who) =>
        Assert.Equal(who, EventReading.Read(language, text).Commitments.SingleOrDefault()?.Who?.Name);

    [Theory]
    [InlineData("ru", "Иван Воронов пообещал завтра подписать договор.", "2024-05-09")]
    [InlineData("uk", "Іван Воронов пообіцяв наступного тижня підписати договір.", "2024-05-19")]
    [InlineData("en", "Norway promised by Friday to open the port.", "2024-05-10")]
    [InlineData("ru", "Норвегия планирует в пятницу открыть порт.", "2024-05-10")]
    public void A_date_ahead_beside_the_promise_is_its_due_date(string language, string text, string due) =>
        Assert.Equal(due, Assert.Single(EventReading.Read(language, text).Commitments).Due?.ToString());

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

    [Fact]
    public void Whose_promise_it_is_the_statement_tells_that_makes_it()
    {
        NewsEvents events = EventReading.Read("en", "Ann Falcon and Viktor Swallow met in the port. Falcon said that the sides had agreed. Swallow said that nothing was agreed.\n\nViktor Swallow, the harbour minister, kept his promise to release seven boatmen by Wednesday, 15 May.");

        Assert.All(events.Commitments, commitment => Assert.NotEqual("Ann Falcon", commitment.Who?.Name));
    }

    [Theory]
    [InlineData("ru", "Министр Анна Вихрова заявила, что вернет стране порт.", "Анна Вихрова")]
    [InlineData("ru", "Президент Иван Воронов заявил, что оно навредит стране.", null)]
    [InlineData("ru", "Как рассказал источник в порту, мост закроют.", null)]
    [InlineData("ru", "Советник Иван Воронов подтвердил, что он вживую слушал разговор.", null)]
    [InlineData("ru", "Иван Воронов отметил, что зерно, каким намерены торговать, дорого.", null)]
    [InlineData("uk", "Радник Іван Воронов підтвердив, що він вживу слухав розмову.", null)]
    [InlineData("uk", "Президент Іван Воронов заявив, що воно зашкодить країні.", null)]
    public void What_the_speaker_does_not_do_is_not_given_to_him(string language, string text, string? who) =>
        Assert.Equal(who, EventReading.Read(language, text).Commitments.FirstOrDefault(static commitment => commitment.Who is not null)?.Who?.Name);
}
