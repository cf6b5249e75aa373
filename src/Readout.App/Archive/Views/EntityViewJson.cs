using System.Text.Json;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Views;

/// <summary>What is known of an entity as JSON, one on a line; its statements, meetings and commitments have lines of their own.</summary>
internal static class EntityViewJson
{
    public static string Line(EntityView entity) => ViewJson.Write(json =>
    {
        json.WriteString("in", "entities");
        json.WriteNumber("id", entity.Id);
        json.WriteString("kind", entity.Kind);
        json.WriteString("name", entity.Name);
        json.WriteNumber("articles", entity.Articles);
        StoryViewJson.WriteObjects(json, "names", entity.Names, name => WriteName(json, name));
        StoryViewJson.WriteObjects(json, "roles", entity.Roles, role =>
        {
            json.WriteString("role", role.Text);
            json.WriteString("language", role.Language);
            json.WriteString("first", role.First);
            json.WriteString("last", role.Last);
            json.WriteNumber("outlets", role.Outlets);
        });
        json.WriteNumber("outletsWithPublicRole", entity.Standing.RoleOutlets);
        json.WriteBoolean("hasPage", entity.Standing.IsShown);
        WriteCounted(json, "outlets", entity.Outlets);
        WriteCounted(json, "relays", entity.Relays);
        StoryViewJson.WriteObjects(json, "weeks", entity.Weeks, week =>
        {
            json.WriteString("week", week.Week);
            json.WriteNumber("claims", week.Claims);
        });
    });

    private static void WriteName(Utf8JsonWriter json, KnownName name)
    {
        json.WriteString("name", name.Text);
        json.WriteString("language", name.Language);
        json.WriteNumber("articles", name.Articles);
    }

    private static void WriteCounted(Utf8JsonWriter json, string name, IReadOnlyList<Counted> all) => StoryViewJson.WriteObjects(json, name, all, one =>
    {
        json.WriteString("name", one.Name);
        json.WriteNumber("count", one.Count);
    });
}
