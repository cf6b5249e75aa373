using Microsoft.AspNetCore.Routing;

namespace Readout.App.Site.Pages.Article;

internal static class ArticleEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPage<ArticlePage>("/article/{id:long}", request =>
        request.Read(connection => ArticleAnswer.Read(connection, request.Number("id"))) is not { } answer ? null
            : new PageAnswer(answer.Article.Title ?? request.Visit.Words["article", "untitled"], (nameof(ArticlePage.Answer), answer)) { IsIndexed = false });
}
