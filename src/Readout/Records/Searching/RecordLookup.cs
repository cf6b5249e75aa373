using Readout.Articles;
using Readout.Entities;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Statements;
using Readout.Text;

namespace Readout.Records.Searching;

/// <summary>A record's entities, commitments and blocks by what they are asked for with, so that no question walks all of them.</summary>
internal sealed class RecordLookup
{
    private readonly ArticleRecord _record;
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly (TextSpan Span, Entity Entity)[] _mentions;
    private readonly int _longestMention;
    private readonly ILookup<string, Commitment> _commitments;
    private readonly ILookup<string, Meeting> _meetings;
    private readonly IReadOnlyList<(TextSpan Span, IReadOnlyList<string> Days)> _days;

    public RecordLookup(ArticleRecord record)
    {
        _record = record;
        foreach (Entity entity in record.Entities)
        {
            _entities.TryAdd(entity.Id, entity);
        }

        _mentions = [.. record.Entities.SelectMany(entity => entity.Mentions.Select(mention => (mention.Span, entity))).OrderBy(mention => mention.Span)];
        _longestMention = _mentions.Length == 0 ? 0 : _mentions.Max(mention => mention.Span.Length);
        _commitments = record.Commitments.Where(commitment => commitment.Statement is not null).ToLookup(commitment => commitment.Statement!, StringComparer.Ordinal);
        _meetings = record.Meetings.SelectMany(meeting => meeting.Accounts.SelectMany(account => account.Statements).Select(statement => (meeting, statement))).ToLookup(pair => pair.statement, pair => pair.meeting, StringComparer.Ordinal);
        _days = SearchDays.In(record.Document.Text, record.Article.Language, record.Article.Published);
    }

    public ILookup<string, Commitment> CommitmentsByStatement => _commitments;

    public bool IsAboutMeeting(Statement statement) => _meetings.Contains(statement.Id);

    /// <summary>The days that the article is of or about, as an index keeps them.</summary>
    public IEnumerable<string> Days => [
        .. SearchDays.Kept(_record.Article.Published), .. _days.SelectMany(found => found.Days),
        .. _record.Meetings.SelectMany(meeting => SearchDays.Kept(meeting.Date)), .. _record.Commitments.SelectMany(commitment => SearchDays.Kept(commitment.Due))];

    /// <summary>The day of saying, else of publication; those that its words name; those of what it promises and of meetings that it tells of.</summary>
    public IEnumerable<string> DaysOf(Statement statement) => [
        .. SearchDays.Kept(statement.SaidOn is { Day: not null } said ? said : _record.Article.Published), .. DaysIn(statement.Content),
        .. _meetings[statement.Id].SelectMany(meeting => SearchDays.Kept(meeting.Date)), .. _commitments[statement.Id].SelectMany(commitment => SearchDays.Kept(commitment.Due))];

    public IEnumerable<string> DaysIn(IReadOnlyList<TextSpan> pieces) => _days.Where(found => pieces.Any(piece => piece.Overlaps(found.Span))).SelectMany(found => found.Days);

    /// <summary>The name, and the roles that the article gives the speaker: <c>speaker:министр</c> finds the minister by name too.</summary>
    public IEnumerable<string> NamesOf(Speaker? speaker) => speaker is null ? []
        : speaker.Entity is { } id && _entities.TryGetValue(id, out Entity? entity) ? [speaker.Name, .. entity.Roles]
        : [speaker.Name];

    /// <summary>The names of those whom the pieces mention, in text order.</summary>
    public IEnumerable<string> NamesIn(IReadOnlyList<TextSpan> pieces)
    {
        foreach (TextSpan piece in pieces)
        {
            for (int i = FirstFrom(piece.Start - _longestMention); i < _mentions.Length && _mentions[i].Span.Start < piece.End; i++)
            {
                if (_mentions[i].Span.Overlaps(piece))
                {
                    yield return _mentions[i].Entity.Name;
                }
            }
        }
    }

    /// <summary>The paragraph that holds the span; the span itself when none does.</summary>
    public TextSpan BlockAround(TextSpan span)
    {
        IReadOnlyList<DocumentBlock> blocks = _record.Document.Blocks;
        int low = 0;
        int high = blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = blocks[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < blocks.Count && blocks[low].Span.Contains(span) ? blocks[low].Span : span;
    }

    private int FirstFrom(int start)
    {
        int low = 0;
        int high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _mentions[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
