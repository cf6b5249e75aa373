namespace Readout.App.Site.Posting;

/// <summary>A channel that things are posted to: a kind (<c>telegram</c>, <c>webhook</c>) and where in it.</summary>
internal sealed record PostTarget(string Kind, string Address)
{
    public const string Telegram = "telegram";
    public const string Webhook = "webhook";
}

/// <summary>Which statements go to a channel: one of story, entity and query is given.</summary>
internal sealed record PostSubscription(long Id, PostTarget Target, long? Story, long? Entity, string? Query, string What)
{
    /// <summary>Quoted statements of a speaker who is named, and what a person lets out.</summary>
    public const string Quoted = "quoted";

    /// <summary>Only what a person lets out.</summary>
    public const string Clicked = "clicked";

    /// <summary>When it was added, and up to when the archive was looked at for it; seconds since 1970.</summary>
    public long AddedAt { get; init; }

    public long LookedAt { get; init; }
}
