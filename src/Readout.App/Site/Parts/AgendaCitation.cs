using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>How a meeting and an undertaking are cited in running text: what is told of it, what each side says, what came of it, each with where it stands.</summary>
internal sealed class AgendaCitation(SiteWords words, Visit visit, Tellings tellings)
{
    /// <summary>
    /// The earliest account of the meeting first, with every source that it stands on where none tells it plainly; one in the reader's language where those are in others; then where
    /// accounts differ both, else what each side says first.
    /// </summary>
    public string Of(MeetingView meeting)
    {
        var entry = AgendaEntry.Of(meeting);
        FoundStatement[] sources = tellings.IsPlain(meeting) ? [] : [.. meeting.AlsoSaid.Select(said => said.In(words.Language))];
        MeetingTold[] reports = [.. tellings.OnAccounts(meeting).Where(told => told.Article.Id != entry.Article.Id)];
        IEnumerable<(FoundArticle Article, long Time, string Text)> accounts = sources.Select(one => (one.Article, one.Time, Citation.Plain(one, words, visit)))
            .Concat(reports.Select(told => (told.Article, told.Article.Time, Of(meeting, told)))).Append((entry.Article, entry.Article.Time, Of(entry))).OrderBy(one => one.Time).ThenByDescending(one => one.Article.Language == words.Language);
        (FoundArticle Article, long Time, string Text)[] all = [.. accounts];
        FoundStatement[] sides = [.. Sides(meeting).DistinctBy(static one => (one.Article.Id, one.Id)).Where(one => !sources.Contains(one))];
        string?[] parts =
        [
            .. all.Select(one => one.Text),
            !all.Any(one => one.Article.Language == words.Language) && InOwn(meeting, entry) is { } own ? $"{Citation.Also(own.Article, words)} {Of(meeting, own)}" : null,
            sides.Length == 0 ? null : $"{words["meeting", sides.Length > 1 ? "sides" : "one-side"]}: {string.Join(' ', Cited(sides, all))}",
            Later(meeting, words) is { Length: > 0 } later ? $"{Citation.Sentence(words["differ", "later"])} {string.Join(' ', later.Select(one => Citation.Plain(one, words, visit)))}" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static FoundStatement[] Later(MeetingView meeting, SiteWords words) =>
        [.. DifferenceList.Shown(meeting, words).SelectMany(static difference => difference.Values).SelectMany(static value => value.Later).Select(static value => value.Statement).OfType<FoundStatement>()];

    private string Of(AgendaEntry entry) => Of(entry.Article, AgendaSentence.Of(entry, words, tellings), entry.Text, entry.Article.Story is { } story ? $"{Addresses.Story(story)}#{entry.Id}" : Addresses.Article(entry.Article.Id));

    private string Of(MeetingView meeting, MeetingTold told) => Of(told.Article, AgendaSentence.Of(meeting, told, words, tellings), told.Words, Addresses.Article(told.Article.Id));

    private string Of(FoundArticle article, AgendaSentence sentence, string text, string address) =>
        $"{StatementSentence.OutletOf(article, words)}: {sentence.ToText()}{(Excerpt.Of(text) is { Length: > 0 } told ? $" ({told})" : "")} {Citation.Source(article, article.Published, address, words, visit)}";

    // As it stands, in the reader's words.
    private MeetingTold? InOwn(MeetingView meeting, AgendaEntry entry) => meeting.Told.FirstOrDefault(told => !told.IsCopy && told.Status == meeting.Status && told.Date == entry.Date && told.Article.Language == words.Language);

    /// <summary>The earliest report of the undertaking, then the one in the reader's language; when it is due, and what came of it.</summary>
    public string Of(UndertakingView undertaking, bool isReportedElsewhere)
    {
        FoundCommitment original = undertaking.Original;
        FoundCommitment shown = tellings.Shown(undertaking);
        string?[] parts =
        [
            Of(original),
            shown.Article.Id == original.Article.Id ? null : $"{Citation.Also(shown.Article, words)} {Of(shown)}",
            Dates.Parse(undertaking.Due) is { } due ? Citation.Sentence($"{words["commitment", "by"]} {Clock.Words(due, words)}: {UndertakingWords.State(undertaking, isReportedElsewhere, words)}.")
                : Citation.Sentence($"{UndertakingWords.State(undertaking, isReportedElsewhere, words)}."),
            undertaking.Outcome is { } outcome ? Of(outcome) : null,
            undertaking.Decision is { } decision ? UndertakingWords.SetBy(decision, words, visit) + "." : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private string Of(FoundCommitment commitment) => tellings.StatementOf(commitment) is { } statement ? Citation.Plain(statement, words, visit)
        : $"{StatementSentence.OutletOf(commitment.Article, words)}: {words.Labels["commitment", commitment.Strength]}: {Doer.Before(commitment, words, isQuoted: false)}{(commitment.Text.Length > 0 ? ": " + commitment.Text : "")} "
            + Citation.Source(commitment.Article, commitment.Article.Published, Addresses.Article(commitment.Article.Id), words, visit);

    private string Of(OutcomeView outcome) =>
        $"{StatementSentence.OutletOf(outcome.Article, words)}, {words["commitment", "report"]}{(outcome.Words.Length > 0 ? $": {words.Labels["statement", "quote-opens"]}{outcome.Words}{words.Labels["statement", "quote-closes"]}" : "")} "
            + Citation.Source(outcome.Article, outcome.Article.Published ?? outcome.Day, Addresses.Article(outcome.Article.Id), words, visit);

    private IEnumerable<string> Cited(FoundStatement[] statements, IEnumerable<(FoundArticle Article, long Time, string Text)> told)
    {
        HashSet<long> articles = [.. told.Select(static one => one.Article.Id)];
        return statements.Select(one => Citation.Plain(one, words, visit, isSourceTold: !articles.Add(one.Article.Id)));
    }

    private IEnumerable<FoundStatement> Sides(MeetingView meeting) => meeting.Differences.Count > 0
        ? DifferenceList.Shown(meeting, words).SelectMany(static difference => difference.Values).Select(static value => value.Statement).OfType<FoundStatement>()
        : meeting.Sides.Select(side => First(side.Statements)).OfType<FoundStatement>().Concat(meeting.AlsoSaid.Select(static said => said.Statement));

    private FoundStatement? First(IReadOnlyList<ClaimView> claims) => claims.OrderByDescending(claim => claim.Statement.Article.Language == words.Language).FirstOrDefault()?.In(words.Language);
}
