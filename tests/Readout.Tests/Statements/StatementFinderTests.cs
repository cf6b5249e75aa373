using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Constructions that attribute words, each in the languages that have it. People and places are invented.</summary>
public sealed class StatementFinderTests
{
    [Theory]
    [InlineData("ru", "«Мост откроют в мае этого года», — сказал Пётр Ласточкин.", "Мост откроют в мае этого года", "сказал", "Пётр Ласточкин")]
    [InlineData("ru", "Пётр Ласточкин сказал: «Мост откроют в мае этого года».", "Мост откроют в мае этого года", "сказал", "Пётр Ласточкин")]
    [InlineData("uk", "\"Міст відкриють у травні цього року\", - сказав Петро Ластівка.", "Міст відкриють у травні цього року", "сказав", "Петро Ластівка")]
    [InlineData("uk", "Петро Ластівка сказав: «Міст відкриють у травні цього року».", "Міст відкриють у травні цього року", "сказав", "Петро Ластівка")]
    [InlineData("en", "“The bridge will open in May this year,” said Peter Swallow.", "The bridge will open in May this year", "said", "Peter Swallow")]
    [InlineData("en", "\"The bridge will open in May this year,\" Peter Swallow said.", "The bridge will open in May this year", "said", "Peter Swallow")]
    [InlineData("en", "Peter Swallow said: \"The bridge will open in May this year.\"", "The bridge will open in May this year", "said", "Peter Swallow")]
    public void Words_in_quotation_marks_with_a_cue_are_direct_speech(string language, string text, string content, string cue, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(StatementKind.Direct, found.Kind);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(cue, document.Words(found.Cue));
        Assert.Equal(speaker, document.Words(found.Speaker?.Span));
        Assert.Equal(SpeakerGrade.Named, found.Speaker?.Grade);
    }

