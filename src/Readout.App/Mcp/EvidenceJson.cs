using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Output;
using Readout.App.Site.Words;
using Readout.Dates;

namespace Readout.App.Mcp;

/// <summary>Results with the evidence for them: exact words, who is said to have said them and how surely, outlet, address, time.</summary>
internal static class EvidenceJson
{
    private static readonly SiteWords English = SiteWords.For("en");

    public static void Write(Utf8JsonWriter json, SearchResult result, StatementContext context)
    {
        json.WriteStartObject();
        switch (result)
        {
            case FoundStatement statement:
                WriteStatement(json, statement, context.Of(statement));
                break;
            case FoundMeeting meeting:
                WriteMeeting(json, meeting);
                break;
            case FoundCommitment commitment:
                WriteCommitment(json, commitment);
                break;
        }

        WriteArticle(json, result.Article);
        json.WriteEndObject();
    }

    /// <summary>Where it stands: the article's number, title, outlet, address, time and story.</summary>
    public static void WriteArticle(Utf8JsonWriter json, FoundArticle article)
    {
        Text(json, "outlet", SpokenLine.Outlet(article));
        Text(json, "url", article.Url);
        WriteTime(json, "published", article.Published);
        Text(json, "title", article.Title);
        json.WriteNumber("article", article.Id);
        WriteNumber(json, "story", article.Story);
        Text(json, "language", article.Language);
    }

    /// <summary>A text of a page as it stands there, but for characters that nobody sees and that could hide words or turn them round.</summary>
    public static void Text(Utf8JsonWriter json, string name, string? text) => json.WriteString(name, text is null ? null : VisibleText.Of(text));

    public static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> names) => ViewJson.WriteList(json, name, names.Select(VisibleText.Of));

    private static void WriteStatement(Utf8JsonWriter json, FoundStatement statement, Attributed attributed)
    {
        json.WriteString("what", "statement");
        Text(json, "attribution", SpokenLine.Of(attributed, English));
        Text(json, "words", statement.Text);
        json.WriteString("sure", SurenessOf(statement, attributed).ToString().ToLowerInvariant());
        WriteSpeaker(json, "speaker", attributed.Outer ?? attributed.Speaker);
        if (attributed.Outer is not null)
        {
            WriteSpeaker(json, "on", attributed.Speaker);
        }

        Text(json, "cue", attributed.Cue);
        json.WriteString("kind", statement.Kind);
        json.WriteString("force", statement.Force);
        WriteNames(json, "relays", statement.Relays);
        json.WriteString("saidOn", statement.SaidOn);
        json.WriteString("statement", statement.Id);
        if (statement.Carriers.Count > 1)
        {
            WriteCarriers(json, statement.Carriers);
        }
    }

    // What is told of another's words is never quoted more than the teller's own account.
    private static Sureness SurenessOf(FoundStatement statement, Attributed attributed) => attributed.Outer is { } outer
        ? StatementSureness.Of("indirect", outer.Grade)
        : StatementSureness.Of(statement.Kind, statement.Grade);

    private static void WriteSpeaker(Utf8JsonWriter json, string name, SaidBy speaker)
    {
        json.WriteStartObject(name);
        Text(json, "name", StatementSureness.IsSureName(speaker.Grade) ? speaker.Name : null);
        json.WriteString("grade", speaker.Grade ?? "none");
        if (speaker.Name is { } other && !StatementSureness.IsSureName(speaker.Grade))
        {
            Text(json, speaker.Grade == "unnamed" ? "described" : "perhaps", other);
        }

        json.WriteEndObject();
    }

    private static void WriteCarriers(Utf8JsonWriter json, IReadOnlyList<Carrier> carriers)
    {
        const int Most = 10;
        json.WriteNumber("articles", carriers.Count);
        json.WriteStartArray("carriers");
        foreach (Carrier carrier in carriers.Take(Most))
        {
            json.WriteStartObject();
            Text(json, "outlet", carrier.Outlet);
            Text(json, "url", carrier.Url);
            json.WriteNumber("article", carrier.Article);
            json.WriteBoolean("copy", carrier.IsCopy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMeeting(Utf8JsonWriter json, FoundMeeting meeting)
    {
        json.WriteString("what", "meeting");
        Text(json, "words", meeting.Text);
        json.WriteString("kind", meeting.Kind);
        json.WriteString("status", meeting.Status);
        json.WriteString("date", meeting.Date);
        Text(json, "place", meeting.Place);
        WriteNames(json, "participants", meeting.Participants);
    }

    private static void WriteCommitment(Utf8JsonWriter json, FoundCommitment commitment)
    {
        json.WriteString("what", "commitment");
        Text(json, "words", commitment.Text);
        Text(json, "who", commitment.Who);
        json.WriteString("strength", commitment.Strength);
        json.WriteString("due", commitment.Due);
        json.WriteString("statement", commitment.Statement);
    }

    /// <summary>A time as far as it is known, with its zone or the word that the page gives none.</summary>
    public static void WriteTime(Utf8JsonWriter json, string name, string? iso)
    {
        json.WriteString(name, iso);
        if (IsoDate.TryParse(iso, out PartialDate? date) && date.Time is not null)
        {
            json.WriteString("zone", date.Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : "not given by the page");
        }
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
