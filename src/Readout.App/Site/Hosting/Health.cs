using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Site.Access;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Hosting;

/// <summary><c>/health/live</c> answers while the program runs, <c>/health/ready</c> while the archive answers as well.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live\n")).ForEverybody();
        app.MapGet("/health/ready", (ReadPool archive) => IsThere(archive) ? Results.Text("ready\n") : Results.Text("the archive does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable)).ForEverybody();
    }

    private static bool IsThere(ReadPool archive)
    {
        try
        {
            return archive.Read(connection => connection.Number("SELECT count(*) FROM (SELECT 1 FROM article LIMIT 1) one") is not null);
        }
        catch (Exception exception) when (exception is DbException or ArchiveException)
        {
            return false;
        }
    }
}
