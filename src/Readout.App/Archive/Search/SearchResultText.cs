using System.Globalization;
using System.Text;
using Readout.App.Output;
using Readout.Text;

namespace Readout.App.Archive.Search;

/// <summary>Results for people: the words found stand out by colour on a terminal, else in guillemets.</summary>
internal static class SearchResultText
{
    public static void Write(SearchResult result, TextWriter output, params ReadOnlySpan<string> more)
    {
        output.WriteLine(Head(result));
        output.WriteLine($"  {Marked(result.Text, result.Marks)}");
        FoundArticle article = result.Article;
        string story = article.Story is { } id ? string.Create(CultureInfo.InvariantCulture, $", story {id}") : "";
        output.WriteLine(Terminal.Dim($"  {article.Outlet ?? "outlet not known"}{(article.Language is { } language ? $" [{language}]" : "")}{story}: {(result is FoundArticleText ? article.Url ?? article.Source : $"{article.Title} {article.Url ?? article.Source}")}"));
        if (result is FoundStatement { Carriers.Count: > 1 } statement)
        {
            output.WriteLine(Terminal.Dim($"  {Carried(statement)}"));
        }

        foreach (string line in more)
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }

    /// <summary>Who printed it, on whose account and in whose words: "OUTLET, via RELAY: SPEAKER (said, direct)".</summary>
    public static string Attribution(FoundStatement statement)
    {
        string relays = statement.Relays.Count > 0 ? $", via {string.Join(", ", statement.Relays)}" : "";
        string outer = statement.OuterSpeaker is { } speaker ? $"{speaker}, on " : statement.Within is null ? "" : "as somebody else tells it, ";
        return $"{statement.Article.Outlet ?? "outlet not known"}{relays}: {outer}{Speaker(statement)} ({statement.Force}, {statement.Kind})";
    }

    private static string Carried(FoundStatement statement)
    {
        int copies = statement.Carriers.Count(carrier => carrier.IsCopy);
        string outlets = string.Join(", ", statement.Carriers.Select(carrier => carrier.Outlet ?? carrier.Source).Distinct(StringComparer.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"carried by {statement.Carriers.Count} articles{(copies > 0 ? $", {copies} of them copies" : "")}: {outlets}");
    }

    private static string Head(SearchResult result)
    {
        string when = (result.Article.Published ?? "no date").Replace('T', ' ');
        return result switch
        {
            FoundStatement statement => $"{when}  {Terminal.Strong(Speaker(statement))} ({Kinds(statement)})",
            FoundMeeting meeting => $"{meeting.Date ?? "no date"}  {Terminal.Strong($"{meeting.Kind}, {meeting.Status}")}: {Or(string.Join(", ", meeting.Participants), "participants not named")}{(meeting.Place is { } place ? $" — {place}" : "")}",
            FoundCommitment commitment => $"{(commitment.Due is { } due ? $"by {due}" : "no date")}  {Terminal.Strong((commitment.Who ?? "somebody") + (commitment.Grade == "doubtful" ? " (?)" : ""))} {commitment.Strength}",
            _ => $"{when}  {Terminal.Strong(result.Article.Title ?? "untitled")}",
        };
    }

    private static string Speaker(FoundStatement statement) => (statement.Speaker ?? "speaker not named") + (statement.Grade == "doubtful" ? " (?)" : "");

    private static string Kinds(FoundStatement statement) =>
        $"{statement.Force}, {statement.Kind}{(statement.Relays.Count > 0 ? $", via {string.Join(", ", statement.Relays)}" : "")}{(statement.Within is null ? "" : ", as somebody else tells it")}";

    private static string Or(string text, string other) => text.Length > 0 ? text : other;

    private static string Marked(string text, IReadOnlyList<TextSpan> marks)
    {
        var marked = new StringBuilder();
        int at = 0;
        foreach (TextSpan mark in marks)
        {
            marked.Append(text.AsSpan(at..mark.Start)).Append(Terminal.Mark(mark.In(text)));
            at = mark.End;
        }

        return marked.Append(text.AsSpan(at)).Replace('\n', ' ').ToString();
    }
}
