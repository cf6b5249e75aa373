namespace Readout.App.Site.Posting;

/// <summary>A channel that things are posted to: a kind (<c>telegram</c>, <c>webhook</c>) and where in it.</summary>
internal sealed record PostTarget(string Kind, string Address)
{
    public const string Telegram = "telegram";
    public const string Webhook = "webhook";
}

/// <summary>What goes to a channel: the statements of a story, an entity or a query, one of which is given; without any, the briefs that an editor publishes.</summary>
internal sealed record PostSubscription(long Id, PostTarget Target, long? Story, long? Entity, string? Query, string What)
{
    /// <summary>Quoted statements of a speaker who is named, and what a person lets out.</summary>
    public const string Quoted = "quoted";

    /// <summary>Only what a person lets out.</summary>
    public const string Clicked = "clicked";

    /// <summary>Whether briefs go to the channel, and no statements by themselves.</summary>
    public bool IsOfBriefs => Story is null && Entity is null && Query is null;

    /// <summary>When it was added, and up to when the archive was looked at for it; seconds since 1970.</summary>
    public long AddedAt { get; init; }

    public long LookedAt { get; init; }
}
