using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Site.Words;

namespace Readout.App.Mcp;

/// <summary>What stands around found statements: the reporting words, and who tells a nested one. Not thread-safe.</summary>
internal sealed class StatementContext
{
    private readonly Dictionary<(long Article, string Local), (string? Cue, SaidBy? Outer)> _known = [];

    public StatementContext(DbConnection connection, IEnumerable<SearchResult> results)
    {
        string articles = string.Join(", ", results.OfType<FoundStatement>().Select(statement => statement.Article.Id).Distinct().Select(id => id.ToString(CultureInfo.InvariantCulture)));
        if (articles.Length == 0)
        {
            return;
        }

        foreach ((long article, string local, string? cue, SaidBy? outer) in connection.Rows(
            "SELECT t.article_id, t.local, t.cue, t.within, o.speaker, o.grade FROM statement t LEFT JOIN statement o ON o.article_id = t.article_id AND o.local = t.within "
            + $"WHERE t.article_id IN ({articles})",
            row => (row.GetInt64(0), row.GetString(1), row.TextOrNull(2), row.IsDBNull(3) ? null : new SaidBy(row.TextOrNull(4), row.TextOrNull(5)))))
        {
            _known[(article, local)] = (cue, outer);
        }
    }

    public Attributed Of(FoundStatement statement)
    {
        (string? cue, SaidBy? outer) = _known.GetValueOrDefault((statement.Article.Id, statement.Id!));
        return new Attributed(statement.Article, new SaidBy(statement.Speaker, statement.Grade), cue, statement.Relays, statement.Within is null ? null : outer ?? new SaidBy(null, null));
    }
}
