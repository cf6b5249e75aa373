using Readout.Stories;
using Readout.Tests.Conventions;

namespace Readout.Tests.Stories;

/// <summary>Twenty events, each reported in three languages (<c>events.txt</c>): forty pairs of English with Russian or Ukrainian, and twenty of the two.</summary>
public sealed class CrossLanguageTests
{
    private static readonly string[] Languages = ["en", "ru", "uk"];

    [Fact]
    public void Reports_of_one_event_meet_across_languages_and_others_do_not()
    {
        (int Event, string Language, ArticleFeatures Features)[] articles = Read();
        long[] stories = StoryWindows.Join([.. articles.Select(article => article.Features)]);

        (double f1, string wrong) = Score(articles, stories, pair => pair.First != pair.Second && (pair.First == "en" || pair.Second == "en"));
        Assert.True(f1 >= 0.85, $"English with Russian and Ukrainian: F1 {f1:F3}. {wrong}");
        (f1, wrong) = Score(articles, stories, pair => pair.First != pair.Second && pair.First != "en" && pair.Second != "en");
        Assert.True(f1 >= 0.95, $"Russian with Ukrainian: F1 {f1:F3}. {wrong}");
    }

    private static (double F1, string Wrong) Score((int Event, string Language, ArticleFeatures Features)[] articles, long[] stories, Func<(string First, string Second), bool> counts)
    {
        (int right, int misled, int missed) = (0, 0, 0);
        var wrong = new List<string>();
        for (int i = 0; i < articles.Length; i++)
        {
            for (int k = i + 1; k < articles.Length; k++)
            {
                bool isSame = articles[i].Event == articles[k].Event;
                bool isJoined = stories[i] == stories[k];
                if (counts((articles[i].Language, articles[k].Language)) && (isSame || isJoined))
                {
                    right += isSame && isJoined ? 1 : 0;
                    misled += isSame ? 0 : 1;
                    missed += isJoined ? 0 : 1;
                    wrong.AddRange(isSame == isJoined ? [] : [$"{articles[i].Event}{articles[i].Language}-{articles[k].Event}{articles[k].Language}"]);
                }
            }
        }

        return (2.0 * right / ((2 * right) + misled + missed), string.Join(' ', wrong));
    }

    // In an order that brings no event's reports together.
    private static (int Event, string Language, ArticleFeatures Features)[] Read()
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Readout.Tests", "Stories", "events.txt")).Where(line => line.Length > 0 && line[0] != '#')];
        return [.. lines.Select((line, i) => (Event: i / 3, Language: Languages[i % 3], Parts: line.Split(" | ")))
            .OrderBy(one => ((one.Event * 7) + (one.Language[0] * 13)) % 31)
            .Select((one, i) => (one.Event, one.Language, StoryArticles.Features(one.Parts[1], one.Parts[0], one.Language, $"2031-03-04T{i / 6:D2}:{i % 6}0Z", $"https://site{i % 9}.example/{i}")))];
    }
}
