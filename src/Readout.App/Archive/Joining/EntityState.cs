using System.Text.Json;
using Readout.Entities;
using Readout.Formats.Json;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>A known entity as the archive keeps it.</summary>
internal static class EntityState
{
    public static string Write(KnownEntity entity) => StateJson.Write(json =>
    {
        json.WriteString("kind", JsonNames.Of(entity.Kind));
        json.WriteRows("kinds", entity.Kinds, counted =>
        {
            json.WriteStringValue(JsonNames.Of(counted.Kind));
            json.WriteNumberValue(counted.Articles);
        });
        json.WriteRows("names", entity.Names, name =>
        {
            json.WriteStringValue(name.Text);
            json.WriteStringValue(name.Language);
            json.WriteNumberValue(name.Articles);
        });
        json.WriteRows("roles", entity.Roles, role =>
        {
            json.WriteStringValue(role.Text);
            json.WriteStringValue(role.Language);
            json.WriteNumberValue(StateJson.Day(role.First));
            json.WriteNumberValue(StateJson.Day(role.Last));
        });
        json.WriteNumbers("with", entity.Companions);
        json.WriteString("home", entity.Home);
        json.WriteNumber("first", StateJson.Day(entity.First));
        json.WriteNumber("last", StateJson.Day(entity.Last));
        json.WriteNumber("articles", entity.Articles);
        json.WriteNumbers("perhaps", entity.Perhaps);
    });

    public static KnownEntity Read(long id, string state)
    {
        using var document = JsonDocument.Parse(state);
        JsonElement json = document.RootElement;
        EntityKind kind = JsonNames.Parse<EntityKind>(json.GetProperty("kind").GetString()!)!.Value;
        int articles = json.GetProperty("articles").GetInt32();
        return new KnownEntity
        {
            Id = id,
            Kind = kind,
            Kinds = json.TryGetProperty("kinds", out _) ? json.Rows("kinds", counted => new CountedKind(JsonNames.Parse<EntityKind>(counted[0].GetString()!)!.Value, counted[1].GetInt32()))
                : kind == EntityKind.Person ? [] : [new CountedKind(kind, articles)],
            Names = json.Rows("names", name => new KnownName(name[0].GetString()!, name[1].GetString()!, name[2].GetInt32())),
            Roles = json.Rows("roles", role => new DatedRole(role[0].GetString()!, role[1].GetString()!, StateJson.Date(role[2]), StateJson.Date(role[3]))),
            Companions = json.Numbers("with"),
            Home = json.GetProperty("home").GetString(),
            First = StateJson.Date(json.GetProperty("first")),
            Last = StateJson.Date(json.GetProperty("last")),
            Articles = articles,
            Perhaps = json.Numbers("perhaps"),
        };
    }
}