    [Theory]
    [InlineData("ru", "Министр транспорта Пётр Ласточкин заявил, что мост откроют в мае.", "мост откроют в мае", "Министр транспорта Пётр Ласточкин")]
    [InlineData("ru", "Напомним, министр транспорта Пётр Ласточкин во вторник заявил журналистам о том, что мост откроют в мае.", "мост откроют в мае", "министр транспорта Пётр Ласточкин")]
    [InlineData("uk", "Міністр транспорту Петро Ластівка заявив, що міст відкриють у травні.", "міст відкриють у травні", "Міністр транспорту Петро Ластівка")]
    [InlineData("en", "Transport Minister Peter Swallow said on Tuesday that the bridge would open in May.", "the bridge would open in May", "Transport Minister Peter Swallow")]
    [InlineData("en", "Peter Swallow told reporters the bridge would open in May.", "the bridge would open in May", "Peter Swallow")]
    public void A_clause_that_a_cue_governs_is_indirect_speech(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(StatementKind.Indirect, found.Kind);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(speaker, document.Words(found.Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "Мост откроют в мае этого года, сообщил министр Пётр Ласточкин.", "Мост откроют в мае этого года")]
    [InlineData("ru", "По словам Петра Ласточкина, мост откроют в мае.", "мост откроют в мае")]
    [InlineData("ru", "Мост, по словам Петра Ласточкина, откроют в мае.", "Мост … откроют в мае")]
    [InlineData("ru", "Как отметил Пётр Ласточкин, мост откроют в мае.", "мост откроют в мае")]
    [InlineData("uk", "Міст відкриють у травні цього року, повідомив міністр Петро Ластівка.", "Міст відкриють у травні цього року")]
    [InlineData("uk", "За словами Петра Ластівки, міст відкриють у травні.", "міст відкриють у травні")]
    [InlineData("uk", "Як зазначив Петро Ластівка, міст відкриють у травні.", "міст відкриють у травні")]
    [InlineData("en", "The bridge will open in May this year, Peter Swallow said.", "The bridge will open in May this year")]
    [InlineData("en", "According to Peter Swallow, the bridge will open in May.", "the bridge will open in May")]
    [InlineData("en", "The bridge will open in May, according to Peter Swallow.", "The bridge will open in May")]
    public void The_content_may_stand_before_or_around_its_cue(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Contains(language switch { "ru" => "Ласточкин", "uk" => "Ласт", _ => "Swallow" }, document.Words(found.Speaker?.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Порт закроют на месяц. Об этом сообщил Пётр Ласточкин.", "Порт закроют на месяц")]
    [InlineData("uk", "Порт закриють на місяць. Про це повідомив Петро Ластівка.", "Порт закриють на місяць")]
    public void A_sentence_that_points_back_attributes_the_sentence_before(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }

    [Theory]
    [InlineData("ru", "Пётр Ласточкин призвал жителей открыть мост.", "открыть мост", StatementForce.Asked)]
    [InlineData("ru", "Пётр Ласточкин пообещал открыть мост в мае.", "открыть мост в мае", StatementForce.Promised)]
    [InlineData("en", "Peter Swallow urged the council to open the bridge.", "to open the bridge", StatementForce.Asked)]
    [InlineData("uk", "Петро Ластівка закликав мешканців відкрити міст.", "відкрити міст", StatementForce.Asked)]
    [InlineData("en", "Peter Swallow promised to open the bridge in May.", "to open the bridge in May", StatementForce.Promised)]
    public void Requests_and_promises_have_an_infinitive_for_content(string language, string text, string content, StatementForce force)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(force, found.Force);
    }

    [Theory]
    [InlineData("ru", "Мост откроют в мае этого года, заявил Пётр Ласточкин, передает агентство «Волна».", "«Волна»")]
    [InlineData("uk", "Міст відкриють у травні цього року, заявив Петро Ластівка, передає агентство «Хвиля».", "«Хвиля»")]
    public void A_medium_beside_a_speaker_is_a_relay(string language, string text, string relay)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Contains(relay, document.Words(Assert.Single(found.Relays).Span), StringComparison.Ordinal);
        Assert.DoesNotContain(relay, document.Content(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Peter Swallow told reporters on Tuesday that the bridge would open in May.")]
    [InlineData("ru", "Пётр Ласточкин сказал журналистам, что мост откроют в мае.")]
    [InlineData("uk", "Петро Ластівка сказав журналістам, що міст відкриють у травні.")]
    public void Reporters_who_are_told_carry_nothing(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Empty(Assert.Single(statements).Relays);
    }

    [Theory]
    [InlineData("ru", "Анна Соколова заявила, что Пётр Ласточкин предложил открыть мост.", "открыть мост")]
    [InlineData("uk", "Анна Соколенко заявила, що Петро Ластівка запропонував відкрити міст.", "відкрити міст")]
    [InlineData("en", "Ann Falcon said that Peter Swallow had promised to open the bridge.", "to open the bridge")]
    public void What_a_speaker_reports_of_another_stands_within_the_speakers_statement(string language, string text, string inner)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(2, statements.Count);
        Assert.Null(statements[0].Within);
        Assert.Equal(statements[0].Id, statements[1].Within);
        Assert.Equal(inner, document.Content(statements[1]));
    }

    [Theory]
    [InlineData("ru", "Пётр Ласточкин не заявлял, что мост откроют в мае.")]
    [InlineData("ru", "Если Пётр Ласточкин заявил, что мост откроют, его спросят снова.")]
    [InlineData("ru", "Пётр Ласточкин намерен открыть мост в мае.")]
    [InlineData("uk", "Петро Ластівка не заявляв, що міст відкриють у травні.")]
    [InlineData("uk", "Петро Ластівка має намір відкрити міст у травні.")]
    [InlineData("en", "Peter Swallow did not say that the bridge would open in May.")]
    [InlineData("en", "Peter Swallow will say that the bridge opens in May.")]
    [InlineData("en", "Peter Swallow was told that the bridge would open in May.")]
    public void What_was_not_said_is_no_statement(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Empty(statements);
    }

    [Theory]
    [InlineData("ru", "Мэр Озёрска Фёдор Вернер встретился с Яном Дубровским, который заявил, что мост откроют в мае.", "Ян Дубровский")]
    [InlineData("uk", "Мер Озерська Федір Вернер подякував Ганні Лісовій, яка заявила, що міст відкриють у травні.", "Ганна Лісова")]
    [InlineData("en", "Mayor Frederick Werner met Peter Swallow, who said that the bridge would open in May.", "Peter Swallow")]
    public void A_relative_clause_is_the_word_of_the_noun_before_it(string language, string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("Министр Андрей Сабитов приехал в порт. «Мост откроют в мае этого года», — заявил Сабитов.", "Мост откроют в мае этого года")]
    [InlineData("Министр Андрей Сабитов приехал в порт. «Мы готовы», — заявил Сабитов.", "Мы готовы")]
    public void A_surname_that_looks_like_a_genitive_may_speak(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal("Андрей Сабитов", found.Speaker?.Name);
        Assert.Equal(SpeakerGrade.Named, found.Speaker?.Grade);
    }

    [Theory]
    [InlineData("ru", "В министерстве заявили, что мост откроют в мае.", "министерстве")]
    [InlineData("uk", "У міністерстві заявили, що міст відкриють у травні.", "міністерстві")]
    public void A_plural_verb_lets_a_place_speak(string language, string text, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, document.Words(Assert.Single(statements).Speaker?.Span));
    }

    [Theory]
    [InlineData("ru", "Сообщается, что мост откроют в мае.")]
    [InlineData("uk", "Повідомляється, що міст відкриють у травні.")]
    public void A_report_by_nobody_has_no_speaker(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Null(Assert.Single(statements).Speaker);
    }

    [Theory]
    [InlineData("ru", "Источник в порту рассказал, что мост откроют в мае.")]
    [InlineData("uk", "Джерело в порту розповіло, що міст відкриють у травні.")]
    [InlineData("en", "A source in the port said that the bridge would open in May.")]
    public void A_source_without_a_name_is_unnamed(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker speaker = Assert.IsType<Speaker>(Assert.Single(statements).Speaker);
        Assert.Equal(SpeakerGrade.Unnamed, speaker.Grade);
        Assert.Null(speaker.Entity);
    }

    [Theory]
    [InlineData("ru", "Пётр Ласточкин рассказал о мосте.\nПётр Ласточкин: Мост откроют в мае.\nГазета: Почему так поздно?\nПётр Ласточкин: Мы ждали опор.", "Мост откроют в мае", "Мы ждали опор")]
    [InlineData("en", "Peter Swallow spoke about the bridge.\nPeter Swallow: The bridge opens in May.\nReview: Why so late?\nPeter Swallow: We waited for the piers.", "The bridge opens in May", "We waited for the piers")]
    public void Answers_of_an_interview_belong_to_the_name_before_them(string language, string text, string first, string second)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, found => found.Kind == StatementKind.Direct && document.Content(found) == first);
        Assert.Contains(statements, found => found.Kind == StatementKind.Direct && document.Content(found) == second);
    }

    [Theory]
    [InlineData("ru", "«Мы надеемся, что мост откроют в мае этого года», — сказал Пётр Ласточкин.")]
    [InlineData("en", "\"We hope that the bridge will open in May this year,\" Peter Swallow said.")]
    public void A_hope_inside_a_quotation_is_part_of_it(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(StatementKind.Direct, Assert.Single(statements).Kind);
    }

    [Fact]
    public void A_sentence_that_points_back_at_a_report_repeats_what_was_reported()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Пётр Ласточкин заявил, что мост откроют в мае. Об этом он сообщил в понедельник.");

        Assert.All(statements, found => Assert.Equal("мост откроют в мае", document.Content(found)));
        Assert.All(statements, found => Assert.Null(found.Within));
    }

    [Fact]
    public void Spans_of_one_statement_lie_in_one_part()
    {
        var document = ArticleDocument.Of(new NewsArticle { Summary = "Мост откроют в мае.", Body = [new Block(BlockKind.Paragraph, "Об этом сообщил Пётр Ласточкин.")], Text = "Об этом сообщил Пётр Ласточкин." });

        foreach (Statement found in Reading.Of("ru", document))
        {
            DocumentPart part = document.Parts.Single(candidate => candidate.Span.Contains(found.Content[0]));
            Assert.True(found.Cue is not { } cue || part.Span.Contains(cue));
            Assert.True(found.Speaker?.Span is not { } speaker || part.Span.Contains(speaker));
        }
    }
}
