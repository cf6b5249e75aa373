using System.Text.Json;
using Readout.Articles;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Tests.Cases;

/// <summary>
/// Holds a record against what <c>case.json</c> says a careful reader finds. Each expectation has a name; those that do not hold are listed.
/// Alternatives are split by <c>|</c>.
/// </summary>
internal sealed class Expectations
{
    private readonly JsonElement _expect;
    private readonly ArticleRecord _record;
    private readonly string _text;
    private readonly List<string> _unmet = [];

    private Expectations(JsonElement expect, ArticleRecord record)
    {
        _expect = expect;
        _record = record;
        _text = record.Document.Text;
    }

    public static IReadOnlyList<string> Unmet(PageCase page)
    {
        var expectations = new Expectations(page.Expect, page.Read());
        expectations.CheckArticle();
        expectations.CheckFurniture();
        expectations.CheckEntities();
        expectations.CheckStatements();
        expectations.CheckEvents();
        return expectations._unmet;
    }

    private void CheckArticle()
    {
        NewsArticle article = _record.Article;
        CheckText("language", article.Language);
        CheckText("outlet", article.Outlet);
        CheckText("title", article.Title);
        CheckText("summary", article.Summary);
        CheckText("published", article.Published?.ToString());
        CheckList("authors", article.Authors);
        CheckList("photoCredits", article.PhotoCredits);
        CheckCount("bodyBlocks", article.Body.Count, exact: true);
        Each("bodyStarts", starts => starts.Split('|').Any(one => article.Text.StartsWith(one, StringComparison.Ordinal)));
        Each("bodyEnds", ends => article.Text.EndsWith(ends, StringComparison.Ordinal));
        Each("notInBody", words => !article.Text.Contains(words, StringComparison.Ordinal));
        if (_expect.TryGetProperty("notArticle", out _))
        {
            Check("notArticle", article.NotArticle is not null);
        }
    }

    private void CheckFurniture()
    {
        Furniture furniture = _record.Article.Furniture;
        Each("promotions", words => furniture.Promotions.Any(one => one.Contains(words, StringComparison.Ordinal)));
        CheckList("related", [.. furniture.Related.Select(one => one.Title)]);
        CheckCount("feed", furniture.Feed.Count, exact: true);
        CheckText("feedFirst", furniture.Feed.Count > 0 ? furniture.Feed[0].Published?.ToString() : null);
        CheckText("feedLast", furniture.Feed.Count > 0 ? furniture.Feed[^1].Published?.ToString() : null);
    }

    private void CheckEntities()
    {
        foreach (JsonElement wanted in Items("entities"))
        {
            string name = Text(wanted, "name")!;
            HashSet<string> mentions = [.. _record.Entities.Where(entity => entity.Name == name).SelectMany(entity => entity.Mentions)
                .SelectMany(mention => new[] { mention.Span.In(_text), mention.Full.In(_text) })];
            foreach (string mention in wanted.GetProperty("mentions").EnumerateArray().Select(one => one.GetString()!))
            {
                Check($"entity: {name} = {mention}", mentions.Contains(mention));
            }
        }
    }

    private void CheckStatements()
    {
        foreach (JsonElement wanted in Items("statements"))
        {
            Check($"statement: {Text(wanted, "speaker")} | {Text(wanted, "content")}", _record.Statements.Any(statement => Matches(statement, wanted)));
        }

        foreach (JsonElement words in Items("noStatement"))
        {
            Check($"no statement: {words}", !_record.Statements.Any(statement => ContentOf(statement).Contains(words.GetString()!, StringComparison.Ordinal)));
        }

        CheckCount("outerStatements", _record.Statements.Count(statement => statement.Within is null), exact: true);
    }

    private bool Matches(Statement statement, JsonElement wanted) =>
        ContentOf(statement).Contains(Text(wanted, "content")!, StringComparison.Ordinal)
        && IsAny(Text(wanted, "speaker"), statement.Speaker?.Name)
        && IsAny(Text(wanted, "kind"), statement.Kind.ToString())
        && IsAny(Text(wanted, "force"), statement.Force.ToString())
        && IsAny(Text(wanted, "grade"), statement.Speaker?.Grade.ToString())
        && (Text(wanted, "cue") is not { } cue || cue.Split('|').Any(one => statement.Cue?.In(_text).Contains(one, StringComparison.OrdinalIgnoreCase) == true))
        && (Text(wanted, "relay") is not { } relay || statement.Relays.Any(one => one.Name == relay))
        && IsWithin(statement, Text(wanted, "within"));

