using Readout.Formats;
using Readout.Statements;

namespace Readout.Tests.Formats;

public sealed class ReportingVerbTests
{
    [Theory]
    [InlineData("en", "said", "Anna Holm", false, true)]
    [InlineData("en", "hopes", "Anna Holm", false, true)]
    [InlineData("en", "called", "Anna Holm", false, true)]
    [InlineData("en", "told", "Anna Holm", true, false)]
    [InlineData("en", "promise", "Anna Holm", false, false)]
    [InlineData("en", "saying", "Anna Holm", true, false)]
    [InlineData("en", "according to", "town council", false, false)]
    [InlineData("ru", "заявила", "Анна Хольм", true, true)]
    [InlineData("ru", "говорится", "Анна Хольм", true, false)]
    [InlineData("ru", "считают", "Порт Сундхольма", false, false)]
    [InlineData("ru", "считают", "власти Сундхольма", false, true)]
    [InlineData("ru", "по словам", "Эрик Даль", false, false)]
    [InlineData("uk", "кажуть", "спілка портовиків", false, false)]
    [InlineData("uk", "кажуть", "портовики", false, true)]
    [InlineData("uk", "пообіцяв", "Ерік Даль", false, true)]
    [InlineData("de", "sagte", "Anna Holm", false, false)]
    [InlineData(null, "said", "Anna Holm", false, false)]
    public void Reporting_words_read_after_the_speaker_or_not(string? language, string cue, string speaker, bool isQuotation, bool reads) =>
        Assert.Equal(reads, ReportingVerb.Reads(cue, language, speaker, isQuotation ? StatementKind.Direct : StatementKind.Indirect));

    [Theory]
    [InlineData("en", "called", true)]
    [InlineData("ru", "назвала", true)]
    [InlineData("en", "said", false)]
    public void No_colon_follows_a_verb_that_goes_on(string language, string cue, bool goesOn) => Assert.Equal(goesOn, ReportingVerb.GoesOn(cue, language));
}
