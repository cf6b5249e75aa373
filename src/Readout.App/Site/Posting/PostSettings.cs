using Readout.App.Fetching;
using Readout.App.Site.Posting.Channels;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Posting;

/// <summary>How posting is done. The secrets are held here and nowhere else.</summary>
internal sealed record PostSettings
{
    public FetchSettings Fetching { get; init; } = new();

    /// <summary>Where the Bot API is.</summary>
    public Uri Telegram { get; init; } = new(TelegramApi.DefaultAddress);

    /// <summary>The bot's token; null where none was given.</summary>
    public string? TelegramToken { get; init; }

    /// <summary>Where the public finds the site, ending in a slash: posted briefs link to their pages there. Null where nobody said so.</summary>
    public Uri? Site { get; init; }

    public TimeSpan TelegramPace { get; init; } = TelegramChannel.StandardPace;

    public WebhookSecret? WebhookSecret { get; init; }

    /// <summary>What the public sees of one article, posts among it.</summary>
    public PublicCap Cap { get; init; } = PublicCap.Default;

    /// <summary>One look, everything that is due, then the end.</summary>
    public bool IsOnce { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Random Random { get; init; } = Random.Shared;

    public override string ToString() => nameof(PostSettings);
}
