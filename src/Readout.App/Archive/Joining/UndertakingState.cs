using System.Text.Json;
using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Formats.Json;
using Readout.Stories.Commitments;

namespace Readout.App.Archive.Joining;

/// <summary>A commitment across articles as the archive keeps it.</summary>
internal static class UndertakingState
{
    public static string Write(KnownCommitment known) => StateJson.Write(json =>
    {
        json.WriteNumber("doer", known.Doer);
        json.WriteString("text", known.Text);
        json.WriteString("language", known.Language);
        json.WriteBase64String("words", known.Words.ToBytes());
        json.WriteString("strength", JsonNames.Of(known.Strength));
        json.WriteString("due", known.Due?.ToString());
        json.WriteNumber("first", StateJson.Day(known.First));
        json.WriteNumber("last", StateJson.Day(known.Last));
        json.WriteNumber("articles", known.Articles);
        json.WriteNumber("lastArticle", known.LastArticle);
        json.WriteRows<CommitmentOutcome>("outcome", known.Outcome is { } outcome ? [outcome] : [], one =>
        {
            json.WriteNumberValue(one.Article);
            json.WriteNumberValue(StateJson.Day(one.Day));
            json.WriteStringValue(JsonNames.Of(one.State));
            json.WriteStringValue(one.Text);
        });
    });

    public static KnownCommitment Read(long id, string state)
    {
        using var document = JsonDocument.Parse(state);
        JsonElement json = document.RootElement;
        string text = json.GetProperty("text").GetString()!;
        string language = json.GetProperty("language").GetString()!;
        return new KnownCommitment
        {
            Id = id,
            Doer = json.GetProperty("doer").GetInt64(),
            Text = text,
            Language = language,
            Words = ClaimState.Words(json.GetProperty("words"), text, language),
            Strength = JsonNames.Parse<CommitmentStrength>(json.GetProperty("strength").GetString()!)!.Value,
            Due = IsoDate.TryParse(json.GetProperty("due").GetString(), out PartialDate? due) ? due : null,
            First = StateJson.Date(json.GetProperty("first")),
            Last = StateJson.Date(json.GetProperty("last")),
            Articles = json.GetProperty("articles").GetInt32(),
            LastArticle = json.GetProperty("lastArticle").GetInt64(),
            Outcome = json.Rows("outcome", Outcome) is [var outcome, ..] ? outcome : null,
        };
    }

    private static CommitmentOutcome Outcome(JsonElement row) =>
        new(row[0].GetInt64(), StateJson.Date(row[1]), JsonNames.Parse<CommitmentState>(row[2].GetString()!)!.Value, row[3].GetString()!);
}
