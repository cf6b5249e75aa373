using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>How a meeting and an undertaking are cited in running text: what is told of it, what each side says, what came of it, each with where it stands.</summary>
internal sealed class AgendaCitation(SiteWords words, Visit visit, Tellings tellings)
{
    /// <summary>What the outlet tells of the meeting; where accounts differ both, else what each side says first.</summary>
    public string Of(MeetingView meeting)
    {
        var entry = AgendaEntry.Of(meeting);
        string told = AgendaSentence.Of(entry, words, tellings).ToText() + (Excerpt.Of(entry.Text) is { Length: > 0 } text ? $" ({text})" : "");
        string address = entry.Article.Story is { } story ? $"{Addresses.Story(story)}#{entry.Id}" : Addresses.Article(entry.Article.Id);
        string own = $"{StatementSentence.OutletOf(entry.Article, words)}: {told} {Citation.Source(entry.Article, entry.Article.Published, address, words, visit)}";
        FoundStatement[] sides = [.. Sides(meeting).DistinctBy(static one => (one.Article.Id, one.Id))];
        return sides.Length == 0 ? own : $"{own} {words["meeting", sides.Length > 1 ? "sides" : "one-side"]}: {string.Join(' ', Cited(sides, entry.Article))}";
    }

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

    private IEnumerable<string> Cited(FoundStatement[] statements, FoundArticle told)
    {
        var articles = new HashSet<long> { told.Id };
        return statements.Select(one => Citation.Plain(one, words, visit, isSourceTold: !articles.Add(one.Article.Id)));
    }

    private IEnumerable<FoundStatement> Sides(MeetingView meeting) => meeting.Differences.Count > 0
        ? DifferenceList.Shown(meeting, words).SelectMany(static difference => difference.Values).Select(static value => value.Statement).OfType<FoundStatement>()
        : meeting.Sides.Select(side => First(side.Statements)).OfType<FoundStatement>().Concat(meeting.AlsoSaid.Select(static said => said.Statement));

    private FoundStatement? First(IReadOnlyList<ClaimView> claims) => claims.OrderByDescending(claim => claim.Statement.Article.Language == words.Language).FirstOrDefault()?.In(words.Language);
}
