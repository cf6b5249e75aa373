using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Readout.Records.Searching;

/// <summary>
/// A query over an archive. Words side by side are all wanted, in whatever form: <c>переговоры Байден</c>. Words in quotation marks of any kind stand one behind
/// the other. <c>OR</c> between two lets either do, <c>-</c> before one excludes it, parentheses group. A field before a colon narrows where to look:
/// <c>speaker:"Джо Байден" kind:denied from:2021-12 -lang:uk</c>; fields are the members of <see cref="SearchField"/>. The fields <c>from</c>, <c>to</c> and
/// <c>story</c> hold for the whole query and stand outside of <c>OR</c> and parentheses. Immutable.
/// </summary>
public sealed class SearchQuery
{
    public const int LongestQuery = 2000;
    public const int MostTerms = 64;

    internal SearchQuery(SearchExpression expression, IReadOnlyList<SearchExpression> bounds)
        : this(expression, [.. bounds.OfType<SearchTime>()], [.. bounds.OfType<SearchValue>().Select(bound => long.Parse(bound.Value, CultureInfo.InvariantCulture))])
    {
    }

    private SearchQuery(SearchExpression expression, IReadOnlyList<SearchTime> times, IReadOnlyList<long> stories) =>
        (Expression, Times, Stories) = (expression, times, stories);

    /// <summary>What the empty query asks for.</summary>
    public static SearchQuery Everything { get; } = Of(new SearchAll());

    /// <summary>What is asked for, without the bounds below.</summary>
    public SearchExpression Expression { get; }

    /// <summary>The times of publication asked for; what is found lies in all of them.</summary>
    public IReadOnlyList<SearchTime> Times { get; }

    /// <summary>The stories asked for; what is found belongs to all of them.</summary>
    public IReadOnlyList<long> Stories { get; }

    /// <summary>Never throws: what is no query gives an error that says where and why.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out SearchQueryError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestQuery)
        {
            query = null;
            error = new SearchQueryError(LongestQuery, $"a query has at most {LongestQuery} characters");
            return false;
        }

        var parser = new SearchQueryParser(text);
        query = parser.Parse();
        error = query is null ? parser.Error! : null;
        return query is not null;
    }

    /// <summary>A query for <paramref name="expression"/>, which holds no times and no stories.</summary>
    public static SearchQuery Of(SearchExpression expression) => new(expression, []);

    /// <summary>The words of <paramref name="text"/> one behind the other in a field; null when it has none.</summary>
    public static SearchWords? WordsOf(SearchField field, string text) => new SearchTermReader().Words(field, text) as SearchWords;

    /// <summary>A query for everything in one story.</summary>
    public static SearchQuery OfStory(long story) => new(new SearchAll(), [new SearchValue(SearchField.Story, story.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>A query for what both find.</summary>
    public SearchQuery And(SearchQuery other)
    {
        ArgumentNullException.ThrowIfNull(other);
        SearchExpression both = Expression is SearchAll ? other.Expression : other.Expression is SearchAll ? Expression : new SearchEvery([Expression, other.Expression]);
        return new SearchQuery(both, [.. Times, .. other.Times], [.. Stories, .. other.Stories]);
    }

    /// <summary>The same at any time and in any story.</summary>
    public SearchQuery WithoutBounds() => Of(Expression);

    /// <summary>The same with something else in the place of each of its words.</summary>
    public SearchQuery Select(Func<SearchWords, SearchExpression> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new SearchQuery(Changed(Expression, change), Times, Stories);
    }

    /// <summary>The words that are asked for and not excluded, for marking them in what was found.</summary>
    public IEnumerable<SearchWords> Wanted() => WantedIn(Expression);

    private static SearchExpression Changed(SearchExpression expression, Func<SearchWords, SearchExpression> change) => expression switch
    {
        SearchWords words => change(words),
        SearchEvery every => new SearchEvery([.. every.Parts.Select(part => Changed(part, change))]),
        SearchAny any => new SearchAny([.. any.Parts.Select(part => Changed(part, change))]),
        SearchNot not => new SearchNot(Changed(not.Part, change)),
        _ => expression,
    };

    private static IEnumerable<SearchWords> WantedIn(SearchExpression expression) => expression switch
    {
        SearchWords words => [words],
        SearchEvery every => every.Parts.SelectMany(WantedIn),
        SearchAny any => any.Parts.SelectMany(WantedIn),
        _ => [],
    };
}
