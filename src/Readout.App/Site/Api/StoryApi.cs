using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Api;

/// <summary>Stories, and the timeline of one.</summary>
internal static class StoryApi
{
    public static StoredAnswer List(ApiRequest request)
    {
        (DateOnly? from, DateOnly? to, FeedCursor? after) = (request.Day("from"), request.Day("to"), request.After());
        (int least, int limit) = (request.Number("least", 1, 1000), request.Limit);
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        var question = new StoryQuestion { From = Seconds(from), Before = Seconds(Days.Shifted(to, 1)), Least = least, Limit = limit, After = after };
        FeedPage<StoredStory> page = request.Read(connection => StoryPages.Read(connection, question));
        return ApiJson.List(page.Items, request.Next(page.Next), (json, story) =>
        {
            var results = new ResultJson(json, request.Page);
            ViewJson.WriteMembers(json, story);
            ViewJson.WriteList(json, "outlets", story.Outlets);
            results.WriteNames(("first", story.Articles is [{ } first, ..] ? first.Published : null), ("last", story.Articles is [.., { } last] ? last.Published : null));
            results.WriteLink(Addresses.Story(story.Id));
        });
    }

    public static StoredAnswer Story(ApiRequest request)
    {
        (long id, DateOnly today) = (request.Page.Number("id"), request.Today);
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        return request.Read(connection => StoryView.Read(connection, id, today)) is { } story
            ? Answer(request.Page, story)
            : Problem.NotFound("There is no story of this number.").ToAnswer();
    }

    private static StoredAnswer Answer(PageRequest page, StoryView story) => ApiJson.Answer(json =>
    {
        var results = new ResultJson(json, page);
        results.WriteNames(("id", story.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("title", story.Title));
        ViewJson.WriteList(json, "languages", story.Languages);
        ViewJson.WriteList(json, "outlets", story.Outlets);
        results.WriteObjects("articles", story.Articles, results.Write);
        results.WriteObjects("statements", story.Claims, results.Write);
        results.WriteObjects("meetings", story.Meetings, results.Write);
        results.WriteObjects("commitments", story.Undertakings, results.Write);
        results.WriteLink(Addresses.Story(story.Id));
    });

    private static long? Seconds(DateOnly? day) => day is { } date ? Days.Start(date) : null;
}
