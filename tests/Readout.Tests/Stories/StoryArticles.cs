using Readout.Articles;
using Readout.Dates;
using Readout.Pages;
using Readout.Records;
using Readout.Stories;

namespace Readout.Tests.Stories;

/// <summary>Articles written for these tests, read as pages are.</summary>
internal static class StoryArticles
{
    public const string EnglishFlood =
        """
        Rescue teams pulled 37 people from the roofs of the town of Grenholm on Tuesday after the river Tarna burst its banks overnight, the governor Ingrid Solvang said.
        Two bridges were swept away and some 1,240 homes have no electricity. Solvang told reporters that the water would reach its peak on Wednesday morning.
        The army has sent four helicopters and 180 soldiers. Schools in the district stay closed until Friday, and the railway to the coast is cut.
        """;

    public const string RussianFlood =
        """
        Спасатели сняли с крыш 37 человек в городе Гренхольм, где ночью вышла из берегов река Тарна. Об этом во вторник сообщила губернатор Ингрид Сольванг.
        Вода снесла два моста, без электричества остаются около 1240 домов. По словам Сольванг, уровень воды достигнет пика утром в среду.
        Армия направила в район бедствия четыре вертолета и 180 военных. Школы закрыты до пятницы, железная дорога к побережью перекрыта.
        """;

    public const string UkrainianFlood =
        """
        У місті Гренгольм рятувальники зняли з дахів 37 людей після того, як уночі вийшла з берегів річка Тарна. Про це у вівторок повідомила губернаторка Інгрід Сольванг.
        Вода знесла два мости, без електрики лишаються близько 1240 будинків. За словами Сольванг, рівень води сягне піку вранці в середу.
        Армія направила чотири гелікоптери та 180 військових. Школи зачинені до п'ятниці, залізницю до узбережжя перекрито.
        """;

    public const string EnglishBudget =
        """
        Parliament in Ostmark passed next year's budget by 61 votes to 58 late on Monday, ending a dispute that had held up pensions for six weeks.
        The finance minister, Pavel Horak, said the deficit would fall to 2.8 per cent. The opposition leader Dana Krull called the vote a defeat for the countryside.
        Teachers' unions announced a strike for 14 October unless wages rise. The central bank left its rate unchanged.
        """;

    public static ArticleFeatures Features(string text, string title, string language, string? published = null, string? url = null) =>
        ArticleFeatures.Of(Record(text, title, language, published, url));

    public static ArticleRecord Record(string text, string title, string language, string? published = null, string? url = null)
    {
        Block[] blocks = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Block(BlockKind.Paragraph, line))];
        var article = new NewsArticle
        {
            Title = title,
            Text = string.Join("\n\n", blocks.Select(block => block.Text)),
            Body = blocks,
            Language = language,
            Url = url,
            Published = published is null ? null : IsoDate.TryParse(published, out PartialDate? date) ? date : throw new FormatException(published),
        };
        return RecordReader.Analyze(Page.Of(article.Text, url), article);
    }
}
