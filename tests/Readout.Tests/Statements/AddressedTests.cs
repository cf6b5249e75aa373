using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whom a quotation speaks to is not shown as the one who speaks. People are invented.</summary>
public sealed class AddressedTests
{
    [Theory]
    [InlineData("en", "Senator Mike Falcon met President Paul Gale.\n\n\"It was a good talk,\" Falcon said.\n\n\"Thank you, Mr. Falcon, for coming,\" he said.")]
    [InlineData("en", "Senator Mike Falcon met President Paul Gale.\n\n\"It was a good talk,\" Falcon said.\n\n\"Senator Falcon, thank you for coming,\" he said.")]
    [InlineData("ru", "Игорь Вихрев назначил Тараса Орлова главой области.\n\n«Поздравляю вас», — сказал Вихрев.\n\n«Спасибо, Игорь Семенович, за доверие», — сказал он.")]
    public void Whom_the_words_address_is_doubtful(string language, string text) =>
        Assert.Equal(SpeakerGrade.Doubtful, Reading.Of(language, text).Statements[^1].Speaker!.Grade);

    [Theory]
    [InlineData("en", "Senator Mike Falcon met President Paul Gale.\n\n\"It was a good talk,\" Falcon said.\n\n\"Thank you, Mr. Gale, for coming,\" he said.")]
    [InlineData("en", "President Paul Gale came.\n\n\"It was a good talk,\" Gale said.\n\n\"As president I go where I must,\" he said.")]
    public void Whom_they_do_not_is_resolved(string language, string text) =>
        Assert.Equal(SpeakerGrade.Resolved, Reading.Of(language, text).Statements[^1].Speaker!.Grade);
}
