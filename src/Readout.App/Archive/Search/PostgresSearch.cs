using System.Globalization;
using System.Text;
using Readout.App.Archive.Writing;

namespace Readout.App.Archive.Search;

/// <summary>
/// The index as PostgreSQL's <see href="https://www.postgresql.org/docs/13/datatype-textsearch.html">tsvector</see> keeps it, written as tokens and places, so that
/// no parser and no dictionary of the server has a say; best is by <c>ts_rank</c>.
/// </summary>
internal sealed class PostgresSearch : SearchDialect
{
    // A tsvector holds less than 1 MB, and places up to 16,383, of which a token keeps 256.
    private const int MostBytes = 900_000;
    private const int LastPlace = 16_383;
    private const int MostPlaces = 256;

    public override IReadOnlyList<SearchSql> Insertions { get; } =
    [
        new(
            "INSERT INTO search_entry (id, article_id, row_id, tokens) VALUES (@id, @article_id, @row_id, CAST(@tokens AS tsvector))", "id", "article_id", "row_id", "tokens"),
    ];

    public override string Question(SearchSort sort) => sort == SearchSort.Newest
        ? "SELECT e.id, e.article_id, e.row_id FROM search_entry e "
            + "WHERE e.tokens @@ CAST(@match AS tsquery) AND e.id >= @low AND e.id < @behind {where} ORDER BY e.id DESC LIMIT @limit OFFSET @offset"
        : "SELECT e.id, e.article_id, e.row_id FROM (SELECT * FROM search_entry "
            + $"WHERE tokens @@ CAST(@match AS tsquery) AND id >= @low AND id < @behind ORDER BY id DESC LIMIT {MostRanked}) e "
            + "WHERE true {where} ORDER BY ts_rank(e.tokens, CAST(@match AS tsquery), 1) DESC, e.id DESC LIMIT @limit OFFSET @offset";

    public override string Among(IEnumerable<long> entries) => $"AND e.id IN {Databases.Sql.In(entries)} ";

    public override void Insert(WriterCommand[] insertions, long id, long article, long row, IReadOnlyList<string> tokens) =>
        insertions[0].Execute(id, article, row, Vector(tokens));

    protected override string Phrase(IReadOnlyList<string> tokens) => tokens.Count == 1 ? $"'{tokens[0]}'" : $"('{string.Join("' <-> '", tokens)}')";

    protected override string Any(IReadOnlyList<string> parts) => parts.Count == 1 ? parts[0] : $"({string.Join(" | ", parts)})";

    protected override string Every(IReadOnlyList<string> wanted, IReadOnlyList<string> excluded)
    {
        string all = wanted.Count == 0 ? Token(Readout.Records.Searching.SearchTokens.Gap) : string.Join(" & ", wanted);
        return excluded.Count == 0 ? $"({all})" : $"({all} & !{Any(excluded)})";
    }

    /// <summary>The tokens with their places: <c>'мост':1,4 'l:ru':5</c>.</summary>
    public static string Vector(IReadOnlyList<string> tokens)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        int bytes = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!places.TryGetValue(tokens[i], out List<int>? list))
            {
                bytes += Encoding.UTF8.GetByteCount(tokens[i]) + 8;
                list = [];
                if (bytes < MostBytes)
                {
                    places.Add(tokens[i], list);
                }
            }

            if (list.Count < MostPlaces && (i < LastPlace || list.Count == 0))
            {
                bytes += 2;
                list.Add(Math.Min(i + 1, LastPlace));
            }
        }

        return string.Join(' ', places.Select(pair => $"'{pair.Key}':{string.Join(',', pair.Value.Select(place => place.ToString(CultureInfo.InvariantCulture)))}"));
    }
}
