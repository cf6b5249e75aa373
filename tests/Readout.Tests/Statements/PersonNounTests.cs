using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Nouns for one person, and who spoke before.</summary>
public sealed class PersonNounTests
{
    [Theory]
    [InlineData("ru", "Директор порта Пётр Ласточкин заявил, что кран старый. «Его заменят в мае этого года», — подчеркнул эксперт.", "Пётр Ласточкин")]
    [InlineData("ru", "Премьер-министр Пётр Ласточкин заявил, что мост старый. Глава правительства подчеркнул, что его заменят.", "Пётр Ласточкин")]
    [InlineData("ru", "Пётр Ласточкин рассказал агентству «Волна», что мост старый. По словам собеседника агентства, его заменят в мае.", "Пётр Ласточкин")]
    [InlineData("uk", "Директор порту Петро Ластівка заявив, що кран старий. «Його замінять у травні цього року», — підкреслив експерт.", "Петро Ластівка")]
    [InlineData("uk", "Прем'єр-міністр Петро Ластівка заявив, що міст старий. Глава уряду підкреслив, що його замінять.", "Петро Ластівка")]
    [InlineData("en", "Port director Peter Swallow said the crane was old. The director said that it would be replaced.", "Peter Swallow")]
    public void A_noun_for_one_person_means_who_spoke_last(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(2, statements.Count);
        Assert.Equal(name, statements[1].Speaker?.Name);
        Assert.Equal(SpeakerGrade.Resolved, statements[1].Speaker?.Grade);
    }

    [Theory]
    [InlineData("ru", "Министр Пётр Ласточкин заявил, что мост старый. «Его заменят в мае этого года», — подчеркнул эксперт.")]
    [InlineData("ru", "Директор порта Пётр Ласточкин заявил, что кран старый. Потом приехала Анна Зимина. «Его заменят в мае», — подчеркнул эксперт.")]
    [InlineData("ru", "Директор порта Пётр Ласточкин заявил, что кран старый. Источник сообщил, что его заменят.")]
    [InlineData("uk", "Міністр Петро Ластівка заявив, що міст старий. «Його замінять у травні цього року», — підкреслив експерт.")]
    public void Where_somebody_else_may_be_meant_nobody_is_shown(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(2, statements.Count);
        Assert.True(statements[1].Speaker?.Grade is SpeakerGrade.Doubtful or SpeakerGrade.Unnamed);
    }

    [Theory]
    [InlineData("ru", "Пётр Ласточкин заявил, что мост старый. В интервью источники сообщили, что кран цел. «Его заменят в мае этого года», — сказал он.", "Пётр Ласточкин")]
    [InlineData("uk", "Петро Ластівка заявив, що міст старий. Джерела повідомили, що кран цілий. «Його замінять у травні цього року», — сказав він.", "Петро Ластівка")]
    public void A_pronoun_for_one_passes_over_several(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(name, statements[^1].Speaker?.Name);
    }

    [Theory]
    [InlineData("en", "The defence secretary, Peter Swallow, met his counterpart in Harbourton, according to one of the officials. \"The boats exist,\" the official told reporters.", "one of the officials")]
    [InlineData("en", "Peter Swallow, an official of the port, met the guests in Harbourton, a Norland official said. \"The boats exist,\" the official told reporters.", "Norland official")]
    [InlineData("en", "The ambassador, Peter Swallow, met his counterpart, one of the ambassadors said. \"The boats exist,\" the ambassador added.", "one of the ambassadors")]
    [InlineData("ru", "Чиновник порта Пётр Ласточкин встретился с гостями, рассказал один из чиновников. «Лодки есть», — добавил чиновник.", "один из чиновников")]
    [InlineData("uk", "Посол Петро Ластівка зустрівся з гостями, розповів один із послів. «Човни є», — додав посол.", "один із послів")]
    public void The_noun_of_a_source_who_was_kept_back_means_that_source(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(name, statements[^1].Speaker?.Name);
        Assert.Equal(SpeakerGrade.Unnamed, statements[^1].Speaker?.Grade);
    }

    [Theory]
    [InlineData("en", "One of the keepers said the bridge was closed. Port director Peter Swallow said the crane was old. The director said that it would be replaced.", "Peter Swallow")]
    [InlineData("ru", "Один из гостей рассказал, что мост закрыт. Директор порта Пётр Ласточкин заявил, что кран старый. Директор добавил, что его заменят.", "Пётр Ласточкин")]
    public void A_noun_of_somebody_named_since_means_that_one(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(name, statements[^1].Speaker?.Name);
    }
}
