using System.Buffers;
using System.Text;
using System.Text.Json;
using Readout.Formats.Json;
using Readout.Text;

namespace Readout.App.Archive.Search;

/// <summary>Results as JSON, one on a line; marks are half-open spans in Unicode code points of <c>text</c>.</summary>
internal static class SearchResultJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = PlainJsonEncoder.Instance };

    /// <summary>A result; <paramref name="more"/> writes further members.</summary>
    public static string Line(SearchResult result, Action<Utf8JsonWriter>? more = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            WriteMembers(json, result);
            if (result.Cursor != SearchCursor.None)
            {
                json.WriteString("cursor", result.Cursor.ToString());
            }

            more?.Invoke(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The members of an object that tells all of it but its place in a list.</summary>
    public static void WriteMembers(Utf8JsonWriter json, SearchResult result)
    {
        WriteKind(json, result);
        WriteMarks(json, result);
        WriteArticle(json, result.Article);
    }

    private static void WriteKind(Utf8JsonWriter json, SearchResult result)
    {
        switch (result)
        {
            case FoundStatement statement:
                WriteNames(json, ("in", "statements"), ("id", statement.Id), ("speaker", statement.Speaker), ("grade", statement.Grade), ("kind", statement.Kind), ("force", statement.Force), ("within", statement.Within), ("saidOn", statement.SaidOn), ("cue", statement.Cue), ("outerSpeaker", statement.OuterSpeaker), ("verdict", statement.Verdict));
                WriteNumber(json, "entity", statement.Entity);
                WriteList(json, "relays", statement.Relays);
                WriteCarriers(json, statement);
                break;
            case FoundMeeting meeting:
                WriteNames(json, ("in", "meetings"), ("id", meeting.Id), ("kind", meeting.Kind), ("status", meeting.Status), ("date", meeting.Date), ("place", meeting.Place), ("topic", meeting.Topic));
                WriteList(json, "participants", meeting.Participants);
                break;
            case FoundCommitment commitment:
                WriteNames(json, ("in", "commitments"), ("id", commitment.Id), ("who", commitment.Who), ("strength", commitment.Strength), ("due", commitment.Due), ("statement", commitment.Statement), ("grade", commitment.Grade));
                break;
            case FoundArticleText article:
                WriteNames(json, ("in", "articles"), ("summary", article.Summary));
                break;
        }
    }

    private static void WriteCarriers(Utf8JsonWriter json, FoundStatement statement)
    {
        WriteNumber(json, "claim", statement.Claim);
        json.WriteStartArray("carriers");
        foreach (Carrier carrier in statement.Carriers)
        {
            json.WriteStartObject();
            json.WriteNumber("article", carrier.Article);
            WriteNames(json, ("source", carrier.Source), ("url", carrier.Url), ("outlet", carrier.Outlet), ("published", carrier.Published), ("statement", carrier.Local), ("verdict", carrier.Verdict));
            json.WriteBoolean("copy", carrier.IsCopy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
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

    private static void WriteMarks(Utf8JsonWriter json, SearchResult result)
    {
        json.WriteString("text", result.Text);
        var map = new CodePointMap(result.Text);
        json.WriteStartArray("marks");
        foreach (TextSpan mark in result.Marks)
        {
            TextSpan span = map.ToCodePoints(mark);
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteArticle(Utf8JsonWriter json, FoundArticle article)
    {
        json.WriteStartObject("article");
        WriteMembers(json, article);
        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, FoundArticle article)
    {
        json.WriteNumber("id", article.Id);
        WriteNames(json, ("source", article.Source), ("url", article.Url), ("outlet", article.Outlet), ("language", article.Language), ("title", article.Title), ("published", article.Published));
        WriteNumber(json, "story", article.Story);
    }

    private static void WriteNames(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> members)
    {
        foreach ((string name, string? value) in members)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
