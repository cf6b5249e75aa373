using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>An SQL command with the names of its parameters.</summary>
internal sealed record SearchSql(string Text, params string[] Parameters);

/// <summary>What of the index differs between the kinds of database. Stateless.</summary>
internal abstract class SearchDialect
{
    /// <summary>How many of the newest matches the best are chosen among.</summary>
    public const int MostRanked = 10_000;

    /// <summary>The commands that <see cref="Insert"/> runs.</summary>
    public abstract IReadOnlyList<SearchSql> Insertions { get; }

    /// <summary>
    /// The query for entries, newest first or by rank: parameters <c>@match</c>, <c>@low</c>, <c>@behind</c>, <c>@limit</c>, <c>@offset</c>; columns id, article_id, row_id.
    /// <c>{where}</c> stands where more conditions on <c>e</c>, the entry, may go.
    /// </summary>
    public abstract string Question(SearchSort sort);

    /// <summary>A condition for <c>{where}</c> of a question for the newest: one of these entries.</summary>
    public abstract string Among(IEnumerable<long> entries);

    public static SearchDialect Of(ArchiveDatabase database) => database is SqliteDatabase ? new SqliteSearch() : new PostgresSearch();

    public abstract void Insert(WriterCommand[] insertions, long id, long article, long row, IReadOnlyList<string> tokens);

    /// <summary>The expression in the database's own language.</summary>
    public string Match(SearchExpression expression) => expression switch
    {
        SearchAll => Token(SearchTokens.Gap),
        SearchWords words => Any([.. words.Readings.Select(keys => Phrase([.. keys.Select(key => SearchTokens.Of(words.Field, key))]))]),
        SearchValue value => Token(SearchTokens.Of(value.Field, value.Value)),
        SearchAny any => Any([.. any.Parts.Select(Match)]),
        SearchNot not => Every([], [Match(not.Part)]),
        SearchEvery every => Every(
            [.. every.Parts.Where(part => part is not SearchNot).Select(Match)],
            [.. every.Parts.OfType<SearchNot>().Select(not => Match(not.Part))]),
        _ => throw new ArgumentException($"A {expression.GetType().Name} is not matched by tokens.", nameof(expression)),
    };

    protected string Token(string token) => Phrase([token]);

    protected abstract string Phrase(IReadOnlyList<string> tokens);

    protected abstract string Any(IReadOnlyList<string> parts);

    protected abstract string Every(IReadOnlyList<string> wanted, IReadOnlyList<string> excluded);
}
