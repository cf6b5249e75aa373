using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.Formats.Json;

namespace Readout.App.Archive.Views;

/// <summary>What views hold as JSON, one on a line; the members of search results are the same there.</summary>
internal static class StoryViewJson
{
    /// <summary>The story with its articles and who of them copied whom.</summary>
    public static string Line(StoryView story) => ViewJson.Write(json =>
    {
        json.WriteString("id", story.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteString("title", story.Title);
        ViewJson.WriteList(json, "languages", story.Languages);
        Dictionary<long, string> sources = story.Articles.ToDictionary(article => article.Article.Id, article => article.Article.Source);
        WriteObjects(json, "articles", story.Articles, article =>
        {
            json.WriteString("source", article.Article.Source);
            json.WriteString("url", article.Article.Url);
            json.WriteString("copyOf", article.Article.CopyOf is { } first ? sources.GetValueOrDefault(first) : null);
            json.WriteNumber("id", article.Article.Id);
            json.WriteString("outlet", article.Article.Outlet);
            json.WriteString("language", article.Article.Language);
            json.WriteString("title", article.Article.Title);
            json.WriteString("published", article.Article.Published);
            json.WriteString("retrieved", article.Retrieved);
            json.WriteNumber("revisions", article.Revisions);
            json.WriteString("follows", article.Follows is { } followed ? sources.GetValueOrDefault(followed) : null);
            WriteNumber(json, "share", article.Share is { } share ? Math.Round(share, 2) : null);
            WriteNumber(json, "minutesAfterFirst", article.Minutes is { } minutes ? Math.Round(minutes) : null);
        });
    });

    public static string Line(ClaimView claim) => SearchResultJson.Line(claim.Statement with { Verdict = claim.Verdict }, json =>
    {
        json.WriteNumber("accounts", claim.Accounts);
        if (claim.Change is not { } change)
        {
            json.WriteNull("changes");
            return;
        }

        json.WriteStartObject("changes");
        json.WriteNumber("claim", change.Claim);
        json.WriteString("text", change.Words);
        json.WriteString("firstSaid", change.Day);
        WriteObjects(json, "numbers", change.Numbers, number =>
        {
            json.WriteString("unit", number.Unit);
            json.WriteString("before", number.Before);
            json.WriteString("now", number.Now);
        });
        json.WriteEndObject();
    });

    public static string Line(MeetingView meeting) => ViewJson.Write(json =>
    {
        AgendaEntry entry = AgendaEntry.Of(meeting);
        json.WriteString("in", "meetings");
        json.WriteString("id", entry.Id);
        json.WriteString("kind", meeting.Kind);
        json.WriteString("status", meeting.Status);
        json.WriteString("date", meeting.Date);
        json.WriteString("place", meeting.Place);
        json.WriteString("topic", meeting.Told.Select(told => told.Topic).FirstOrDefault(topic => topic is not null));
        ViewJson.WriteList(json, "participants", entry.Who);
        json.WriteString("text", entry.Text);
        SearchResultJson.WriteArticle(json, entry.Article);
        json.WriteNumber("sequence", meeting.Sequence);
        WriteObjects(json, "told", meeting.Told, told =>
        {
            json.WriteNumber("article", told.Article.Id);
            json.WriteString("meeting", told.Local);
            json.WriteString("outlet", told.Article.Outlet);
            json.WriteString("published", told.Article.Published);
            json.WriteString("status", told.Status);
            json.WriteString("date", told.Date);
            json.WriteString("place", told.Place);
            json.WriteBoolean("copy", told.IsCopy);
        });
        WriteObjects(json, "accounts", meeting.Sides, side =>
        {
            json.WriteString("party", side.Party.Name);
            WriteObjects(json, "statements", side.Statements, claim => WriteStatement(json, claim.Statement));
        });
        WriteObjects(json, "differences", meeting.Differences, difference => WriteDifference(json, difference));
    });

    public static string Line(UndertakingView undertaking) => SearchResultJson.Line(undertaking.First, json =>
    {
        json.WriteString("undertaking", undertaking.Id);
        json.WriteString("state", JsonNames.Of(undertaking.Status));
        json.WriteString("asOf", Days.Iso(undertaking.AsOf));
        json.WriteNumber("sources", undertaking.Sources);
        WriteOutcome(json, undertaking);
        json.WriteNumber("sequence", undertaking.Sequence);
        ViewJson.WriteCarriers(json, undertaking.Carriers);
    });

    public static string Line(NumbersView numbers) => ViewJson.Write(json =>
    {
        json.WriteString("in", "numbers");
        json.WriteString("unit", numbers.Unit);
        WriteObjects(json, "values", numbers.Values, value =>
        {
            json.WriteString("number", value.Text);
            WriteStatement(json, value.Claim.Statement);
        });
    });

    private static void WriteOutcome(Utf8JsonWriter json, UndertakingView undertaking)
    {
        json.WriteStartObject("outcome");
        json.WriteString("reportedBy", undertaking.Outcome?.Article.Url ?? undertaking.Outcome?.Article.Source);
        json.WriteString("reportedOn", undertaking.Outcome?.Day);
        json.WriteString("text", undertaking.Outcome?.Words);
        json.WriteString("setBy", undertaking.Decision?.By);
        json.WriteString("setAt", undertaking.Decision is { } decision ? Days.Instant(decision.At) : null);
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, AccountDifference difference)
    {
        json.WriteString("on", difference.On);
        json.WriteString("unit", difference.Unit);
        WriteObjects(json, "values", difference.Values, value =>
        {
            json.WriteString("value", value.Value);
            json.WriteString("party", value.Side?.Name);
            ViewJson.WriteList(json, "outlets", value.Articles.Select(article => article.Outlet ?? article.Source).Distinct(StringComparer.Ordinal));
            if (value.Statement is { } statement)
            {
                WriteStatement(json, statement);
            }
        });
    }

    private static void WriteStatement(Utf8JsonWriter json, FoundStatement statement)
    {
        json.WriteNumber("article", statement.Article.Id);
        json.WriteString("statement", statement.Id);
        json.WriteString("outlet", statement.Article.Outlet);
        ViewJson.WriteList(json, "relays", statement.Relays);
        json.WriteString("outerSpeaker", statement.OuterSpeaker);
        json.WriteString("speaker", statement.Speaker);
        json.WriteString("grade", statement.Grade);
        json.WriteString("kind", statement.Kind);
        json.WriteString("force", statement.Force);
        json.WriteString("text", statement.Text);
    }

    public static void WriteObjects<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStartObject();
            members(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
