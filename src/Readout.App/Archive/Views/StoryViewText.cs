using System.Globalization;
using Readout.App.Archive.Search;
using Readout.App.Output;
using Readout.Formats.Json;

namespace Readout.App.Archive.Views;

/// <summary>A story for people, on a terminal or in a file.</summary>
internal sealed class StoryViewText(TextWriter output)
{
    public void Write(StoryView story)
    {
        output.WriteLine(Terminal.Strong(string.Create(CultureInfo.InvariantCulture, $"Story {story.Id}: {story.Title ?? "untitled"}")));
        WriteArticles(story.Articles);
        WriteAll("Statements", story.Claims, Write);
        WriteAll("Meetings", story.Meetings, Write);
        WriteAll("Commitments", story.Undertakings, Write);
        WriteAll("Counted differently", story.Numbers, Write);
    }

    public void Write(ClaimView claim)
    {
        SearchResultText.Write(claim.Statement, output, claim.Change is { } change ? [$"changes what was said on {change.Day}: {OneLine(change.Words)}{Numbers(change)}"] : []);
    }

    public void Write(MeetingView meeting)
    {
        string who = meeting.Parties.Count > 0 ? string.Join(", ", meeting.Parties.Select(party => party.Name)) : "not named";
        output.WriteLine($"{meeting.Date ?? "no date"}  {Terminal.Strong($"{meeting.Kind}, {meeting.Status}")}: {who}{(meeting.Place is { } place ? $", {place}" : "")}");
        foreach (MeetingTold told in meeting.Told)
        {
            output.WriteLine(Terminal.Dim($"  {Time(told.Article)}  {Outlet(told.Article)}{(told.IsCopy ? " (copy)" : "")}: {told.Status}{Given(told.Date)}{Given(told.Place)}"));
        }

        foreach (MeetingSide side in meeting.Sides)
        {
            output.WriteLine($"  {Terminal.Strong(side.Party.Name)}");
            foreach (ClaimView claim in side.Statements)
            {
                output.WriteLine($"    {SearchResultText.Attribution(claim.Statement)}: {OneLine(claim.Statement.Text)}");
            }
        }

        foreach (AccountDifference difference in meeting.Differences)
        {
            output.WriteLine($"  accounts differ on {difference.On}{Given(difference.Unit)}: {string.Join("; ", difference.Values.Select(Value))}");
        }

        output.WriteLine();
    }

    public void Write(UndertakingView undertaking)
    {
        output.WriteLine($"{(undertaking.Due is { } due ? $"by {due}" : "no date")}  {Terminal.Strong($"{undertaking.Who ?? "somebody"}{(undertaking.First.Grade == "doubtful" ? " (?)" : "")} {undertaking.Strength}")}: {State(undertaking)}");
        output.WriteLine($"  {OneLine(undertaking.Words)}");
        output.WriteLine(Terminal.Dim($"  {string.Join(", ", undertaking.Carriers.Select(carrier => carrier.Outlet ?? carrier.Source).Distinct(StringComparer.Ordinal))}"));
        output.WriteLine();
    }

    /// <summary>How an undertaking stands, in words.</summary>
    public static string State(UndertakingView undertaking) => undertaking.Status switch
    {
        UndertakingStatus.Passed => string.Create(
            CultureInfo.InvariantCulture, $"passed, no report of it found by {Days.Iso(undertaking.AsOf)} in {undertaking.Sources} source{(undertaking.Sources == 1 ? "" : "s")}"),
        UndertakingStatus.ReportedKept => $"reported kept on {undertaking.Outcome?.Day} by {Outlet(undertaking.Outcome)}",
        UndertakingStatus.ReportedNotYet => $"nothing seen of it yet, reported on {undertaking.Outcome?.Day} by {Outlet(undertaking.Outcome)}",
        UndertakingStatus.ReportedNotKept => $"reported not kept on {undertaking.Outcome?.Day} by {Outlet(undertaking.Outcome)}",
        UndertakingStatus.SetKept => $"kept, as set by {Signed(undertaking)}",
        UndertakingStatus.SetNotKept => $"not kept, as set by {Signed(undertaking)}",
        var status => JsonNames.Of(status).Value,
    };

    private void Write(NumbersView numbers)
    {
        output.WriteLine(Terminal.Strong(numbers.Unit));
        foreach (NumberView value in numbers.Values)
        {
            output.WriteLine($"  {value.Text}: {SearchResultText.Attribution(value.Claim.Statement)}: {OneLine(value.Claim.Statement.Text)}");
        }

        output.WriteLine();
    }

    private void WriteArticles(IReadOnlyList<ArticleView> articles)
    {
        Dictionary<long, FoundArticle> byId = articles.ToDictionary(article => article.Article.Id, article => article.Article);
        foreach (ArticleView article in articles)
        {
            string copy = article.Follows is { } followed && byId.TryGetValue(followed, out FoundArticle? first) ? $" (follows {Outlet(first)}{After(article)}{Share(article)})" : article.Article.CopyOf is not null ? " (copy)" : "";
            string revised = article.Revisions > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({article.Revisions} versions)") : "";
            output.WriteLine($"  {Time(article.Article)}  {Outlet(article.Article)} [{article.Article.Language}]: {article.Article.Title}{copy}{revised}");
            output.WriteLine(Terminal.Dim($"    {article.Article.Url ?? article.Article.Source}"));
        }

        output.WriteLine();
    }

    private void WriteAll<T>(string heading, IReadOnlyList<T> all, Action<T> write)
    {
        if (all.Count > 0)
        {
            output.WriteLine(Terminal.Strong(heading));
        }

        foreach (T one in all)
        {
            write(one);
        }
    }

    private static string Value(AccountValue value) =>
        $"{value.Value} ({value.Side?.Name ?? string.Join(", ", value.Articles.Select(Outlet).Distinct(StringComparer.Ordinal))})";

    private static string Numbers(ClaimChange change) => change.Numbers.Count == 0 ? "" : $" ({string.Join("; ", change.Numbers.Select(number => $"{number.Before} then, {number.Now} now"))})";

    private static string After(ArticleView article) => article.Minutes is { } minutes ? string.Create(CultureInfo.InvariantCulture, $", {minutes:0} min after the first") : "";

    private static string Share(ArticleView article) => article.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $", {share * 100:0} % of its text") : "";

    private static string Signed(UndertakingView undertaking) => $"{undertaking.Decision!.By ?? "somebody"} on {Days.Instant(undertaking.Decision.At)[..10]}";

    private static string Outlet(OutcomeView? outcome) => outcome is null ? "an article that is gone" : $"{Outlet(outcome.Article)} {outcome.Article.Url}".TrimEnd();

    private static string Outlet(FoundArticle article) => article.Outlet ?? "outlet not known";

    private static string Time(FoundArticle article) => (article.Published ?? "no date").Replace('T', ' ');

    private static string Given(string? value) => value is null ? "" : $", {value}";

    private static string OneLine(string text) => text.Replace('\n', ' ');
}
