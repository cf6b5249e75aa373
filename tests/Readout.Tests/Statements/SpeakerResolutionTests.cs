using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whom a role, a pronoun, a general noun or a text means; and where nobody may be shown. People, bodies and places are invented.</summary>
public sealed class SpeakerResolutionTests
{
    [Theory]
    [InlineData("ru", "Министр транспорта Пётр Ласточкин приехал в порт.\n\nМинистр заявил, что мост откроют.", "Пётр Ласточкин")]
    [InlineData("ru", "Пётр Ласточкин приехал в порт.\n\nГлава государства заявил, что мост откроют.", "Пётр Ласточкин")]
    [InlineData("ru", "Посол Лукоморья Пётр Ласточкин приехал в порт.\n\nДипломат отметил, что мост откроют.", "Пётр Ласточкин")]
    [InlineData("ru", "Певица Анна Синицына дала концерт.\n\n40-летняя певица сообщила, что уходит со сцены.", "Анна Синицына")]
    [InlineData("uk", "Міністр транспорту Петро Ластівка приїхав до порту.\n\nМіністр заявив, що міст відкриють.", "Петро Ластівка")]
    [InlineData("uk", "Про це повідомила речниця 5-ї дивізії, майор Анна Синиця.\n\nРечниця додала, що міст відкриють.", "Анна Синиця")]
    [InlineData("en", "Transport Minister Peter Swallow visited the port.\n\nThe minister said the bridge would open.", "Peter Swallow")]
    [InlineData("en", "The harbour chief, General Peter Swallow, visited the port.\n\nThe general said the bridge would open.", "Peter Swallow")]
    [InlineData("en", "Bridge to open, lawyer says\n\nAnna Finch, a lawyer for the town, visited the port.", "Anna Finch")]
    [InlineData("en", "Bridge will open, lawyer says\n\nAnna Finch, a lawyer for the town, visited the port.", "Anna Finch")]
    [InlineData("uk", "У неділю потепліє.\n\nПро це повідомила синоптик Наталка Синиця.\n\n«У неділю буде дуже тепло», – написала синоптик.", "Наталка Синиця")]
    public void A_role_means_the_person_whom_the_article_gives_it(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker speaker = Assert.Single(statements, statement => statement.Speaker?.Evidence == SpeakerEvidence.Role).Speaker!;
        Assert.Equal(name, speaker.Name);
        Assert.Equal(SpeakerGrade.Resolved, speaker.Grade);
    }

    [Theory]
    [InlineData("ru", "Министр Пётр Ласточкин и министр Иван Дроздов приехали в порт.\n\nМинистр заявил, что мост откроют.")]
    [InlineData("en", "Minister Peter Swallow and Minister John Finch visited the port.\n\nThe minister said the bridge would open.")]
    public void Where_two_may_be_meant_nobody_is_shown_without_a_warning(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(SpeakerGrade.Doubtful, Assert.Single(statements).Speaker?.Grade);
    }

    [Theory]
    [InlineData("ru", "Пётр Ласточкин сообщил, что с Иваном Дроздовым он не встречался. Он добавил, что мост откроют.", "Пётр Ласточкин")]
    [InlineData("uk", "Анна Синиця повідомила, що порт закрито. Вона додала, що міст відкриють.", "Анна Синиця")]
    [InlineData("en", "Anna Finch said that Peter Swallow had left. She added that the bridge would open.", "Anna Finch")]
    public void A_pronoun_is_who_spoke_before_and_not_who_was_spoken_of(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal((name, SpeakerGrade.Resolved), (statements[^1].Speaker?.Name, statements[^1].Speaker?.Grade));
    }

    [Theory]
    [InlineData("ru", "Министерство транспорта Лукоморья закрыло порт.\n\nВ ведомстве отметили, что мост откроют.", "Лукоморья")]
    [InlineData("ru", "Министерство транспорта Литвы закрыло порт.\n\nВ ведомстве отметили, что мост откроют.", "Литвы")]
    [InlineData("uk", "Компанія «Хвиля» закрила порт.\n\nУ компанії зазначили, що міст відкриють.", "Хвиля")]
    public void A_general_noun_means_the_body_that_was_named(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Contains(name, found.Speaker?.Name, StringComparison.Ordinal);
        Assert.Equal(SpeakerEvidence.BodySpokenOf, found.Speaker?.Evidence);
    }

