using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Joining;

/// <summary>
/// The rows of <c>claim</c>: the same statement of one speaker in any number of articles is one. Not thread-safe.
/// </summary>
internal sealed class ClaimTable : IKnownClaims, IDisposable
{
    private readonly WriterSession _session;
    private readonly WriterCommand _ofSpeaker;
    private readonly WriterCommand _last;
    private readonly WriterCommand _put;
    private readonly WriterCommand _point;

    // Of the article that is joined.
    private readonly Dictionary<(long Speaker, DateOnly Since), List<Claim>> _read = [];

    public ClaimTable(WriterSession session)
    {
        _session = session;
        _ofSpeaker = session.Command("SELECT id, state FROM claim WHERE entity_id = @entity AND last_day >= @since ORDER BY id", "entity", "since");
        _last = session.Command("SELECT coalesce(max(id), 0) FROM claim");
        _put = WriterCommand.Insert(
            session,
            "claim",
            """
            ON CONFLICT (id) DO UPDATE SET entity_id = excluded.entity_id, first_day = excluded.first_day, last_day = excluded.last_day, articles = excluded.articles,
              accounts = excluded.accounts, words = excluded.words, state = excluded.state
            """,
            "id", "entity_id", "first_day", "last_day", "articles", "accounts", "words", "change_of", "state");
        _point = session.Command("UPDATE statement SET claim_id = @claim, verdict = @verdict WHERE article_id = @article AND local = @local", "claim", "verdict", "article", "local");
    }

    /// <summary>Joins the statements of an article whose rows are written; with <paramref name="only"/>, those of these ids.</summary>
    public void Join(long article, ArticleRecord record, IReadOnlyDictionary<string, ClaimWords> words, EntityUpdate entities, DateOnly day, IReadOnlySet<string>? only = null)
    {
        if (record.Statements.Count == 0)
        {
            return;
        }

        (long account, long? story) = _session.Connection.Rows(
            "SELECT coalesce(copy_of, id), story_id FROM article WHERE id = @id", row => (row.GetInt64(0), row.NumberOrNull(1)), ("@id", article)).First();
        ClaimSighting[] sightings = [.. ClaimSighting.Of(record, words, entities, article, account, story, day).Where(sighting => only?.Contains(sighting.LocalId) != false)];
        _read.Clear();
        ClaimUpdate update = new ClaimJoiner(this).Join(sightings, _last.Number());
        foreach (Claim claim in update.Changed)
        {
            Put(claim);
        }

        foreach (ClaimDecision decision in update.Decisions)
        {
            _point.Execute(decision.Claim, JsonNames.Of(decision.Verdict).Value, article, decision.LocalId);
        }
    }

    /// <summary>Takes out the claims that an article carries, before its rows are deleted; gives what other articles said of them, to be joined anew.</summary>
    public IReadOnlyDictionary<long, HashSet<string>> Remove(long article)
    {
        var others = new SortedDictionary<long, HashSet<string>>();
        foreach (long claim in _session.Connection.Rows("SELECT DISTINCT claim_id FROM statement WHERE article_id = @id AND claim_id IS NOT NULL", row => row.GetInt64(0), ("@id", article)))
        {
            foreach ((long other, string local) in _session.Connection.Rows(
                "SELECT article_id, local FROM statement WHERE claim_id = @claim AND article_id <> @id", row => (row.GetInt64(0), row.GetString(1)), ("@claim", claim), ("@id", article)))
            {
                others.TryAdd(other, []);
                others[other].Add(local);
            }

            _session.Connection.Execute("UPDATE statement SET claim_id = NULL, verdict = NULL WHERE claim_id = @claim", ("@claim", claim));
            _session.Connection.Execute("DELETE FROM claim WHERE id = @claim", ("@claim", claim));
        }

        return others;
    }

    public IEnumerable<Claim> Of(long speaker, DateOnly since)
    {
        if (!_read.TryGetValue((speaker, since), out List<Claim>? claims))
        {
            claims = _ofSpeaker.All(row => ClaimState.Read(row.GetInt64(0), row.GetString(1)), speaker, (long)StateJson.Day(since));
            _read.Add((speaker, since), claims);
        }

        return claims;
    }

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_ofSpeaker, _last, _put, _point])
        {
            command.Dispose();
        }
    }

    private void Put(Claim claim) => _put.Execute(
        claim.Id, claim.Speaker, (long)StateJson.Day(claim.First), (long)StateJson.Day(claim.Last), (long)claim.Articles, (long)claim.Accounts.Count, claim.Wording.Text, claim.ChangeOf,
        ClaimState.Write(claim));
}
