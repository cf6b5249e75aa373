using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;
using Readout.App.Site.Words;
using Readout.Formats;
using Readout.Stories.Meetings;

namespace Readout.App.Site.Parts;

/// <summary>
/// What meetings and undertakings are told by: the account where a meeting stands on no surer one, the statement that an undertaking is made in, and its words in the
/// reader's language where a report has them. Immutable.
/// </summary>
public sealed record Tellings : ILimitedView
{
    public static readonly Tellings None = new();

    private Dictionary<long, IReadOnlyList<ToldBy>> Meetings { get; init; } = [];

    private IReadOnlyDictionary<(long Article, string Id), FoundStatement> Statements { get; init; } = new Dictionary<(long, string), FoundStatement>();

    private IReadOnlyDictionary<string, FoundCommitment> OwnWords { get; init; } = new Dictionary<string, FoundCommitment>();

    private IReadOnlyDictionary<long, string> Names { get; init; } = new Dictionary<long, string>();

    /// <summary>What the reader's language calls who takes part, where articles in it name them; else the name that the meeting has.</summary>
    public string NameOf(MeetingParty party) => party.Entity is { } entity && Names.TryGetValue(entity, out string? name) ? name : party.Name;

    /// <summary>What the reader's language calls who is surely told to have said something, where articles in it name them; null else.</summary>
    public string? SpeakerOf(FoundStatement statement) => statement is { Entity: { } entity, Grade: "named" or "resolved" } ? Names.GetValueOrDefault(entity) : null;

    private IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();

    /// <summary>What the reader's language calls a place where a meeting is, where articles in it name it; else the name that is told.</summary>
    public string PlaceOf(string place) => Places.GetValueOrDefault(place, place);

