using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Search;

/// <summary>A row of <c>statement</c> with its article and, where it is nested, who tells it.</summary>
internal static class StatementRow
{
    // The agency of a copy: the outlet of the article whose text it carries, where a byline of some copy of that outlet names it.
    public const string Columns =
        FoundArticle.Columns + ", t.id, t.local, t.content, t.speaker, t.grade, t.kind, t.force, t.relays, t.said_on, t.within, t.claim_id, t.cue, t.entity_id, t.verdict, o.speaker, o.grade, t.told_utc, t.of_day, "
        + "(SELECT r.outlet FROM article r WHERE r.id = a.copy_of AND r.outlet <> a.outlet AND EXISTS ("
        + "SELECT 1 FROM article g JOIN article f ON f.id = g.copy_of WHERE g.agencies = r.outlet AND f.outlet = r.outlet AND g.outlet <> r.outlet))";

    /// <summary>When the statement <c>t</c> of article <c>a</c> was told.</summary>
    public const string Time = "coalesce(t.told_utc, a.published_utc, a.seen_at)";

    public const string InOrder = $"ORDER BY {Time}, a.id, t.id";

    public const string Tables = "statement t JOIN article a ON a.id = t.article_id LEFT JOIN statement o ON o.article_id = t.article_id AND o.local = t.within";

    private const int First = FoundArticle.Width;

    /// <summary>The number of the row.</summary>
    public static long Id(DbDataReader row) => row.GetInt64(First);

    /// <summary>The statement, nothing in it marked.</summary>
    public static FoundStatement Read(DbDataReader row)
    {
        string? Text(int column) => row.TextOrNull(First + column);
        string? agency = Text(18);
        string[] relays = Lines(Text(7)) is { Length: > 0 } told ? told : agency is null ? [] : [agency];
        return new FoundStatement(FoundArticle.Read(row), Text(1)!, Text(2)!, [], SearchCursor.None, Text(3), Text(4), Text(5)!, Text(6)!, relays, Text(8), Text(9))
        {
            Claim = row.NumberOrNull(First + 10),
            Cue = Text(11),
            Entity = row.NumberOrNull(First + 12),
            Verdict = Text(13),
            OuterSpeaker = Text(14),
            OuterGrade = Text(15),
            AddedUtc = row.NumberOrNull(First + 16),
            OfDay = row.NumberOrNull(First + 17),
            Agency = agency,
        };
    }

    /// <summary>Names that one column holds, a line each.</summary>
    public static string[] Lines(string? lines) => lines?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
