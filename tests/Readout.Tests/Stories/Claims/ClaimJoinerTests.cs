using Readout.Statements;
using Readout.Stories.Claims;

namespace Readout.Tests.Stories.Claims;

public sealed class ClaimJoinerTests
{
    private static readonly DateOnly Day = new(2024, 3, 4);

    private readonly KnownClaims _known = new();
    private long _article;

    [Theory]
    [InlineData("en", "We will rebuild the northern bridge before winter and nobody will stop us", "We will rebuild the northern bridge before winter")]
    [InlineData("en", "The council will finish the northern bridge at Brenton before the cold winter", "the council would finish the northern bridge at Brenton before winter")]
    [InlineData("ru", "Мы восстановим северный мост до наступления зимы", "северный мост восстановят до наступления зимы")]
    [InlineData("uk", "Ми відбудуємо північний міст до настання зими", "північний міст відбудують до настання зими")]
    public void Shortened_and_reported_words_are_one_claim(string language, string first, string second)
    {
        long claim = See(language, first).Claim;
        Assert.Equal(claim, See(language, second).Claim);
        Assert.Equal(2, Known(claim).Articles);
        Assert.Equal([first, second], Known(claim).Wordings.Select(wording => wording.Text));
    }

    [Theory]
    [InlineData("en", "We will rebuild the northern bridge before winter", "We will close the northern airport before summer")]
    [InlineData("ru", "Переговоры с делегацией соседей пройдут в четверг", "Переговоры с профсоюзом шахтеров сорваны")]
    [InlineData("uk", "Уряд підтримує фермерів півдня", "Уряд не має грошей на дороги")]
    [InlineData("en", "We agree", "We disagree")]
    public void Other_statements_of_one_speaker_stay_apart(string language, string first, string second) =>
        Assert.NotEqual(See(language, first).Claim, See(language, second).Claim);

    [Fact]
    public void Other_numbers_are_a_change_of_the_claim()
    {
        long before = See("ru", "За ночь над областью сбито 65 вражеских дронов").Claim;
        ClaimDecision after = See("ru", "За ночь над областью сбито 70 вражеских дронов");
        Assert.Equal(ClaimVerdict.NumbersChanged, after.Verdict);
        Assert.NotEqual(before, after.Claim);
        Assert.Equal(before, Known(after.Claim).ChangeOf);
    }

    [Fact]
    public void Languages_meet_on_figures_and_names_and_not_without()
    {
        long claim = See("ru", "Завод в Херсоне получит 157 миллионов гривен и 320 рабочих").Claim;
        Assert.Equal(claim, See("uk", "157 мільйонів гривень отримає завод у Херсоні").Claim);
        Assert.NotEqual(claim, See("uk", "Завод отримає гроші").Claim);
    }

    [Theory]
    [InlineData("en", "to reopen the ferry at Tarnholm for trucks by Friday, 13 March", "uk", "відновити пором у Тарнгольмі для вантажівок до п'ятниці, 13 березня")]
    [InlineData("ru", "договоренности о переходе в Тарнхольме нет", "uk", "домовленості про перехід у Тарнгольмі немає")]
    [InlineData("ru", "Их привезут в Тарнхольм и передадут семьям", "uk", "Їх привезуть до Тарнгольма й передадуть родинам")]
    [InlineData("en", "We have an agreement: the border will open for trucks on 13 March", "ru", "Есть договоренность: граница откроется для грузовиков 13 марта")]
    public void Languages_meet_on_what_words_stand_for(string language, string first, string other, string second)
    {
        long claim = See(language, first).Claim;
        ClaimDecision decision = See(other, second);
        Assert.Equal((claim, ClaimVerdict.Reworded), (decision.Claim, decision.Verdict));
        Assert.Equal(2, Known(claim).Wordings.Count);
    }

