using Microsoft.AspNetCore.Routing;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages.Follows;
using Readout.App.Site.Parts;

namespace Readout.App.Site.Pages.Morning;

internal static class MorningEndpoint
{
    private const int Most = 100;

    public static void Map(IEndpointRouteBuilder app) => app.MapPersonalPage<MorningPage>("/", request =>
    {
        var since = Since.Of(request);
        var follows = FollowList.Of(request);
        bool isAll = follows.All.Count == 0 || request.Query("of") == "all";
        NewsQuestion question = since.Question(request.Visit, isAll ? ViewFilter.All : FilterOf(follows), Most);
        NewsSince news = request.Read(connection => NewsSince.Read(request.Archive.Database, connection, question));
        OtherNews also = request.Read(connection => OtherNews.Read(request.Archive.Database, connection, question, news));
        string language = request.Visit.Words.Language;
        IReadOnlyDictionary<long, string?> titles = request.Read(connection => StoryTitles.Of(
            connection, news.Claims.Concat(also.Unclaimed).Select(claim => claim.Statement.Article.Story).Concat(also.Outcomes.Concat(also.Due).Select(one => one.First.Article.Story))
                .Concat(news.Differing.Concat(also.Meetings).Select(meeting => AgendaEntry.Of(meeting).Article.Story)), language));
        return new PageAnswer(
            request.Visit.Words["nav", "morning"],
            (nameof(MorningPage.News), news),
            (nameof(MorningPage.Also), also),
            (nameof(MorningPage.Since), since),
            (nameof(MorningPage.Follows), follows),
            (nameof(MorningPage.IsAll), isAll),
            (nameof(MorningPage.Stories), titles))
        {
            Room = "morning",
            Tellings = request.Read(connection => Tellings.Read(
                connection,
                news.Today.Select(entry => entry.Meeting).OfType<MeetingView>().Concat(news.Differing).Concat(also.Meetings),
                news.Today.Select(entry => entry.Undertaking).OfType<UndertakingView>().Concat(also.Outcomes).Concat(also.Due),
                language,
                news.Claims.Concat(also.Unclaimed))),
        };
    });

    private static ViewFilter FilterOf(FollowList follows) => new() { Entities = [.. follows.Entities], Stories = [.. follows.Stories], Queries = follows.Searches };
}
