using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Site.Pages.Forms;
using Readout.App.Site.Writing;
using Readout.Formats.Json;

namespace Readout.App.Site.Pages.Follows;

/// <summary>What whoever runs the site follows: the list, following and following no more.</summary>
internal static class FollowEndpoints
{
    public const string Home = "/follows";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapDesk<FollowsPage>(Home, request => new PageAnswer(request.Visit.Words["follow", "title"], (nameof(FollowsPage.Follows), request.Read(FollowList.Read))) { Room = "morning" });
        app.MapForm("/follow", form => Change(form, Add));
        app.MapForm("/unfollow", form => Change(form, Remove));
    }

    private static FormResult Change(FormPost form, Func<DbConnection, FollowKind, string, long, bool> change)
    {
        if (JsonNames.Parse<FollowKind>(form.Line("kind") ?? "") is not { } kind || form.Line("key") is not { } key)
        {
            return FormResult.Refused();
        }

        SiteWriter writer = form.Services.GetRequiredService<SiteWriter>();
        return writer.Write(connection => change(connection, kind, key, writer.Clock.Seconds())) ? FormResult.GoTo(form.Back(Home)) : FormResult.NotFound();
    }

    private static bool Add(DbConnection connection, FollowKind kind, string key, long now)
    {
        if (FollowList.Find(connection, kind, key) is not { } follow)
        {
            return false;
        }

        connection.Execute(
            "INSERT INTO site_follow (kind, key, added_at) VALUES (@kind, @key, @now) ON CONFLICT (kind, key) DO NOTHING",
            ("@kind", JsonNames.Of(kind).Value),
            ("@key", follow.Number?.ToString(CultureInfo.InvariantCulture) ?? key),
            ("@now", now));
        return true;
    }

    // By what it is now, and by whatever number it was followed.
    private static bool Remove(DbConnection connection, FollowKind kind, string key, long now)
    {
        long? number = FollowList.Find(connection, kind, key)?.Number;
        IEnumerable<string> same = FollowList.Read(connection).All.Where(follow => follow.Kind == kind && number is not null && follow.Number == number).Select(follow => follow.Key);
        foreach (string one in same.Append(key))
        {
            connection.Execute("DELETE FROM site_follow WHERE kind = @kind AND key = @key", ("@kind", JsonNames.Of(kind).Value), ("@key", one));
        }

        return true;
    }
}