    /// <summary>What a meeting stands on alone, in words, each once; nothing where an outlet tells it as a fact, or somebody surely named does.</summary>
    public IReadOnlyList<string> NotesOf(MeetingView meeting, Labels labels) => Meetings.TryGetValue(meeting.Id, out IReadOnlyList<ToldBy>? all) ? [.. all.SelectMany(one => one.Telling.Notes(labels)).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>What one report stands on: what others are told by is not its account.</summary>
    public IReadOnlyList<string> OwnNotesOf(MeetingView meeting, FoundArticle article, Labels labels) => Meetings.TryGetValue(meeting.Id, out IReadOnlyList<ToldBy>? all) ? [.. all.Where(one => one.Article == article.Id).SelectMany(one => one.Telling.Notes(labels)).Distinct(StringComparer.Ordinal)] : [];

    /// <summary>The reports of a meeting that is not told plainly which tell it on somebody's account.</summary>
    public IEnumerable<MeetingTold> OnAccounts(MeetingView meeting) => Meetings.TryGetValue(meeting.Id, out IReadOnlyList<ToldBy>? all)
        ? meeting.Told.Where(told => !told.IsCopy && all.Any(one => one.Article == told.Article.Id && one.Telling.Account is not null)).DistinctBy(told => told.Article.Id) : [];

    /// <summary>Whether a meeting is told plainly.</summary>
    public bool IsPlain(MeetingView meeting) => !Meetings.ContainsKey(meeting.Id);

    /// <summary>The undertaking's words in the reader's language, else those of its first report.</summary>
    public FoundCommitment Shown(UndertakingView undertaking) => OwnWords.GetValueOrDefault(undertaking.Id) ?? undertaking.First;

    /// <summary>The statement that makes the commitment; null where none does.</summary>
    public FoundStatement? StatementOf(FoundCommitment commitment) => commitment.Statement is { } id ? Statements.GetValueOrDefault((commitment.Article.Id, id)) : null;

    /// <summary>Whether the commitment's words stand within quotation marks that they have not themselves.</summary>
    public bool StandsInMarks(FoundCommitment commitment) => commitment is { Statement: { } id, Text.Length: > 0 } && Statements.GetValueOrDefault((commitment.Article.Id, id)) is { } statement
        && ReportedSpeech.StandsInMarks(statement) && statement.Text.Contains(commitment.Text, StringComparison.Ordinal);

    /// <summary>Whether its words are the doer's: they stand within quotation marks, or nothing reports them, as an interview gives its answers.</summary>
    public bool AreOwnWords(FoundCommitment commitment) => StandsInMarks(commitment) || (StatementOf(commitment) is { } statement && ReportedSpeech.IsVerbatim(statement) && statement.Text.Contains(commitment.Text, StringComparison.Ordinal));

    /// <summary>On whose account it is known that it was undertaken, where another tells of the doer's words; null else.</summary>
    public string? AccountOf(FoundCommitment commitment, SiteWords words) => StatementOf(commitment) is { } statement ? StatementSentence.Of(statement, words).OtherAccount : null;

    /// <summary>Of the meetings, undertakings and claims of a view, for a reader of that language.</summary>
    internal static Tellings Read(DbConnection connection, IEnumerable<MeetingView> meetings, IEnumerable<UndertakingView> undertakings, string language, IEnumerable<ClaimView>? claims = null)
    {
        List<UndertakingView> all = [.. undertakings];
        List<MeetingView> told = [.. meetings];
        Dictionary<string, FoundCommitment> own = OwnWordsOf(connection, all, language);
        return new Tellings
        {
            Meetings = new MeetingTellings(connection).Of(told),
            Names = EntityNames.In(connection, told.SelectMany(meeting => meeting.Parties.Concat(meeting.Sides.Select(side => side.Party))).Select(party => party.Entity)
                .Concat((claims ?? []).Concat(told.SelectMany(meeting => meeting.Sides.SelectMany(side => side.Statements))).Select(claim => claim.Statement.Entity)).OfType<long>(), language),
            Places = EntityNames.OfPlaces(
                connection,
                told.SelectMany(meeting => meeting.Told).Where(one => one.Place is not null).Select(one => one.Article.Id),
                told.SelectMany(meeting => meeting.Told).Select(one => one.Place).OfType<string>().ToHashSet(StringComparer.Ordinal),
                language),
            Statements = StatementsOf(connection, all.Select(one => one.First).Concat(all.Select(one => one.Original)).Concat(own.Values)),
            OwnWords = own,
        };
    }

    /// <summary>Of the entries of an agenda.</summary>
    internal static Tellings Read(DbConnection connection, IReadOnlyList<AgendaEntry> agenda, string language) =>
        Read(connection, agenda.Select(entry => entry.Meeting).OfType<MeetingView>(), agenda.Select(entry => entry.Undertaking).OfType<UndertakingView>(), language);

    object ILimitedView.Limited(ViewLimit limit) => this with { OwnWords = OwnWords.ToDictionary(one => one.Key, one => limit.Apply(one.Value)), Statements = Statements.ToDictionary(one => one.Key, one => limit.Apply(one.Value)) };

    private static Dictionary<string, FoundCommitment> OwnWordsOf(DbConnection connection, List<UndertakingView> undertakings, string language)
    {
        var found = new Dictionary<string, FoundCommitment>();
        foreach (long[] some in undertakings.Where(one => one.First.Article.Language != language && one.Id[0] == 'u').Select(one => long.Parse(one.Id.AsSpan(1), CultureInfo.InvariantCulture)).Chunk(Carriers.AtOnce))
        {
            foreach ((string id, FoundCommitment commitment) in connection.Rows(
                $"""
                SELECT {FoundArticle.Columns}, t.undertaking_id, t.local, t.words, t.who, t.strength, t.due, t.statement_local, {FoundCommitment.GradeColumn}
                FROM commitment t JOIN article a ON a.id = t.article_id WHERE t.undertaking_id IN {Sql.In(some)} AND a.language = @language ORDER BY a.copy_of IS NOT NULL, coalesce(a.published_utc, a.seen_at), a.id, t.id
                """,
                Read,
                ("@language", language)))
            {
                found.TryAdd(id, commitment);
            }
        }

        return found;
    }

    private static (string Id, FoundCommitment Commitment) Read(DbDataReader row)
    {
        const int First = FoundArticle.Width;
        var commitment = new FoundCommitment(
            FoundArticle.Read(row), row.GetString(First + 1), row.GetString(First + 2), [], SearchCursor.None, row.TextOrNull(First + 3), row.GetString(First + 4), row.TextOrNull(First + 5), row.TextOrNull(First + 6))
        {
            Grade = row.TextOrNull(First + 7),
        };
        return (string.Create(CultureInfo.InvariantCulture, $"u{row.GetInt64(First)}"), commitment);
    }

    private static Dictionary<(long, string), FoundStatement> StatementsOf(DbConnection connection, IEnumerable<FoundCommitment> commitments)
    {
        var reader = new ClaimReader(connection);
        var found = new Dictionary<(long, string), FoundStatement>();
        foreach (long[] some in commitments.Where(one => one.Statement is not null).Select(one => one.Article.Id).Distinct().Chunk(Carriers.AtOnce))
        {
            foreach (FoundStatement statement in reader.Statements($"t.article_id IN {Sql.In(some)} AND EXISTS (SELECT 1 FROM commitment k WHERE k.article_id = t.article_id AND k.statement_local = t.local)"))
            {
                found[(statement.Article.Id, statement.Id!)] = statement;
            }
        }

        return found;
    }
}