    [Theory]
    [InlineData("ru", "В сообщении на сайте Кремля говорится, что мост откроют.", "Кремль")]
    [InlineData("ru", "Согласно закону, мост откроют в мае.", "закон")]
    public void A_text_speaks_for_whoever_issued_it(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(name, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("Об этом сообщает агентство «Волна» со ссылкой на источник в порту.", "источник в порту", "Волна")]
    [InlineData("Об этом сообщает агентство «Волна» со ссылкой на источник в городской администрации.", "источник в городской администрации", "Волна")]
    [InlineData("Об этом сообщил агентству «Волна» капитан Пётр Ласточкин.", "Пётр Ласточкин", "Волна")]
    public void Who_is_referred_to_spoke_and_the_medium_carried_it(string second, string speaker, string relay)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Мост в порту закроют на месяц. " + second);

        Statement found = Assert.Single(statements);
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.Contains(relay, Assert.Single(found.Relays).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Водитель автобуса Пётр Ласточкин сказал, что мост закрыт.", "Пётр Ласточкин")]
    [InlineData("ru", "По итогам встречи в порту Пётр Ласточкин заявил, что мост закрыт.", "Пётр Ласточкин")]
    [InlineData("en", "U.K. authorities said the bridge was closed.", "U.K. authorities")]
    [InlineData("en", "Officials met, and Peter Swallow said the bridge was closed.", "Peter Swallow")]
    public void Who_stands_at_the_end_of_the_phrase_speaks(string language, string text, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker speaker = Assert.Single(statements).Speaker!;
        Assert.Equal((name, SpeakerGrade.Named), (speaker.Name, speaker.Grade));
        Assert.NotEmpty(document.Words(speaker.Span));
    }

    [Theory]
    [InlineData("ru", "«Связь в порту хуже не станет», — заявил ТАСС пресс-секретарь порта Пётр Ласточкин, добавив, что кабель готов.", "Пётр Ласточкин")]
    [InlineData("ru", "Как рассказал ТАСС глава порта Пётр Ласточкин, система связи готова к пуску.", "Пётр Ласточкин")]
    [InlineData("en", "Falcon Watch said in a statement that 100 members had been targeted, and called it “a pattern of abuse.”", "Falcon Watch")]
    public void Whom_it_was_told_and_whom_it_was_told_of_did_not_say_it(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Equal(name, statement.Speaker?.Name));
    }

    [Theory]
    [InlineData("She said that Peter Swallow shamed the crew at the port and described how the ferry was lost.")]
    [InlineData("Harbour Watch said the port was late. The Falcon Group has left the coast. It also claims that the port is closed.")]
    public void Of_two_who_may_have_said_it_nobody_is_shown_for_sure(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Words(statement.Cue) is "described" or "claims");
        Assert.All(statements.Where(statement => document.Words(statement.Cue) is "described" or "claims"), static statement => Assert.Equal(SpeakerGrade.Doubtful, statement.Speaker?.Grade));
    }

    [Fact]
    public void A_body_of_another_state_is_another_body()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Патруль вышел в море, сообщает Минобороны РФ.\n\nВ турецком военном ведомстве уточнили, что патруль вернулся.");

