using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Languages.Search;
using Readout.Statements;
using Readout.Text;

namespace Readout.Records.Searching;

/// <summary>Makes of records what an index keeps: the article, its statements, meetings and commitments. Keep one for many records; not thread-safe.</summary>
public sealed class SearchDocuments
{
    private readonly Dictionary<string, SearchDocumentBuilder> _builders = new(StringComparer.Ordinal);

    /// <summary>The article first, then the others in the order of the record.</summary>
    public IReadOnlyList<SearchDocument> Of(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        string language = record.Article.Language ?? "";
        if (!_builders.TryGetValue(language, out SearchDocumentBuilder? builder))
        {
            builder = new SearchDocumentBuilder(new SearchKeyReader(record.Article.Language));
            _builders.Add(language, builder);
        }

        var lookup = new RecordLookup(record);
        return
        [
            OfArticle(record, lookup, builder),
            .. record.Statements.Select(statement => OfStatement(statement, record, lookup, builder)),
            .. record.Meetings.Select(meeting => OfMeeting(meeting, record, lookup, builder)),
            .. record.Commitments.Select(commitment => OfCommitment(commitment, record, lookup, builder)),
        ];
    }

    private static SearchDocument OfArticle(ArticleRecord record, RecordLookup lookup, SearchDocumentBuilder builder) => builder
        .Add(SearchField.Words, record.Article.Title)
        .Add(SearchField.Words, record.Article.Summary)
        .Add(SearchField.Words, record.Article.Text)
        .Add(SearchField.Speaker, record.Statements.SelectMany(statement => lookup.NamesOf(statement.Speaker)))
        .Add(SearchField.About, record.Entities.Select(entity => entity.Name))
        .Add(SearchField.Relay, record.Statements.SelectMany(statement => statement.Relays).Select(relay => relay.Name))
        .Add(SearchField.Relay, record.Article.Agencies)
        .Add(SearchField.Outlet, record.Article.Outlet)
        .AddValue(SearchField.Lang, record.Article.Language)
        .AddDays(lookup.Days)
        .AddHas("statement", record.Statements.Count > 0)
        .AddHas("meeting", record.Meetings.Count > 0)
        .AddHas("commitment", record.Commitments.Count > 0)
        .AddHas("deadline", record.Commitments.Any(commitment => commitment.Due is not null))
        .AddHas("relay", record.Statements.Any(statement => statement.Relays.Count > 0))
        .Build(SearchTarget.Articles, "");

    private static SearchDocument OfStatement(Statement statement, ArticleRecord record, RecordLookup lookup, SearchDocumentBuilder builder)
    {
        string text = record.Document.Text;
        Commitment[] commitments = [.. lookup.CommitmentsByStatement[statement.Id]];
        return builder
            .Add(SearchField.Words, statement.Content.Select(piece => piece.In(text)))
            .Add(SearchField.Words, statement.Speaker?.Name)
            .Add(SearchField.Words, statement.Cue?.In(text))
            .Add(SearchField.Speaker, lookup.NamesOf(statement.Speaker))
            .Add(SearchField.About, lookup.NamesIn(statement.Content))
            .Add(SearchField.Relay, statement.Relays.Select(relay => relay.Name))
            .Add(SearchField.Outlet, record.Article.Outlet)
            .AddKind(statement.Kind)
            .AddKind(statement.Force)
            .AddValue(SearchField.Lang, record.Article.Language)
            .AddDays(lookup.DaysOf(statement))
            .AddHas("statement", true)
            .AddHas("commitment", commitments.Length > 0)
            .AddHas("deadline", Array.Exists(commitments, commitment => commitment.Due is not null))
            .AddHas("meeting", lookup.IsAboutMeeting(statement))
            .AddHas("relay", statement.Relays.Count > 0)
            .Build(SearchTarget.Statements, statement.Id);
    }

    private static SearchDocument OfMeeting(Meeting meeting, ArticleRecord record, RecordLookup lookup, SearchDocumentBuilder builder)
    {
        TextSpan block = lookup.BlockAround(meeting.Trigger);
        return builder
            .Add(SearchField.Words, block.In(record.Document.Text))
            .Add(SearchField.Words, meeting.Participants.Select(one => one.Name))
            .Add(SearchField.Words, meeting.Place)
            .Add(SearchField.Words, meeting.Topic)
            .Add(SearchField.Speaker, meeting.Participants.Select(one => one.Name))
            .Add(SearchField.About, meeting.Participants.Select(one => one.Name))
            .Add(SearchField.About, meeting.Place)
            .Add(SearchField.About, meeting.Topic)
            .Add(SearchField.Outlet, record.Article.Outlet)
            .AddKind(meeting.Kind)
            .AddKind(meeting.Status)
            .AddValue(SearchField.Lang, record.Article.Language)
            .AddDays(SearchDays.Kept(meeting.Date))
            .AddHas("meeting", true)
            .AddHas("statement", meeting.Accounts.Count > 0)
            .Build(SearchTarget.Meetings, meeting.Id);
    }

    private static SearchDocument OfCommitment(Commitment commitment, ArticleRecord record, RecordLookup lookup, SearchDocumentBuilder builder) => builder
        .Add(SearchField.Words, commitment.Clause.In(record.Document.Text))
        .Add(SearchField.Words, commitment.Who?.Name)
        .Add(SearchField.Words, commitment.To?.Name)
        .Add(SearchField.Speaker, commitment.Who?.Name)
        .Add(SearchField.About, lookup.NamesIn([commitment.Clause]))
        .Add(SearchField.About, commitment.To?.Name)
        .Add(SearchField.Outlet, record.Article.Outlet)
        .AddKind(commitment.Strength)
        .AddValue(SearchField.Lang, record.Article.Language)
        .AddDays([.. SearchDays.Kept(commitment.Due), .. lookup.DaysIn([commitment.Clause])])
        .AddHas("commitment", true)
        .AddHas("statement", commitment.Statement is not null)
        .AddHas("deadline", commitment.Due is not null)
        .Build(SearchTarget.Commitments, commitment.Id);
}
