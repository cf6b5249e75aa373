using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.Formats.Json;
using Readout.Stories.Identities;

namespace Readout.App.Site.Api;

/// <summary>People, organisations and places: by name, and what one of them said, whom it met, what it undertook.</summary>
internal static class EntityApi
{
    private const string AnyKind = "any";

    public static StoredAnswer List(ApiRequest request)
    {
        (string? name, string kind) = (request.Page.Query("name"), request.OneOf("kind", AnyKind, "person", "organization", "place"));
        (int limit, FeedCursor? after) = (request.Limit, request.After());
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        FeedPage<KnownEntity> page = request.Read(connection => EntityPages.Read(connection, name, kind == AnyKind ? null : kind, after, limit));
        return ApiJson.List(page.Items, request.Next(page.Next), (json, entity) =>
        {
            Write(json, entity.Id, JsonNames.Of(entity.Kind).Value, entity.Name, entity.Articles);
            ViewJson.WriteList(json, "names", entity.Names.Select(known => known.Text));
            new ResultJson(json, request.Page).WriteLink(Addresses.Entity(entity.Id));
        });
    }

    public static StoredAnswer Entity(ApiRequest request)
    {
        (long id, int limit) = (request.Page.Number("id"), request.Limit);
        if (request.Problem is { } problem)
        {
            return problem.ToAnswer();
        }

        return request.Read(connection => EntityView.Read(connection, id, request.Today, limit)) is { Standing.IsShown: true } entity
            ? Answer(request.Page, entity)
            : Problem.NotFound("There is no entity of this number, or it is a person whom fewer than two outlets give a public role.").ToAnswer();
    }

    private static StoredAnswer Answer(PageRequest page, EntityView entity) => ApiJson.Answer(json =>
    {
        var results = new ResultJson(json, page);
        Write(json, entity.Id, entity.Kind, entity.Name, entity.Articles);
        ViewJson.WriteList(json, "names", entity.Names.Select(name => name.Text));
        results.WriteObjects("roles", entity.Roles, role => results.WriteNames(("text", role.Text), ("language", role.Language), ("first", role.First), ("last", role.Last)));
        results.WriteObjects("statements", entity.Claims, results.Write);
        results.WriteObjects("meetings", entity.Meetings, results.Write);
        results.WriteObjects("commitments", entity.Undertakings, results.Write);
        results.WriteObjects("outlets", entity.Outlets, one => WriteCount(json, one));
        results.WriteObjects("relays", entity.Relays, one => WriteCount(json, one));
        results.WriteObjects("weeks", entity.Weeks, week =>
        {
            json.WriteString("week", week.Week);
            json.WriteNumber("statements", week.Claims);
        });
        results.WriteLink(Addresses.Entity(entity.Id));
    });

    private static void Write(Utf8JsonWriter json, long id, string kind, string name, long articles)
    {
        json.WriteString("id", id.ToString(CultureInfo.InvariantCulture));
        json.WriteString("kind", kind);
        json.WriteString("name", name);
        json.WriteNumber("articles", articles);
    }

    private static void WriteCount(Utf8JsonWriter json, Counted one)
    {
        json.WriteString("name", one.Name);
        json.WriteNumber("count", one.Count);
    }
}
