using Readout.App.Following.Sources;
using Readout.App.Site.Pages;

namespace Readout.App.Site.Api;

/// <summary>What is followed, and how it goes; for the owner, for addresses of feeds may hold what only they may know.</summary>
internal static class SourceApi
{
    public static StoredAnswer List(ApiRequest request)
    {
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        long now = request.Page.Visit.Now.ToUnixTimeSeconds();
        List<SourceHealth> sources = request.Read(connection => SourceTable.All(connection).Select(source => SourceHealth.Of(connection, source, now)).ToList());
        return ApiJson.List(sources, next: null, SourceList.WriteMembers);
    }
}
