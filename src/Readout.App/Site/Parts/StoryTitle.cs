using Readout.App.Archive.Views;

namespace Readout.App.Site.Parts;

/// <summary>What a story is called for a reader: by the headline of its most central article, or where that is in another language by the first in theirs. Stateless.</summary>
internal static class StoryTitle
{
    public static string? Of(StoryView story, string language) =>
        Of(story.Title, story.Articles.Where(article => article.Article.Language == language).OrderBy(article => article.Article.CopyOf is not null).Select(article => article.Article.Title));

    public static string? Of(StoredStory story, string language) =>
        Of(story.Title, story.Articles.Where(article => article.Language == language).OrderBy(article => article.CopyOf is not null).Select(article => article.Title));

    /// <param name="central">The headline of the most central article.</param>
    /// <param name="own">The headlines in the reader's language, the best first.</param>
    public static string? Of(string? central, IEnumerable<string?> own)
    {
        string[] titles = [.. own.OfType<string>()];
        return titles.Length == 0 || titles.Contains(central) ? central : titles[0];
    }
}
