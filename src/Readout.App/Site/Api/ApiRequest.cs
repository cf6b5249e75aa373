using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.Records.Searching;

namespace Readout.App.Site.Api;

/// <summary>
/// A request to the API and its values. A value that is not understood leaves a <see cref="Problem"/>, the first one counts, and something harmless is given in its place:
/// look at the problem once all values are read.
/// </summary>
internal sealed class ApiRequest(PageRequest page, IReadOnlyCollection<string> known)
{
    public const int MostItems = 200;
    private const int StandardItems = 50;

    public Problem? Problem { get; private set; } = page.QueryNames.FirstOrDefault(name => name != "lang" && !known.Contains(name)) is { } unknown
        ? Problem.BadParameter(unknown, $"There is no '{unknown}' here, but {string.Join(", ", known.Append("lang"))}.")
        : null;

    public PageRequest Page => page;

    public int Limit => Number("limit", StandardItems, MostItems);

    public SearchSort Sort => OneOf("sort", "newest", "best") == "best" ? SearchSort.Best : SearchSort.Newest;

    public DateOnly Today => DateOnly.FromDateTime(page.Visit.Now.UtcDateTime);

    public T Read<T>(Func<DbConnection, T> read) => page.Read(read);

    /// <summary>A number from 1 to <paramref name="most"/>.</summary>
    public int Number(string name, int standard, int most)
    {
        if (page.Query(name) is not { } text)
        {
            return standard;
        }

        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1;
        if (isNumber && number <= most)
        {
            return number;
        }

        string needed = $"{name} takes a number from 1 to {most}; '{text}' is none.";
        Note(isNumber ? Problem.TooCostly(name, needed) : Problem.BadParameter(name, needed));
        return standard;
    }

    /// <summary>One of some words; the first where none is given.</summary>
    public string OneOf(string name, params ReadOnlySpan<string> words)
    {
        string? text = page.Query(name);
        if (text is null || words.Contains(text))
        {
            return text ?? words[0];
        }

        Note(Problem.BadParameter(name, $"{name} takes {string.Join(" or ", words.ToArray())}; '{text}' is none."));
        return words[0];
    }

    public DateOnly? Day(string name)
    {
        if (page.Query(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Note(Problem.BadParameter(name, $"{name} takes a day such as 2021-12-07; '{text}' is none."));
        return null;
    }

    /// <summary>The query in <c>q</c> between the times in <c>from</c> and <c>to</c>.</summary>
    public SearchQuery Search()
    {
        if (!SearchQuery.TryParse(page.Query("q") ?? "", out SearchQuery? query, out SearchQueryError? error))
        {
            Note(Problem.BadQuery($"{error.Message}.", error.Position));
            return SearchQuery.Everything;
        }

        return query.And(Bound("from")).And(Bound("to"));
    }

    public SearchCursor? After(SearchSort sort)
    {
        SearchCursor? cursor = null;
        if (page.Query("after") is { } text && !(SearchCursor.TryParse(text, out cursor) && cursor.Sort == sort))
        {
            Note(Problem.BadParameter("after", "after takes what an address in 'next' has there, with the same query and order."));
        }

        return cursor is { Sort: SearchSort.Best, Place: >= SearchDialect.MostRanked } ? TooFar(cursor) : cursor;
    }

    public FeedCursor? After()
    {
        FeedCursor? cursor = null;
        if (page.Query("after") is { } text && !FeedCursor.TryParse(text, out cursor))
        {
            Note(Problem.BadParameter("after", "after takes what an address in 'next' has there."));
        }

        return cursor;
    }

    /// <summary>The address of this request that goes on behind <paramref name="cursor"/>; null where that is.</summary>
    public string? Next(object? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        IEnumerable<string> values = page.QueryNames.Where(name => name != "after" && page.Query(name) is not null).Order(StringComparer.Ordinal).Append("after")
            .Select(name => $"{name}={Uri.EscapeDataString(name == "after" ? cursor.ToString()! : page.Query(name)!)}");
        return $"{page.Site}{page.Context.Request.Path.ToUriComponent()}?{string.Join('&', values)}";
    }

    public void Note(Problem problem) => Problem ??= problem;

    private SearchQuery Bound(string name)
    {
        if (page.Query(name) is not { } text)
        {
            return SearchQuery.Everything;
        }

        if (!text.Contains('"', StringComparison.Ordinal) && SearchQuery.TryParse($"{name}:\"{text}\"", out SearchQuery? bound, out _) && bound is { Times: [_], Expression: SearchAll })
        {
            return bound;
        }

        Note(Problem.BadParameter(name, $"{name} takes a date such as 2021, 2021-12 or 2021-12-07; '{text}' is none."));
        return SearchQuery.Everything;
    }

    private SearchCursor TooFar(SearchCursor cursor)
    {
        Note(Problem.TooCostly("after", $"Only the best {SearchDialect.MostRanked} are ranked; narrow the query, or go through the newest first."));
        return cursor;
    }
}