        Assert.Contains(statements, static statement => statement.Speaker?.Name == "турецкое военное ведомство");
    }

    [Theory]
    [InlineData("ru", "Анна Синицына в ходе встречи, на которой выступил Пётр Ласточкин, заявила, что мост закрыт.", "Анна Синицына")]
    [InlineData("uk", "Анна Синиця під час зустрічі, в ході якої виступив Петро Ластівка, заявила, що міст закрито.", "Анна Синиця")]
    public void The_verb_tells_a_man_from_a_woman(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => statement.Speaker?.Name == name);
        Assert.DoesNotContain(statements, statement => statement.Speaker is { Grade: not SpeakerGrade.Doubtful } speaker && speaker.Name != name);
    }

    [Theory]
    [InlineData("ru", "Мэр сообщил:\n\nМост закрыт до мая, просим ехать в объезд.", "Мост закрыт до мая, просим ехать в объезд")]
    [InlineData("uk", "Мер повідомив:\n\nМіст закрито до травня, просимо їхати в об'їзд.", "Міст закрито до травня, просимо їхати в об'їзд")]
    public void A_paragraph_after_a_colon_is_what_was_said(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }

    [Theory]
    [InlineData("На берегу авария.\n\nВодитель автобуса был задержан, сообщили ТАСС в пресс-службе порта.", "пресс-служба порта")]
    [InlineData("На берегу авария.\n\nМост через реку закрыли, сообщили Берег.RU в ГИБДД Заречной области.", "ГИБДД Заречной области")]
    [InlineData("«Мост открыт», – рассказал ТАСС капитан порта Пётр Ласточкин.", "Пётр Ласточкин")]
    [InlineData("«Мост открыт», – сказал он «Интерфаксу».", null)]
    public void Whom_it_was_told_is_not_who_tells(string text, string? name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", text);

        Speaker? speaker = Assert.Single(statements).Speaker;
        Assert.DoesNotContain("ТАСС", speaker?.Name ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("Интерфакс", speaker?.Name ?? "", StringComparison.Ordinal);
        Assert.True(name is null || name == speaker?.Name, speaker?.Name);
    }

    [Fact]
    public void A_name_behind_a_role_and_a_comma_is_the_speakers()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Мост откроют в мае, сообщила заместитель министра транспорта по вопросам моря, Анна Синицына.");

        Assert.Equal(("Анна Синицына", SpeakerGrade.Named), (Assert.Single(statements).Speaker?.Name, statements[0].Speaker?.Grade));
    }

    [Theory]
    [InlineData("en", "The Harbour and Coast Board of Lakeland (Hcbl) closed the port.\n\nHcbl said the bridge was late.", "Harbour and Coast Board of Lakeland")]
    [InlineData("en", "HCB closes the port\n\nThe Harbour Control Board closed the port on Monday. HCB said the bridge was late.", "Harbour Control Board")]
    [InlineData("ru", "Антимонопольный комитет Лукоморья проверил порт. АМКЛ заявил, что мост закрыт.", "Антимонопольный комитет Лукоморья")]
    [InlineData("ru", "Антимонопольный комитет проверил порт. В АМКУ заявили, что мост закрыт.", "Антимонопольный комитет")]
    [InlineData("ru", "Военно-промышленная комиссия РФ проверила порт. В ВПК заявили, что мост закрыт.", "Военно-промышленная комиссия РФ")]
    [InlineData("uk", "Антимонопольний комітет перевірив порт. В АМКУ заявили, що міст закрито.", "Антимонопольний комітет")]
    public void An_abbreviation_is_the_body_that_the_article_spells_out(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(name, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("Norda Pacific Airways closed the line. Norda said the bridge was late.", "Norda Pacific Airways")]
    [InlineData("Brindle Council closed the road. Brindle said the bridge was late.", null)]
    [InlineData("Norda Airways closed the line. Norda Bank stayed. Norda said the bridge was late.", null)]
    [InlineData("Norda Airways closed the line in Norda. Norda said the bridge was late.", null)]
    public void The_first_word_of_one_organisations_name_is_short_for_it(string text, string? name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal(name ?? "none", Assert.Single(statements).Speaker?.Name is { } found && found.Contains(' ', StringComparison.Ordinal) ? found : "none");
    }

    [Fact]
    public void A_known_body_is_called_by_its_name_whoever_owns_it()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Russia's Gazprom said the bridge was late.");

        Assert.Equal("Gazprom", Assert.Single(statements).Speaker?.Name);
    }

    [Fact]
    public void A_name_with_an_apostrophe_is_no_owner()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Harker's said on Tuesday that it would close the store. Harker's shares fell.");

        Assert.Equal("Harker's", Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Мост закрыт.\n\nОб этом на брифинге в пятницу, 8 мая, заявила Анна Синицына.", "Об этом")]
    [InlineData("en", "When asked on Friday if the port was closed, Anna Finch said the bridge would open.", "When asked")]
    [InlineData("en", "The bridge is late, Finch said, according to the Harbour Gazette.", "Finch said")]
    public void Words_around_what_was_said_are_nothing_of_it(string language, string text, string around)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => document.Content(statement).StartsWith(around, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "According to the Harbour Gazette, Anna Finch said that the bridge was late.", "Anna Finch", "Harbour Gazette")]
    [InlineData("en", "Anna Finch said the bridge was late, according to Reuters.", "Anna Finch", "Reuters")]
    [InlineData("en", "“The bridge is late,” Anna Finch said, according to Reuters.", "Anna Finch", "Reuters")]
    [InlineData("ru", "По данным Reuters, Анна Синицына заявила, что мост откроют весной.", "Анна Синицына", "Reuters")]
    [InlineData("uk", "За інформацією Укрінформу, Анна Синиця повідомила, що міст відкриють навесні.", "Анна Синиця", "Укрінформ")]
    public void A_medium_that_tells_only_what_another_said_is_its_relay(string language, string text, string speaker, string relay)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.Equal(relay, Assert.Single(found.Relays).Name);
    }

    [Theory]
    [InlineData("ru", "Сторож задержан, сообщили в полиции.", "Сторож задержан")]
    [InlineData("ru", "Мост в порту закрыт, сообщает министерство транспорта.", "Мост в порту закрыт")]
    [InlineData("ru", "Сторож задержан, передает ТАСС.", "Сторож задержан")]
    [InlineData("ru", "Как сообщает ТАСС, мост закрыт.", "мост закрыт")]
    [InlineData("uk", "Сторожа затримано, повідомили в поліції.", "Сторожа затримано")]
    public void Two_words_with_a_predicate_are_said(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, "Анна Синицына посетила порт.\n\n" + text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }

    [Theory]
    [InlineData("Понятно, сказала Анна Синицына.")]
    [InlineData("Как пишет газета, мост.")]
    public void Words_without_a_predicate_are_not(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", text);

        Assert.Empty(statements);
    }
}
