using Readout.Stories;

namespace Readout.Tests.Stories;

/// <summary>Copies among generated news: edits are found, and different articles are not folded, series in one frame among them.</summary>
public sealed class WireCopyTests
{
    private const int Different = 5000;
    private const int Edits = 500;
    private const int KindsOfEdit = 5;

    [Fact]
    public void Edited_texts_are_found_and_different_ones_are_not_folded()
    {
        var window = new StoryWindow();
        var news = new GeneratedNews(7);
        List<string>[] articles = [.. Enumerable.Range(0, Different).Select(news.Article)];
        int folded = 0;
        for (int i = 0; i < Different; i++)
        {
            folded += window.Add(i, GeneratedNews.Features(articles[i], news.Title(), GeneratedNews.Outlet(i), i / 5)).CopyOf is null ? 0 : 1;
        }

        int[] found = new int[KindsOfEdit];
        for (int i = 0; i < Edits; i++)
        {
            int original = (i * 9) + 1 + (i % 9 == 0 ? 1 : 0);
            ArticleJoins joins = window.Add(Different + i, GeneratedNews.Features(news.Edit(articles[original], i % KindsOfEdit), news.Title(), $"https://copy{i}.example/", 1000 + i));
            found[i % KindsOfEdit] += joins.CopyOf?.Article == original ? 1 : 0;
        }

        Assert.Equal(0, folded);
        Assert.True(found.Sum() >= 0.97 * Edits, $"Found by kind of edit: {string.Join(' ', found)} of {Edits / KindsOfEdit} each.");
    }
}
