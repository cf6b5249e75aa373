using System.Data.Common;
using System.Globalization;
using System.Text;
using Readout.App.Output;

namespace Readout.App.Site.Posting;

/// <summary>Subscriptions for people and programs. Stateless.</summary>
internal static class PostList
{
    public static string Describe(PostSubscription subscription) => string.Create(CultureInfo.InvariantCulture, $"{subscription.Target.Kind} {subscription.Target.Address}, {Of(subscription)}, {subscription.What}");

    public static string Text(DbConnection connection, PostSubscription subscription)
    {
        (long done, long due, long failed, string? why) = Standing(connection, subscription);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{subscription.Id}  {Describe(subscription)}: {done} posted, {due} to come, {failed} failed");
        return why is null ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"\n   {why}").ToString();
    }

    public static string Json(DbConnection connection, PostSubscription subscription)
    {
        (long done, long due, long failed, string? why) = Standing(connection, subscription);
        return JsonLine.Of(
            ("id", subscription.Id), ("kind", subscription.Target.Kind), ("target", subscription.Target.Address), ("story", subscription.Story), ("entity", subscription.Entity), ("search", subscription.Query),
            ("what", subscription.What), ("posted", done), ("due", due), ("failed", failed), ("message", why));
    }

    private static string Of(PostSubscription subscription) => subscription switch
    {
        { Story: { } story } => string.Create(CultureInfo.InvariantCulture, $"story {story}"),
        { Entity: { } entity } => string.Create(CultureInfo.InvariantCulture, $"entity {entity}"),
        { IsOfBriefs: true } => "briefs",
        _ => $"search '{subscription.Query}'",
    };

    private static (long Done, long Due, long Failed, string? Why) Standing(DbConnection connection, PostSubscription subscription)
    {
        Dictionary<PostState, long> counts = OutboxTable.Counts(connection, subscription.Id);
        string? why = ChannelTable.Of(connection, subscription.Target).Message ?? OutboxTable.LastMessage(connection, subscription.Id);
        return (counts.GetValueOrDefault(PostState.Done), counts.GetValueOrDefault(PostState.Due), counts.GetValueOrDefault(PostState.Failed), why);
    }
}
