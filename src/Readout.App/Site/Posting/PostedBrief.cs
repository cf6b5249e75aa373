using System.Data.Common;
using System.Globalization;
using System.Text;
using Readout.App.Archive.Databases;
using Readout.App.Site.Pages.Briefs;

namespace Readout.App.Site.Posting;

/// <summary>Briefs in the outbox: a row of theirs has a name of the brief where one of a statement has the key of an article. Stateless.</summary>
internal static class PostedBrief
{
    private const string Prefix = "brief:";

    /// <summary>What a brief is known by in the outbox.</summary>
    public static byte[] KeyOf(long brief) => Encoding.ASCII.GetBytes(Prefix + brief.ToString(CultureInfo.InvariantCulture));

    /// <summary>The brief that a row is of; null for one of a statement.</summary>
    public static long? IdOf(PostEntry entry) =>
        Encoding.Latin1.GetString(entry.Article) is var name && name.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;

    public static PostEntry Entry(PostSubscription subscription, long brief, PostContent content) =>
        new(0, subscription.Id, subscription.Target, KeyOf(brief), KeyOf(brief)) { Words = KeyOf(brief), Wanted = content.Digest };

    /// <summary>The page that the public finds it at; null where no address of the site is known.</summary>
    public static Uri? PageOf(Brief brief, Uri? site) => site is null ? null : new Uri(site, string.Create(CultureInfo.InvariantCulture, $"brief/{brief.Id}"));

    /// <summary>What of a brief is out at that time; null for one that is not, or not any more.</summary>
    public static BriefView? Read(DbConnection connection, long brief, DateTimeOffset now) =>
        BriefTable.Find(connection, brief) is { } found && found.StateAt(now) == BriefState.Published ? BriefView.Read(connection, found) : null;

    /// <summary>The briefs that came out since a subscription was added, the first first.</summary>
    public static IEnumerable<long> Since(DbConnection connection, PostSubscription subscription, DateTimeOffset now) => connection.Rows(
        "SELECT id FROM brief WHERE publish_at >= @since AND publish_at <= @now AND withdrawn_at IS NULL ORDER BY publish_at, id",
        row => row.GetInt64(0),
        ("@since", subscription.AddedAt),
        ("@now", now.ToUnixTimeSeconds()));

    /// <summary>The channels that briefs go to, with how a brief stands there: null where it is not in the outbox.</summary>
    public static IReadOnlyList<BriefChannel> Channels(DbConnection connection, long brief)
    {
        PostTarget[] targets = [.. SubscriptionTable.All(connection).Where(static one => one.IsOfBriefs).Select(static one => one.Target).Distinct()];
        return [.. targets.Select(target => new BriefChannel(target.Address, OutboxTable.Of(connection, target).Find(entry => IdOf(entry) == brief) is { } entry ? entry.State.ToString().ToLowerInvariant() : null))];
    }
}