    // what the case does not call nested must stand on its own
    private bool IsWithin(Statement statement, string? speaker) => speaker is null
        ? statement.Within is null
        : _record.Statements.Any(outer => outer.Id == statement.Within && outer.Speaker?.Name == speaker);

    private void CheckEvents()
    {
        foreach (JsonElement wanted in Items("meetings"))
        {
            Check($"meeting: {wanted.GetRawText().ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal)}", _record.Meetings.Any(meeting => Matches(meeting, wanted)));
        }

        foreach (JsonElement wanted in Items("commitments"))
        {
            Check($"commitment: {Text(wanted, "who")} | {Text(wanted, "content")}", _record.Commitments.Any(commitment => Matches(commitment, wanted)));
        }

        CheckCount("maxMeetings", _record.Meetings.Count, exact: false);
        CheckCount("maxCommitments", _record.Commitments.Count, exact: false);
    }

    private bool Matches(Meeting meeting, JsonElement wanted) =>
        IsAny(Text(wanted, "kind"), meeting.Kind.ToString())
        && IsAny(Text(wanted, "status"), meeting.Status.ToString())
        && IsAny(Text(wanted, "date"), meeting.Date?.ToString())
        && (Text(wanted, "near") is not { } near || SentenceAround(meeting.Trigger).Contains(near, StringComparison.Ordinal))
        && (!wanted.TryGetProperty("participants", out JsonElement names)
            || names.EnumerateArray().All(name => meeting.Participants.Any(one => one.Name == name.GetString())));

    private bool Matches(Commitment commitment, JsonElement wanted) =>
        SentenceAround(commitment.Span).Contains(Text(wanted, "content")!, StringComparison.OrdinalIgnoreCase)
        && IsAny(Text(wanted, "who"), commitment.Who?.Name)
        && IsAny(Text(wanted, "strength"), commitment.Strength.ToString())
        && IsAny(Text(wanted, "due"), commitment.Due?.ToString());

    private string SentenceAround(TextSpan span)
    {
        DocumentBlock block = _record.Document.Blocks.First(one => one.Span.Contains(span));
        int from = Math.Max(block.Span.Start, _text.LastIndexOf(". ", span.Start, StringComparison.Ordinal));
        int to = _text.IndexOf(". ", span.End, StringComparison.Ordinal);
        return _text[from..(to < 0 ? block.Span.End : Math.Min(to, block.Span.End))];
    }

    private string ContentOf(Statement statement) => string.Join(" … ", statement.Content.Select(piece => piece.In(_text)));

    private static bool IsAny(string? wanted, string? actual) =>
        wanted is null || (actual is not null && wanted.Split('|').Contains(actual, StringComparer.OrdinalIgnoreCase));

    private JsonElement.ArrayEnumerator Items(string name) => _expect.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : default;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private void CheckText(string name, string? actual)
    {
        if (_expect.TryGetProperty(name, out JsonElement wanted))
        {
            Check(name, wanted.GetString() == actual);
        }
    }

    private void CheckList(string name, IReadOnlyList<string> actual)
    {
        if (_expect.TryGetProperty(name, out JsonElement wanted))
        {
            Check(name, wanted.EnumerateArray().Select(one => one.GetString()).SequenceEqual(actual));
        }
    }

    private void CheckCount(string name, int actual, bool exact)
    {
        if (_expect.TryGetProperty(name, out JsonElement wanted))
        {
            Check(name, exact ? actual == wanted.GetInt32() : actual <= wanted.GetInt32());
        }
    }

    private void Each(string name, Func<string, bool> holds)
    {
        if (!_expect.TryGetProperty(name, out JsonElement wanted))
        {
            return;
        }

        IEnumerable<JsonElement> values = wanted.ValueKind == JsonValueKind.Array ? wanted.EnumerateArray() : [wanted];
        foreach (string value in values.Select(one => one.GetString()!))
        {
            Check($"{name}: {value}", holds(value));
        }
    }

    private void Check(string name, bool holds)
    {
        if (!holds)
        {
            _unmet.Add(name);
        }
    }
}
