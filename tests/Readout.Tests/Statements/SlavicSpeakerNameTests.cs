using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Under which name a Russian or Ukrainian speaker stands, whatever the case, the opener or the post. People and places are invented.</summary>
public sealed class SlavicSpeakerNameTests
{
    [Theory]
    [InlineData("Учора")]
    [InlineData("Уранці")]
    [InlineData("Увечері")]
    [InlineData("Цьогоріч")]
    [InlineData("Тиждень тому")]
    [InlineData("Позаяк")]
    [InlineData("Тож")]
    public void An_opener_is_nobody(string opener)
    {
        Statement found = Assert.Single(Reading.Of("uk", $"{opener} мер Лукомор'я Олег Кравчук заявив, що міст закриють.").Statements);

        Assert.Equal("Олег Кравчук", found.Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "А. Вихрова заявила, что мост закроют.", "А. Вихрова")]
    [InlineData("ru", "Мост закроют, сообщила А. Вихрова.", "А. Вихрова")]
    [InlineData("ru", "А. Вихров заявил, что мост закроют.", "А. Вихров")]
    [InlineData("uk", "«Міст закриють», — сказала А. Віхрова.", "А. Віхрова")]
    public void A_verb_of_the_feminine_tells_whose_surname_it_is(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("ru", "По словам главы фракции «Берег» в думе Тараса Шума, мост закроют.", "Тарас Шум")]
    [InlineData("ru", "По словам капитана сборной по хоккею Юхана Берга, мост закроют.", "Юхан Берг")]
    [InlineData("ru", "По словам главврача Ларинской больницы № 3 Нины Чиж, мост закроют.", "Нина Чиж")]
    [InlineData("uk", "За словами голови фракції «Берег» у думі Тараса Шума, міст закриють.", "Тарас Шум")]
    public void A_name_in_the_genitive_behind_the_complement_of_its_post_is_found(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("ru", "По словам сына рыбака Артёма Сома, мост закроют.", "Артём Сом")]
    [InlineData("ru", "По словам помощника владельца «Берега» Тараса Шума, мост закроют.", "Тарас Шум")]
    [InlineData("uk", "За словами сина рибалки Артема Сома, міст закриють.", "Артем Сом")]
    public void A_name_that_may_be_the_other_persons_is_not_given(string language, string text, string name) =>
        Assert.NotEqual(name, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("ru", "В «Портовой волне» заявили, что мост закрыт.", "Портовая волна")]
    [InlineData("ru", "В «Ларинских новостях» сообщили, что мост закрыт.", "Ларинские новости")]
    [InlineData("ru", "В «Гудке» сообщили, что мост закрыт.", "Гудок")]
    [InlineData("ru", "По данным «Ларинских новостей», мост закрыт.", "Ларинские новости")]
    [InlineData("ru", "По информации «Вестника», мост закрыт.", "Вестник")]
    [InlineData("uk", "У «Портовій хвилі» заявили, що міст закрито.", "Портова хвиля")]
    [InlineData("uk", "У «Віснику портового нагляду» повідомили, що міст закрито.", "Вісник портового нагляду")]
    [InlineData("uk", "У компанії «Портова хвиля» заявили, що міст закрито.", "Портова хвиля")]
    public void A_name_in_marks_behind_a_preposition_is_given_in_the_nominative(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Fact]
    public void An_account_within_the_name_of_a_body_is_none() =>
        Assert.DoesNotContain(Reading.Of("ru", "Норландским Федеральным Комитетом по Оценке СМИ обложка была названа вредной.").Statements, statement => statement.Cue is not null && statement.Speaker?.Name.Contains("СМИ", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("ru", "По словам учёных, мост закроют.", "учёные")]
    [InlineData("ru", "По словам родителей рыбака, мост закроют.", "родители рыбака")]
    [InlineData("uk", "За словами вчених, міст закриють.", "вчені")]
    [InlineData("uk", "Влада Лукомор'я заявила, що міст закриють.", "Влада Лукомор'я")]
    public void A_noun_is_named_as_it_stands_in_the_dictionary(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Fact]
    public void Members_of_a_body_with_a_capital_adjective_are_told_apart()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Депутаты Ларинской думы заявили, что мост закроют.");

        Statement found = Assert.Single(statements);
        Assert.Equal(SpeakerGrade.Named, found.Speaker?.Grade);
        Assert.Equal("мост закроют", document.Content(found));
    }

    [Theory]
    [InlineData("ru", "Как известно, Олег Сидоров сообщил, что мост закроют.")]
    [InlineData("uk", "Як відомо, Олег Кравчук повідомив, що міст закриють.")]
    public void An_aside_before_the_report_is_over_with_its_comma(string language, string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(language == "ru" ? "мост закроют" : "міст закриють", document.Content(Assert.Single(statements)));
    }
}
