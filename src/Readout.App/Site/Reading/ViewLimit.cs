using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.Stories.Identities;

namespace Readout.App.Site.Reading;

/// <summary>
/// What of articles' words a view may show to the one who looks: <see cref="Apply"/> gives it without those that may not be shown. Names, titles, dates, places and
/// numbers pass; of articles that the limit was not made for no word passes, and no view of a type that is not known here.
/// </summary>
internal sealed class ViewLimit
{
    private readonly IReadOnlyDictionary<long, Allowance>? _allowances;
    private readonly HashSet<long> _asked = [];

    private ViewLimit(IReadOnlyDictionary<long, Allowance>? allowances) => _allowances = allowances;

    /// <summary>A limit that lets everything pass and notes whose words that were: how to find out which articles a view has words of.</summary>
    public static ViewLimit Noting() => new(null);

    public static ViewLimit Within(IReadOnlyDictionary<long, Allowance> allowances) => new(allowances);

    /// <summary>The articles whose words were asked for.</summary>
    public IReadOnlySet<long> Asked => _asked;

    /// <summary>The words of an article, or none where they may not be shown.</summary>
    public string Words(long article, string words) => Allows(article, words) ? words : "";

    public bool Allows(long article, string words)
    {
        _asked.Add(article);
        return _allowances is null || _allowances.GetValueOrDefault(article, Allowance.Nothing).Allows(words);
    }

    /// <summary>The view without the words that may not be shown. Fails for a view of which nobody has said where its words are.</summary>
    public T Apply<T>(T view) => (T)Limited(view, typeof(T))!;

    private object? Limited(object? view, Type wanted) => view switch
    {
        null or bool or int or long or DateTimeOffset => view,
        IReadOnlyList<StoredStory> or FeedPage<StoredStory> or IReadOnlyDictionary<long, string?> or FeedPage<KnownEntity> or IReadOnlyList<KnownEntity> => view,
        ILimitedView own => own.Limited(this),
        IReadOnlyList<ILimitedView> list when list.All(one => ReferenceEquals(one.Limited(this), one)) => list,
        SearchResult result => Of(result),
        ClaimView claim => Of(claim),
        MeetingView meeting => Of(meeting),
        UndertakingView undertaking => Of(undertaking),
        AgendaEntry entry => Of(entry),
        StatementView statement => Of(statement),
        StoryView story => Of(story),
        EntityView entity => Of(entity),
        NewsSince news => Of(news),
        PersonView person => Of(person),
        FeedPage<ClaimView> page => page with { Items = Each(page.Items, Of) },
        IReadOnlyList<FoundStatement> list => Each(list, Of, wanted),
        IReadOnlyList<FoundMeeting> list => Each(list, Of, wanted),
        IReadOnlyList<FoundCommitment> list => Each(list, Of, wanted),
        IReadOnlyList<SearchResult> list => Each(list, Of, wanted),
        IReadOnlyList<ClaimView> list => Each(list, Of, wanted),
        IReadOnlyList<MeetingView> list => Each(list, Of, wanted),
        IReadOnlyList<UndertakingView> list => Each(list, Of, wanted),
        IReadOnlyList<AgendaEntry> list => Each(list, Of, wanted),
        _ => throw new NotSupportedException($"Where the words are in a {view.GetType()} is not known: it is not for the public."),
    };

    private T Of<T>(T result)
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

    private ClaimView Of(ClaimView claim) => claim with
    {
        Statement = Of(claim.Statement),
        Change = Of(claim.Change),
        Tellings = Each(claim.Tellings, Of),
        Original = OrNull(claim.Original),
        PerhapsBefore = OrNull(claim.PerhapsBefore),
    };

    private T? OrNull<T>(T? result)
        where T : SearchResult => result is null ? null : Of(result);

    private AccountValue Of(AccountValue value) =>
        value.Statement is { } statement ? value with { Statement = Of(statement), Tellings = Each(value.Tellings, Of), Later = Each(value.Later, Of) } : value;

    private MeetingView Of(MeetingView meeting) => meeting with
    {
        Told = Each(meeting.Told, told => told with { Words = Words(told.Article.Id, told.Words), Topic = OrNull(told.Article, told.Topic) }),
        AlsoSaid = Each(meeting.AlsoSaid, Of),
        Sides = Each(meeting.Sides, side => side with { Statements = Each(side.Statements, Of) }),
        Differences = Each(meeting.Differences, difference => difference with { Values = Each(difference.Values, Of) }),
    };

    private UndertakingView Of(UndertakingView undertaking) => undertaking with
    {
        First = Of(undertaking.First),
        Original = Of(undertaking.Original),
        Outcome = undertaking.Outcome is { } outcome ? outcome with { Words = Words(outcome.Article.Id, outcome.Words) } : null,
    };

    private AgendaEntry Of(AgendaEntry entry) => entry with
    {
        Text = Words(entry.Article.Id, entry.Text),
        Meeting = entry.Meeting is { } meeting ? Of(meeting) : null,
        Undertaking = entry.Undertaking is { } undertaking ? Of(undertaking) : null,
    };

    /// <summary>The places of words are told without what stands around them.</summary>
    private StatementView Of(StatementView view)
    {
        ClaimView claim = Of(view.Claim);
        IEnumerable<EvidenceSpan> evidence = view.Evidence.Where(span => Allows(claim.Statement.Article.Id, span.Exact) || span.What != "content");
        return view with
        {
            Claim = claim,
            Evidence = _allowances is null ? view.Evidence : [.. evidence.Select(span => span with { Prefix = "", Suffix = "" })],
            Inner = Each(view.Inner, Of),
            Outer = view.Outer is { } outer ? Of(outer) : null,
        };
    }

    private StoryView Of(StoryView story) => story with
    {
        Claims = Each(story.Claims, Of),
        Meetings = Each(story.Meetings, Of),
        Undertakings = Each(story.Undertakings, Of),
        Numbers = Each(story.Numbers, numbers => numbers with { Values = Each(numbers.Values, number => number with { Claim = Of(number.Claim) }) }),
    };

    private EntityView Of(EntityView entity) => entity with
    {
        Claims = Each(entity.Claims, Of),
        Meetings = Each(entity.Meetings, Of),
        Undertakings = Each(entity.Undertakings, Of),
    };

    private NewsSince Of(NewsSince news) => news with { Claims = Each(news.Claims, Of), Today = Each(news.Today, Of), Differing = Each(news.Differing, Of) };

    private PersonView Of(PersonView person) => person with
    {
        Statements = Each(person.Statements, Of),
        Meetings = Each(person.Meetings, Of),
        Commitments = Each(person.Commitments, Of),
    };

    // Whose words they are is not told.
    private ClaimChange? Of(ClaimChange? change) => _allowances is null || change is null ? change : change with { Words = "" };

    private string? OrNull(FoundArticle article, string? words) => words is not null && Allows(article.Id, words) ? words : null;

    private static T[] Each<T>(IReadOnlyList<T> all, Func<T, T> apply) => [.. all.Select(apply)];

    // A list stays one where a list is wanted.
    private static object Each<T>(IReadOnlyList<T> all, Func<T, T> apply, Type wanted) => wanted == typeof(List<T>) ? Each(all, apply).ToList() : Each(all, apply);
}
