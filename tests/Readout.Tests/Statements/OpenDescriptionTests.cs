using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Speakers of whom the words leave open who is meant, and such as an article names all the same. People and places are invented.</summary>
public sealed class OpenDescriptionTests
{
    [Theory]
    [InlineData("en", "Prime Minister Ann Falcon met President Tom Swallow in Larkton. The leaders agreed that the bridge would open.", "the bridge would open")]
    [InlineData("en", "The plan was rebuffed by Norland and Lakeland, whose presidents argued that the port was safe.", "the port was safe")]
    [InlineData("en", "Tom Swallow asked Peter Lark to leave the port. He said he had no mandate.", "he had no mandate")]
    [InlineData("en", "Tom Swallow asked the envoy to leave the port. She said she had no mandate.", "she had no mandate")]
    [InlineData("en", "The prime minister was in Larkton. His press service said the talks were short.", "the talks were short")]
    [InlineData("en", "President in Larkton, urges council to close the port\n\nThe bridge is closed.", "to close the port")]
    [InlineData("ru", "В Военно-воздушных силах утверждают, что сбили семь ракет. Ещё две, по информации военных, не долетели.", "Ещё две … не долетели")]
    [InlineData("uk", "У Повітряних силах стверджують, що збили сім ракет. Ще дві, за інформацією військових, не долетіли.", "Ще дві … не долетіли")]
    [InlineData("ru", "В Норландии запрет не действует, пояснили в посольстве страны.", "В Норландии запрет не действует")]
    [InlineData("ru", "Заместитель министра по вопросам временно закрытых портов сообщил, что мост готов.", "мост готов")]
    [InlineData("ru", "Гостья назвала это ложью. «Мост никто не закрывал», — сказала она.", "Мост никто не закрывал")]
    [InlineData("ru", "Мэр Олег Лунин принял президента Ивана Сича и Петра Лося. В его канцелярии сообщили, что порт закрыт.", "порт закрыт")]
    [InlineData("ru", "Мост откроют в мае — министр обороны\n\nМинистр обороны Велинии Олег Лунин принял министра обороны Норландии Ивана Сича.", "Мост откроют в мае")]
    public void Whoever_may_be_meant_is_in_doubt(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => document.Content(statement) == content && statement.Speaker?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }

    [Theory]
    [InlineData("en", "Opposition leaders said the vote was late.", "the vote was late", "Opposition leaders")]
    [InlineData("en", "Norland's lawmakers said the vote was late.", "the vote was late", "Norland's lawmakers")]
    [InlineData("en", "Ann Falcon, the president of Norland, left the port. Her office said she would return.", "she would return", "Falcon's office")]
    [InlineData("ru", "Мост откроют в мае, сообщили военные.", "Мост откроют в мае", "военные")]
    [InlineData("ru", "Президент Украины Иван Сич прибыл в Осло. Он выступит завтра, подтвердили в его пресс-службе.", "Он выступит завтра", "пресс-служба президента Украины")]
    [InlineData("uk", "Канцлерка Анна Сич хвора. В її офісі повідомили, що візит відкладено.", "візит відкладено", "офіс канцлерки")]
    [InlineData("uk", "Іван Сич зустрівся з головою Державного комітету портів Анною Лось. Про це повідомили у пресслужбі відомства.", "Іван Сич зустрівся з головою Державного комітету портів Анною Лось", "пресслужба Державного комітету портів")]
    [InlineData("ru", "В Пентагоне подтвердили разговор. «Мост починят», — говорится в сообщении американского ведомства.", "Мост починят", "Пентагон")]
    [InlineData("en", "Minister of ports visits Larkton, urges Norland to close the port\n\nThe bridge is closed.", "to close the port", "Minister of ports")]
    [InlineData("en", "The co-chairs of the talks, from the EU, the UN and the OSCE, said that the port was calm.", "the port was calm", "co-chairs of the talks")]
    [InlineData("en", "The head of the opposition Harbour party, Ann Falcon, called on the crowd to leave the port.", "to leave the port", "Ann Falcon")]
    [InlineData("ru", "Мост откроют, сообщила Азиратун пресс-секретарь порта Анна Лось.", "Мост откроют", "Анна Лось")]
    [InlineData("uk", "Міст відкриють у травні.\n\nДжерело: Bloomberg з посиланням на двох обізнаних дипломатів", "Міст відкриють у травні", "двоє обізнаних дипломатів")]
    public void Whom_the_article_tells_is_named(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements, statement => document.Content(statement) == content).Speaker?.Name);
    }

    [Theory]
    [InlineData("en", "Minister visits Larkton, urges Norland to close the port\n\nThe bridge is closed.", "Norland")]
    [InlineData("uk", "Президент, у свою чергу, запросив К.Лорніту відвідати порт.", "К. Лорніт")]
    [InlineData("ru", "«Встреча отложена», — говорится в ответе порта на запрос Би-би-си.", "Би-би-си")]
    [InlineData("ru", "В мэрии сказали, что ООН поможет. Срок не согласован, отметили в министерстве.", "ООН")]
    public void Whom_words_are_for_does_not_speak(string language, string text, string other)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => statement.Speaker?.Name == other && statement.Speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }
}
