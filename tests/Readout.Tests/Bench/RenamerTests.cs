using Readout.Bench.Quality;
using Readout.Bench.Quality.Gold;
using Readout.Bench.Quality.Renaming;
using Readout.Text;

namespace Readout.Tests.Bench;

/// <summary>The check that the reader knows the language and not the names.</summary>
public sealed class RenamerTests
{
    [Theory]
    [InlineData("en", "President Anna Swallow said the port was shut. Swallow's office confirmed it, Wave reported.", "Anna Swallow", "Wave", "President|Anna|Swallow|Wave")]
    [InlineData("ru", "Президент Пётр Ласточкин заявил, что порт закрыт. У Ласточкина спросили о мосте, передаёт «Волна».", "Пётр Ласточкин", "Волна", "Президент|Пётр|Ласточкин|Волна")]
    [InlineData("uk", "Речник Петро Ластівка заявив, що порт закрито. Ластівку спитали про міст, передає «Хвиля».", "Петро Ластівка", "Хвиля", "Речник|Петро|Ластівк|Хвиля")]
    public void People_roles_and_media_change_in_text_and_gold_alike(string language, string text, string speaker, string medium, string gone)
    {
        GoldDocument document = Document(language, text, speaker, medium);
        GoldDocument renamed = new Renamer(Replacements.Load()).Rename(document, Analysis.Record(document));

        Assert.All(gone.Split('|'), word => Assert.DoesNotContain(word, renamed.Text, StringComparison.Ordinal));
        GoldStatement statement = Assert.Single(renamed.Statements);
        Assert.Equal(statement.SpeakerName, statement.Speaker.Spans[0].In(renamed.Text));
        Assert.NotEqual(speaker, statement.SpeakerName);
        Assert.Equal(text.Count(char.IsPunctuation), renamed.Text.Count(char.IsPunctuation));
    }

    private static GoldDocument Document(string language, string text, string speaker, string medium) => new()
    {
        Name = "port",
        Language = language,
        Text = text,
        Statements =
        [
            new GoldStatement
            {
                Kind = "indirect",
                Content = At(text, text[text.IndexOf(speaker, StringComparison.Ordinal)..text.IndexOf('.', StringComparison.Ordinal)]),
                Cue = SpanSet.Empty,
                Speaker = At(text, speaker),
                SpeakerName = speaker,
                Relays = [new GoldRelay(medium, At(text, medium))],
            },
        ],
    };

    private static SpanSet At(string text, string words) => SpanSet.Of(TextSpan.OfLength(text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
