using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Output;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;
using Readout.Dates;
using Readout.Formats.Json;

namespace Readout.App.Mcp;

/// <summary>Results with the evidence for them: exact words, who is said to have said them and how surely, outlet, address, time.</summary>
internal static class EvidenceJson
{
    private const int Most = 10;
    private static readonly SiteWords English = SiteWords.For("en");

    public static void Write(Utf8JsonWriter json, FoundStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("what", "statement");
        Text(json, "attribution", Attribution(statement));
        Text(json, "words", statement.Text);
        json.WriteString("sure", StatementSureness.Of(statement).ToString().ToLowerInvariant());
        WriteSpeakers(json, statement);
        Text(json, "cue", statement.Cue);
        json.WriteString("kind", statement.Kind);
        json.WriteString("force", statement.Force);
        WriteNames(json, "relays", statement.Relays);
        json.WriteString("saidOn", statement.SaidOn);
        json.WriteString("statement", statement.Id);
        WriteCarriers(json, statement.Carriers);
        WriteArticle(json, statement.Article);
        json.WriteEndObject();
    }

    /// <summary>A meeting with what each side says of it and what accounts differ on.</summary>
    public static void Write(Utf8JsonWriter json, MeetingView meeting)
    {
        AgendaEntry entry = AgendaEntry.Of(meeting);
        json.WriteStartObject();
        WriteEntry(json, entry);
        StoryViewJson.WriteObjects(json, "sides", meeting.Sides.Take(Most), side =>
        {
            Text(json, "party", side.Party.Name);
            WriteNames(json, "say", side.Statements.Take(Most).Select(claim => $"{Attribution(claim.Statement)}: {claim.Statement.Text}"));
        });
        StoryViewJson.WriteObjects(json, "accountsDiffer", meeting.Differences.Take(Most), difference =>
        {
            json.WriteString("on", difference.On);
            Text(json, "unit", difference.Unit);
            WriteNames(json, "accounts", difference.Values.Select(Account));
        });
        json.WriteEndObject();
    }

    /// <summary>A meeting or a deadline as one line of an agenda.</summary>
    public static void Write(Utf8JsonWriter json, AgendaEntry entry)
    {
        json.WriteStartObject();
        WriteEntry(json, entry);
        json.WriteEndObject();
    }

    /// <summary>A commitment and how it stands.</summary>
    public static void Write(Utf8JsonWriter json, UndertakingView undertaking)
    {
        json.WriteStartObject();
        json.WriteString("what", "commitment");
        Text(json, "words", undertaking.Words);
        WriteDoer(json, undertaking.Who, undertaking.First.Grade);
        json.WriteString("strength", undertaking.Strength);
        json.WriteString("due", undertaking.Due);
        WriteState(json, undertaking);
        json.WriteString("statement", undertaking.First.Statement);
        WriteCarriers(json, undertaking.Carriers);
        WriteArticle(json, undertaking.First.Article);
        json.WriteEndObject();
    }

    /// <summary>Where it stands: the article's number, title, outlet, address, time and story.</summary>
    public static void WriteArticle(Utf8JsonWriter json, FoundArticle article)
    {
        Text(json, "outlet", StatementSentence.KnownOutlet(article.Outlet, article.Url));
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

    private static void WriteEntry(Utf8JsonWriter json, AgendaEntry entry)
    {
        json.WriteString("what", entry.What);
        json.WriteString("date", entry.Date.Length == 0 ? null : entry.Date);
        json.WriteString("kind", entry.Kind);
        if (entry.Undertaking is { } undertaking)
        {
            WriteState(json, undertaking);
        }
        else
        {
            json.WriteString("status", entry.Status);
        }

        if (entry.Undertaking is { } promised)
        {
            WriteDoer(json, promised.Who, promised.First.Grade);
        }
        else
        {
            WriteNames(json, "who", entry.Who);
        }

        Text(json, "place", entry.Place);
        Text(json, "words", entry.Text);
        WriteCarriers(json, entry.Carriers);
        WriteArticle(json, entry.Article);
    }

    // Nothing found is said as that, with the day and the number of outlets that were looked at.
    private static void WriteState(Utf8JsonWriter json, UndertakingView undertaking)
    {
        json.WriteString("state", JsonNames.Of(undertaking.Status));
        if (undertaking.Status == UndertakingStatus.Passed)
        {
            json.WriteString("means", string.Create(CultureInfo.InvariantCulture, $"no report of it found by {Days.Iso(undertaking.AsOf)} in {undertaking.Sources} outlets of its story"));
        }
    }

    private static string Attribution(FoundStatement statement) => StatementSentence.Of(statement, English).Attribution(English);

    private static string Account(AccountValue value) => value.Statement is { } statement
        ? $"{value.Value}: {Attribution(statement)}: {statement.Text}"
        : $"{value.Value}: {string.Join(", ", value.Articles.Select(article => StatementSentence.KnownOutlet(article.Outlet, article.Url) ?? article.Source).Distinct(StringComparer.Ordinal))}";

    // Of a nested statement the teller is the speaker, and whom it is told of stands beside.
    private static void WriteSpeakers(Utf8JsonWriter json, FoundStatement statement)
    {
        if (statement.Within is null)
        {
            WriteSpeaker(json, "speaker", statement.Speaker, statement.Grade);
            return;
        }

        WriteSpeaker(json, "speaker", statement.OuterSpeaker, statement.OuterGrade);
        WriteSpeaker(json, "on", statement.Speaker, statement.Grade);
    }

    // Whose undertaking it is, no surer than the statement that makes it is somebody's.
    private static void WriteDoer(Utf8JsonWriter json, string? who, string? grade)
    {
        bool isSure = grade is null || StatementSureness.IsSureName(grade);
        Text(json, "who", isSure ? who : null);
        json.WriteString("grade", grade);
        if (who is not null && !isSure)
        {
            Text(json, grade == "unnamed" ? "described" : "perhaps", who);
        }
    }

    private static void WriteSpeaker(Utf8JsonWriter json, string member, string? name, string? grade)
    {
        bool isSure = StatementSureness.IsSureName(grade);
        json.WriteStartObject(member);
        Text(json, "name", isSure ? name : null);
        json.WriteString("grade", grade ?? "none");
        if (name is not null && !isSure)
        {
            Text(json, grade == "unnamed" ? "described" : "perhaps", name);
        }

        json.WriteEndObject();
    }

    private static void WriteCarriers(Utf8JsonWriter json, IReadOnlyList<Carrier> carriers)
    {
        if (carriers.Count < 2)
        {
            return;
        }

        json.WriteNumber("articles", carriers.Count);
        StoryViewJson.WriteObjects(json, "carriers", carriers.Take(Most), carrier =>
        {
            Text(json, "outlet", carrier.Outlet);
            Text(json, "url", carrier.Url);
            json.WriteNumber("article", carrier.Article);
            json.WriteBoolean("copy", carrier.IsCopy);
        });
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
