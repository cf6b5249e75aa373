using System.Data.Common;
using Readout.App.Archive.Search;

namespace Readout.App.Archive.Views;

/// <summary>An article of a story, and whose text it carries.</summary>
/// <param name="Article">Where and when it came out.</param>
public sealed record ArticleView(FoundArticle Article)
{
    /// <summary>When its page was last fetched, as the page's source gave it; null where that is not known.</summary>
    public string? Retrieved { get; init; }

    /// <summary>How many versions of its text there are, this one among them.</summary>
    public long Revisions { get; init; } = 1;

    /// <summary>The article among the earlier ones of its fold that it shares most text with; null for one that follows none.</summary>
    public long? Follows { get; init; }

    /// <summary>Share of its text that the article it follows holds, 0 to 1.</summary>
    public double? Share { get; init; }

    /// <summary>How many minutes after the first of its fold it came out; null when either time is not known to the minute.</summary>
    public double? Minutes { get; init; }
}

/// <summary>A number that speakers or outlets claim differently of one counted thing.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Values">Each number as it is written, with the claim that it stands in; of one speaker in one article one.</param>
public sealed record NumbersView(string Unit, IReadOnlyList<NumberView> Values);

/// <summary>One number of several.</summary>
public sealed record NumberView(string Text, ClaimView Claim);

/// <summary>All that an archive has of one story.</summary>
/// <param name="Id">Its number; of a story that was joined into another, the other's.</param>
/// <param name="Title">The headline of its most central article.</param>
/// <param name="Articles">The earliest first.</param>
/// <param name="Claims">Each once, in the order in which they were first said in the story.</param>
/// <param name="Meetings">By day, those without one last.</param>
/// <param name="Undertakings">In the order of their first reports.</param>
/// <param name="Numbers">What is counted differently.</param>
public sealed record StoryView(
    long Id, string? Title, IReadOnlyList<ArticleView> Articles, IReadOnlyList<ClaimView> Claims, IReadOnlyList<MeetingView> Meetings, IReadOnlyList<UndertakingView> Undertakings,
    IReadOnlyList<NumbersView> Numbers)
{
    /// <summary>Outlets, each once, in the order in which they joined in.</summary>
    public IEnumerable<string> Outlets => Articles.Select(article => article.Article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Languages, each once, in the order of their codes.</summary>
    public IEnumerable<string> Languages => Articles.Select(article => article.Article.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The story as it stands on <paramref name="today"/>, or the one that it was joined into; null when there never was one.</summary>
    public static StoryView? Read(DbConnection connection, long id, DateOnly today)
    {
        if (StoryArticles.Find(connection, id) is not { } story)
        {
            return null;
        }

        var claims = new ClaimReader(connection);
        List<ClaimView> folded = claims.Fold(claims.Statements("a.story_id = @story", ("@story", story.Id)));
        return new StoryView(
            story.Id,
            story.Title,
            StoryArticles.Read(connection, story.Id),
            folded,
            new MeetingReader(connection).Read("g.id IN (SELECT m.gathering_id FROM article a JOIN meeting m ON m.article_id = a.id WHERE a.story_id = @story)", ("@story", story.Id)),
            new UndertakingReader(connection, today).Read("a.story_id = @story", ("@story", story.Id)),
            NumberTable.Of(folded));
    }
}
