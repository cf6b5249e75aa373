using System.Text.Json;
using Readout.Formats.Json;
using Readout.Statements;
using Readout.Stories.Claims;

namespace Readout.App.Archive.Joining;

/// <summary>A claim as the archive keeps it.</summary>
internal static class ClaimState
{
    public static string Write(Claim claim) => StateJson.Write(json =>
    {
        json.WriteNumber("speaker", claim.Speaker);
        json.WriteNumber("first", StateJson.Day(claim.First));
        json.WriteNumber("last", StateJson.Day(claim.Last));
        json.WriteRows("wordings", claim.Wordings, wording =>
        {
            json.WriteStringValue(wording.Text);
            json.WriteStringValue(wording.Language);
            json.WriteStringValue(JsonNames.Of(wording.Kind));
            json.WriteNumberValue(wording.Article);
            json.WriteNumberValue(wording.Articles);
            json.WriteBase64StringValue(wording.Words.ToBytes());
        });
        json.WriteNumbers("accounts", claim.Accounts);
        json.WriteNumber("articles", claim.Articles);
        json.WriteNumber("lastArticle", claim.LastArticle);
        json.WriteNumbers("changeOf", claim.ChangeOf is { } before ? [before] : []);
    });

    public static Claim Read(long id, string state)
    {
        using var document = JsonDocument.Parse(state);
        JsonElement json = document.RootElement;
        return new Claim
        {
            Id = id,
            Speaker = json.GetProperty("speaker").GetInt64(),
            First = StateJson.Date(json.GetProperty("first")),
            Last = StateJson.Date(json.GetProperty("last")),
            Wordings = json.Rows("wordings", Wording),
            Accounts = json.Numbers("accounts"),
            Articles = json.GetProperty("articles").GetInt32(),
            LastArticle = json.GetProperty("lastArticle").GetInt64(),
            ChangeOf = json.Numbers("changeOf") is [var before] ? before : null,
        };
    }

    private static ClaimWording Wording(JsonElement row)
    {
        string text = row[0].GetString()!;
        string language = row[1].GetString()!;
        return new ClaimWording(text, language, JsonNames.Parse<StatementKind>(row[2].GetString()!)!.Value, row[3].GetInt64(), row[4].GetInt32(), Words(row[5], text, language));
    }

    /// <summary>The words that were kept, or those of the text where they are of another version.</summary>
    public static ClaimWords Words(JsonElement kept, string text, string language) =>
        ClaimWords.FromBytes(kept.GetBytesFromBase64()) ?? ClaimWords.Of(text, language) ?? throw new InvalidDataException("a claim without words is kept");
}
