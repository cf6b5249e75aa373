using System.Diagnostics.CodeAnalysis;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Reading;

/// <summary>
/// What of an article's words a view may show to the one who looks. Everything that has words of articles in it passes here before it leaves for a page, a feed,
/// a calendar, an answer or a post; of articles that the limit was not made for no word passes. Immutable.
/// </summary>
internal sealed class ViewLimit
{
    /// <summary>Lets everything pass.</summary>
    public static readonly ViewLimit None = new(null);

    private readonly IReadOnlyDictionary<long, Allowance>? _allowances;

    public ViewLimit(IReadOnlyDictionary<long, Allowance>? allowances) => _allowances = allowances;

    /// <summary>Whether words may have to be left out.</summary>
    public bool IsNone => _allowances is null;

    /// <summary>Words of an article as far as they may be shown: they themselves, or null.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public string? Words(long article, string? words) => words is null || Allows(article, words) ? words : "";

    public bool Allows(long article, string words) => _allowances is null || _allowances.GetValueOrDefault(article, Allowance.Nothing).Allows(words);

    /// <summary>The same without the words that may not be shown (<see cref="SearchResult.IsWithheld"/>).</summary>
    public T Apply<T>(T result)
        where T : SearchResult => IsNone ? result : (T)(result switch
        {
            FoundArticleText article => Withheld(article) with { Summary = Words(article.Article.Id, article.Summary) is { Length: > 0 } summary ? summary : null },
            FoundMeeting meeting => Withheld(meeting) with { Topic = meeting.Topic is { } topic && Allows(meeting.Article.Id, topic) ? topic : null },
            _ => Withheld<SearchResult>(result),
        });

    public List<T> Apply<T>(IEnumerable<T> results)
        where T : SearchResult => [.. results.Select(Apply)];

    public AgendaEntry Apply(AgendaEntry entry) => entry with { Text = Words(entry.Article, entry.Text) };

    private T Withheld<T>(T result)
        where T : SearchResult => Allows(result.Article.Id, result.Text) ? result : result with { Text = "", Marks = [] };
}
