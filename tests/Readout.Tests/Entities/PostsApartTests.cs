using Readout.Articles;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Tests.Entities;

/// <summary>A post without a name means nobody of whom the article has given another post.</summary>
public sealed class PostsApartTests
{
    [Theory]
    [InlineData("ru", "Министр обороны Норвегии Иван Белых выступил в понедельник. Глава государства заявил, что закон хороший.", "Иван Белых")]
    [InlineData("ru", "Мэр города Иван Белых выступил в понедельник. Глава региона заявил, что закон хороший.", "Иван Белых")]
    [InlineData("ru", "Генпрокурор Норвегии Иван Белых выступил в понедельник. Президент заявил, что закон хороший.", "Иван Белых")]
    [InlineData("ru", "Министр обороны Иван Белых выступил в понедельник. Глава МИД заявил, что закон хороший.", "Иван Белых")]
    [InlineData("ru", "Директор компании Иван Белых выступил в понедельник. Мэр города заявил, что закон хороший.", "Иван Белых")]
    [InlineData("uk", "Міністр оборони Норвегії Іван Білих виступив у понеділок. Глава уряду заявив, що закон добрий.", "Іван Білих")]
    [InlineData("uk", "Міський голова Іван Білих виступив у понеділок. Глава держави заявив, що закон добрий.", "Іван Білих")]
    [InlineData("en", "Norwegian governor Ivan Reed spoke on Monday. The president said the law was good.", "Ivan Reed")]
    [InlineData("en", "Norwegian defense minister Ivan Reed spoke on Monday. The prime minister said the law was good.", "Ivan Reed")]
    [InlineData("en", "General Ivan Reed spoke on Monday. The attorney general said the law was good.", "Ivan Reed")]
    public void Another_post_is_somebody_else(string language, string text, string name) =>
        Assert.DoesNotContain(Speakers(language, text), speaker => speaker.Name == name && speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);

    [Theory]
    [InlineData("ru", "Президент Норвегии Иван Белых выступил в понедельник. Глава государства заявил, что закон хороший.", "Иван Белых")]
    [InlineData("ru", "Министр иностранных дел Норвегии Иван Белых выступил в понедельник. Глава МИД заявил, что закон хороший.", "Иван Белых")]
    [InlineData("ru", "Губернатор области Иван Белых выступил в понедельник. Глава региона заявил, что закон хороший.", "Иван Белых")]
    [InlineData("uk", "Прем'єр-міністр Норвегії Іван Білих виступив у понеділок. Глава уряду заявив, що закон добрий.", "Іван Білих")]
    [InlineData("en", "Norwegian foreign minister Ivan Reed spoke on Monday. The minister said the law was good.", "Ivan Reed")]
    public void The_same_post_by_another_word_is_the_same_person(string language, string text, string name) =>
        Assert.Contains(Speakers(language, text), speaker => speaker.Name == name && speaker.Grade == SpeakerGrade.Resolved);

    private static IEnumerable<Speaker> Speakers(string language, string words)
    {
        AnalyzedText text = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Language = language, Text = words }), language)!;
        return StatementFinder.Find(text, EntityFinder.Find(text), null).Select(static statement => statement.Speaker).OfType<Speaker>();
    }
}
