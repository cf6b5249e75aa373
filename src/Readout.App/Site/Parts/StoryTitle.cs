using Readout.App.Archive.Views;

namespace Readout.App.Site.Parts;

/// <summary>A headline of a story, in the order in which its articles came out.</summary>
internal sealed record StoryHeadline(string? Title, string? Language, bool IsCopy);

/// <summary>What a story is called for a reader: by the headline of its most central article, or where that is in another language by that in theirs which came out nearest to it. Stateless.</summary>
internal static class StoryTitle
{
    public static string? Of(StoryView story, string language) =>
        Of(story.Title, [.. story.Articles.Select(article => new StoryHeadline(article.Article.Title, article.Article.Language, article.Article.CopyOf is not null))], language);

    public static string? Of(StoredStory story, string language) =>
        Of(story.Title, [.. story.Articles.Select(article => new StoryHeadline(article.Title, article.Language, article.CopyOf is not null))], language);

    public static string? Of(string? central, IReadOnlyList<StoryHeadline> headlines, string language)
    {
        int at = Math.Max(0, headlines.ToList().FindIndex(headline => headline.Title == central));
        return headlines.Any(headline => headline.Title == central && headline.Language == language) ? central
            : headlines.Select((headline, i) => (headline, Away: Math.Abs(i - at))).Where(one => one.headline.Language == language && one.headline.Title is not null)
                .OrderBy(one => one.headline.IsCopy).ThenBy(one => one.Away).FirstOrDefault().headline?.Title ?? central;
    }
}
