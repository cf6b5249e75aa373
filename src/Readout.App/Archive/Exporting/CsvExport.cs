using System.Data.Common;
using System.Globalization;
using System.Text;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Exporting;

/// <summary>
/// A table as CSV (<see href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</see>, UTF-8). A text that a spreadsheet would run as a formula
/// gets an apostrophe before it, as OWASP advises, for it may come from a page.
/// </summary>
internal static class CsvExport
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create("\",\r\n");

    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["articles"] =
            """
            SELECT a.id AS article, a.source, a.url, a.outlet, a.language, a.title, a.summary, a.published, a.revision, a.text_length, a.story_id AS story, a.copy_of, a.copy_share
            FROM article a ORDER BY a.id
            """,
        ["statements"] =
            """
            SELECT s.article_id AS article, s.local AS id, a.url, a.outlet, a.published, s.kind, s.force, s.speaker, s.grade, s.cue, s.content, s.relays, s.within, s.said_on, s.confidence, s.claim_id AS claim, s.verdict
            FROM statement s JOIN article a ON a.id = s.article_id ORDER BY s.article_id, s.id
            """,
        ["meetings"] =
            """
            SELECT m.article_id AS article, m.local AS id, a.url, a.outlet, a.published, m.kind, m.status, m.date, m.place, m.topic, m.participants, m.words, m.confidence
            FROM meeting m JOIN article a ON a.id = m.article_id ORDER BY m.article_id, m.id
            """,
        ["commitments"] =
            """
            SELECT c.article_id AS article, c.local AS id, a.url, a.outlet, a.published, c.who, c.strength, c.due, c.words, c.confidence, c.undertaking_id AS undertaking, u.outcome
            FROM commitment c JOIN article a ON a.id = c.article_id LEFT JOIN undertaking u ON u.id = c.undertaking_id ORDER BY c.article_id, c.id
            """,
    };

    public static IReadOnlyCollection<string> TableNames => Tables.Keys;

    public static void Write(DbConnection connection, string table, Stream output)
    {
        using DbCommand command = connection.Command(Tables[table]);
        using DbDataReader reader = command.ExecuteReader();
        var line = new StringBuilder();
        WriteLine(output, line, Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        while (reader.Read())
        {
            WriteLine(output, line, Enumerable.Range(0, reader.FieldCount).Select(i => Value(reader, i)));
        }
    }

    private static string Value(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        DBNull => "",
        string text => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    private static void WriteLine(Stream output, StringBuilder line, IEnumerable<string> values)
    {
        line.Clear();
        foreach (string value in values)
        {
            line.Append(line.Length == 0 ? "" : ",").Append(value.AsSpan().ContainsAny(Quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
        }

        output.Write(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
    }
}
