using Readout.App.Archive.Search;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Reading;

/// <summary>
/// What of articles' words a view may show to the one who looks: <c>Apply</c> gives it without those that may not be shown. Names, titles, dates, places and
/// numbers pass; of articles that the limit was not made for no word passes.
/// </summary>
internal sealed class ViewLimit
{
    private readonly IReadOnlyDictionary<long, Allowance>? _allowances;
    private readonly HashSet<long> _asked = [];

    private ViewLimit(IReadOnlyDictionary<long, Allowance>? allowances) => _allowances = allowances;

    /// <summary>A limit that lets everything pass and notes whose words that were: how to find out which articles a view has words of.</summary>
    public static ViewLimit Noting() => new(null);

    public static ViewLimit Of(IReadOnlyDictionary<long, Allowance> allowances) => new(allowances);

    /// <summary>The articles whose words were asked for.</summary>
    public IReadOnlySet<long> Asked => _asked;

    /// <summary>The words of an article, or none where they may not be shown.</summary>
    public string Words(long article, string words) => Allows(article, words) ? words : "";

    public bool Allows(long article, string words)
    {
        _asked.Add(article);
        return _allowances is null || _allowances.GetValueOrDefault(article, Allowance.Nothing).Allows(words);
    }

    /// <summary>The result without the words that may not be shown (<see cref="SearchResult.IsWithheld"/>).</summary>
    public T Apply<T>(T result)
        where T : SearchResult
    {
        SearchResult limited = Allows(result.Article.Id, result.Text) ? result : result with { Text = "", Marks = [] };
        return (T)(limited switch
        {
            FoundArticleText article => article with { Summary = OrNull(article.Article, article.Summary) },
            FoundMeeting meeting => meeting with { Topic = OrNull(meeting.Article, meeting.Topic) },
            _ => limited,
        });
    }

    public ClaimView Apply(ClaimView claim) => claim with { Statement = Apply(claim.Statement), Change = Apply(claim.Change) };

    public MeetingView Apply(MeetingView meeting) => meeting with
    {
        Told = Each(meeting.Told, told => told with { Words = Words(told.Article.Id, told.Words), Topic = OrNull(told.Article, told.Topic) }),
        Sides = Each(meeting.Sides, side => side with { Statements = Each(side.Statements, Apply) }),
        Differences = Each(meeting.Differences, difference => difference with { Values = Each(difference.Values, value => value.Statement is { } statement ? value with { Statement = Apply(statement) } : value) }),
    };

    public UndertakingView Apply(UndertakingView undertaking) => undertaking with
    {
        First = Apply(undertaking.First),
        Outcome = undertaking.Outcome is { } outcome ? outcome with { Words = Words(outcome.Article.Id, outcome.Words) } : null,
    };

    public AgendaEntry Apply(AgendaEntry entry) => entry with
    {
        Text = Words(entry.Article.Id, entry.Text),
        Meeting = entry.Meeting is { } meeting ? Apply(meeting) : null,
        Undertaking = entry.Undertaking is { } undertaking ? Apply(undertaking) : null,
    };

    /// <summary>The places of words are told without what stands around them.</summary>
    public StatementView Apply(StatementView view)
    {
        ClaimView claim = Apply(view.Claim);
        IEnumerable<EvidenceSpan> evidence = view.Evidence.Where(span => Allows(claim.Statement.Article.Id, span.Exact) || span.What != "content");
        return view with
        {
            Claim = claim,
            Evidence = _allowances is null ? view.Evidence : [.. evidence.Select(span => span with { Prefix = "", Suffix = "" })],
            Inner = Each(view.Inner, Apply),
            Outer = view.Outer is { } outer ? Apply(outer) : null,
        };
    }

    public StoryView Apply(StoryView story) => story with
    {
        Claims = Each(story.Claims, Apply),
        Meetings = Each(story.Meetings, Apply),
        Undertakings = Each(story.Undertakings, Apply),
        Numbers = Each(story.Numbers, numbers => numbers with { Values = Each(numbers.Values, number => number with { Claim = Apply(number.Claim) }) }),
    };

    public EntityView Apply(EntityView entity) => entity with
    {
        Claims = Each(entity.Claims, Apply),
        Meetings = Each(entity.Meetings, Apply),
        Undertakings = Each(entity.Undertakings, Apply),
    };

    public NewsSince Apply(NewsSince news) => news with { Claims = Each(news.Claims, Apply), Today = Each(news.Today, Apply), Differing = Each(news.Differing, Apply) };

    public PersonView Apply(PersonView person) => person with
    {
        Statements = Each(person.Statements, Apply),
        Meetings = Each(person.Meetings, Apply),
        Commitments = Each(person.Commitments, Apply),
    };

    // Whose words they are is not told.
    private ClaimChange? Apply(ClaimChange? change) => _allowances is null || change is null ? change : change with { Words = "" };

    private string? OrNull(FoundArticle article, string? words) => words is not null && Allows(article.Id, words) ? words : null;

    private static T[] Each<T>(IReadOnlyList<T> all, Func<T, T> apply) => [.. all.Select(apply)];
}
