using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Fetching;
using Readout.App.Output;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Posting.Channels;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Posting;

/// <summary>
/// Posts what the subscriptions of an archive ask for, and follows it with corrections. One run over an archive at a time: others wait until it ends. What is done is
/// written as it is done, so that a run that is killed is simply started again.
/// </summary>
internal sealed class PostRun : IDisposable
{
    private const string Work = "posting";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(1);

    private readonly ArchiveDatabase _database;
    private readonly PostSettings _settings;
    private readonly ConsoleMessages _messages;
    private readonly GuardedClient _client;
    private readonly PublicText _public;
    private readonly Dictionary<PostTarget, PostChannel?> _channels = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public PostRun(ArchiveDatabase database, PostSettings settings, ConsoleMessages messages)
    {
        _database = database;
        _settings = settings;
        _messages = messages;
        _client = new GuardedClient(settings.Fetching);
        _public = new PublicText(settings.Cap);
    }

    /// <summary>How often something was not taken.</summary>
    public int Failures { get; private set; }

    /// <summary>How many messages went out, corrections among them.</summary>
    public int Sent { get; private set; }

    /// <summary>Runs until <paramref name="stop"/>, or where one round was asked for until nothing is left that can be sent now.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            using IDisposable? turn = await Turn(stop);
            while (turn is not null && !stop.IsCancellationRequested)
            {
                if (await Round(stop) || !_settings.IsOnce)
                {
                    await Task.Delay(Pause, stop);
                    continue;
                }

                break;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to end.
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _public.Dispose();
    }

    private async Task<IDisposable?> Turn(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (_database.TryTakeOver(Work) is { } turn)
            {
                return turn;
            }

            if (_settings.IsOnce)
            {
                _messages.Warning("post", "another program posts from this archive already");
                Failures++;
                return null;
            }

            await Task.Delay(BetweenLooks, stop);
        }

        return null;
    }

    // Over a connection of its own; an archive that is away for a moment is waited for. True where something is still to be sent soon.
    private async Task<bool> Round(CancellationToken stop)
    {
        try
        {
            using DbConnection connection = _database.Open();
            var outbox = new Outbox(_database, connection, Shown, Shown, _settings.Clock);
            var delivery = new PostDelivery(_database, connection, outbox, _settings);
            long version = -1;
            long start = _settings.Clock.GetTimestamp();
            long looked = long.MinValue;
            bool isLeft = true;
            while (isLeft && !stop.IsCancellationRequested && _settings.Clock.GetElapsedTime(start) < LongestRound)
            {
                if (looked == long.MinValue || (_settings.Clock.GetElapsedTime(looked) >= BetweenLooks && _database.Version(connection) != version))
                {
                    version = _database.Version(connection);
                    looked = _settings.Clock.GetTimestamp();
                    outbox.Fill(Channel, _settings.Clock.Seconds());
                }

                isLeft = await Deliver(connection, delivery, stop) || !_settings.IsOnce;
                await Task.Delay(isLeft ? Pause : TimeSpan.Zero, stop);
            }

            return isLeft;
        }
        catch (Exception exception) when (exception is DbException or ArchiveException)
        {
            Say("post", $"the archive does not answer: {exception.Message.Split('\n')[0]}");
            await Task.Delay(BetweenLooks, stop);
            return true;
        }
    }

    // Each channel its next; true where one went, or waits for its pace alone.
    private async Task<bool> Deliver(DbConnection connection, PostDelivery delivery, CancellationToken stop)
    {
        bool isLeft = false;
        foreach (PostTarget target in SubscriptionTable.All(connection).Select(subscription => subscription.Target).Distinct())
        {
            if (Channel(target) is not { } channel)
            {
                continue;
            }

            DeliveryStep? step = await delivery.Next(target, channel, stop);
            if (step is { Fault.Length: > 0 })
            {
                Failures++;
                Say(target.Address, step.Fault);
            }

            Sent += step is { IsSent: true } ? 1 : 0;
            isLeft |= step is { Fault.Length: 0 } || IsWaiting(connection, target);
        }

        return isLeft;
    }

    private bool IsWaiting(DbConnection connection, PostTarget target)
    {
        ChannelStanding standing = ChannelTable.Of(connection, target);
        return standing.Failures == 0 && OutboxTable.Next(connection, target, _settings.Clock.GetUtcNow().ToUnixTimeMilliseconds()) is not null;
    }

    // A post is one of the ways out that the public sees an article's words by; what is withheld there is not posted.
    private FoundStatement? Shown(DbConnection connection, FoundStatement statement) =>
        _public.Show(Viewer.Public, connection, statement) is { IsWithheld: false } shown ? shown : null;

    private BriefView Shown(DbConnection connection, BriefView view) => _public.Show(Viewer.Public, connection, view);

    private PostChannel? Channel(PostTarget target)
    {
        if (!_channels.TryGetValue(target, out PostChannel? channel))
        {
            channel = Make(target);
            _channels.Add(target, channel);
        }

        return channel;
    }

    private PostChannel? Make(PostTarget target)
    {
        switch (target.Kind)
        {
            case PostTarget.Telegram when _settings.TelegramToken is { } token:
                return new TelegramChannel(new TelegramApi(_client, _settings.Telegram, token), target.Address, _settings.TelegramPace, _settings.Site);
            case PostTarget.Webhook when _settings.WebhookSecret is { } secret:
                return new WebhookChannel(_client, new Uri(target.Address), secret, _settings.Clock, _settings.Site);
            default:
                Failures++;
                Say(target.Address, target.Kind == PostTarget.Telegram ? "there is no bot token: set READOUT_TELEGRAM_TOKEN or give --telegram-token-file" : "there is no key to sign with: set READOUT_WEBHOOK_SECRET or give --webhook-secret-file");
                return null;
        }
    }

    // The same words once until others come.
    private void Say(string source, string message)
    {
        if (_said.Count > 1000)
        {
            _said.Clear();
        }

        if (_said.Add(string.Create(CultureInfo.InvariantCulture, $"{source} {message}")))
        {
            _messages.Warning(source, message);
        }
    }
}