    [Theory]
    [InlineData("ru", "договоренность о переходе в Тарнхольме есть", "uk", "домовленості про перехід у Тарнгольмі немає")]
    [InlineData("en", "to reopen the ferry at Tarnholm for trucks by Friday, 13 March", "uk", "відновити пором у Тарнгольмі для вантажівок до п'ятниці, 20 березня")]
    [InlineData("ru", "задержаны 24 моряка из Тарнхольма", "uk", "затримано 21 моряка з Тарнгольма")]
    [InlineData("ru", "Мы готовы к переговорам", "uk", "Ми готові до зими")]
    [InlineData("en", "The bridge is closed", "ru", "Мост построят через год")]
    public void Languages_stay_apart_where_something_differs_or_too_little_is_said(string language, string first, string other, string second) =>
        Assert.NotEqual(See(language, first).Claim, See(other, second).Claim);

    [Fact]
    public void Who_denies_it_says_the_opposite_in_every_language()
    {
        ClaimWords agreed = ClaimWords.OfDenied("домовленість про перехід у Тарнгольмі", "uk")!;
        Assert.Equal(0, WordingLikeness.Between(agreed, "uk", ClaimWords.Of("договоренность о переходе в Тарнхольме есть", "ru")!, "ru"));
        Assert.NotEqual(0, WordingLikeness.Between(agreed, "uk", ClaimWords.Of("договоренности о переходе в Тарнхольме нет", "ru")!, "ru"));
        Assert.True(ClaimWords.FromBytes(agreed.ToBytes())!.Senses.IsDenial);
    }

    [Fact]
    public void Copies_are_one_account_and_two_speakers_two_claims()
    {
        const string words = "The harbour will be closed to every ship until Sunday";
        long claim = See("en", words).Claim;
        See("en", words, account: 1);
        See("en", words);
        Assert.Equal(3, Known(claim).Articles);
        Assert.Equal([1, 3], Known(claim).Accounts);
        Assert.NotEqual(claim, See("en", words, speaker: 2).Claim);
    }

    [Fact]
    public void What_was_said_long_ago_is_said_anew()
    {
        const string words = "The harbour will be closed to every ship until Sunday";
        long claim = See("en", words).Claim;
        Assert.NotEqual(claim, See("en", words, day: Day.AddDays(ClaimJoiner.WindowDays + 1)).Claim);
    }

    [Fact]
    public void Words_come_back_from_their_bytes()
    {
        ClaimWords words = ClaimWords.Of("Завод в Херсоне получит около 157 миллионов гривен", "ru")!;
        ClaimWords back = ClaimWords.FromBytes(words.ToBytes())!;
        Assert.Equal(words.ToBytes(), back.ToBytes());
        Assert.Equal(words.Numbers.Select(number => (number.Low, number.Unit, number.Bound)), back.Numbers.Select(number => (number.Low, number.Unit, number.Bound)));
        Assert.Null(ClaimWords.FromBytes(words.ToBytes().AsMemory()[..7]));
        Assert.Null(ClaimWords.FromBytes(new byte[] { 9, 0, 0 }));
        Assert.Null(ClaimWords.Of("etwas", "de"));
    }

    private Claim Known(long id) => Assert.Single(_known.Of(1, DateOnly.MinValue).Concat(_known.Of(2, DateOnly.MinValue)), claim => claim.Id == id);

    private ClaimDecision See(string language, string text, long? account = null, long speaker = 1, DateOnly? day = null)
    {
        _article++;
        var sighting = new ClaimSighting
        {
            Article = _article,
            LocalId = "s1",
            Speaker = speaker,
            Account = account ?? _article,
            Day = day ?? Day,
            Kind = StatementKind.Indirect,
            Language = language,
            Text = text,
            Words = ClaimWords.Of(text, language)!,
        };
        ClaimUpdate update = new ClaimJoiner(_known).Join([sighting], _known.LastId);
        foreach (Claim claim in update.Changed)
        {
            _known.Put(claim);
        }

        return Assert.Single(update.Decisions);
    }
}
