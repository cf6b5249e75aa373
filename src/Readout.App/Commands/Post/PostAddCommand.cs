using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Views;
using Readout.App.Commands.Watch;
using Readout.App.Site.Posting;
using Readout.Records.Searching;

namespace Readout.App.Commands.Post;

internal static class PostAddCommand
{
    public const string Examples =
        """
        readout post add telegram @our_channel --story 17                     a story; the bot must be an administrator of the channel
        readout post add telegram @our_channel --search 'speaker:Holm ferry'  whatever a search finds
        readout post add webhook https://desk.example/in --entity 5           what a person or body says
        readout post add telegram @our_channel --briefs                       the briefs that an editor publishes
        readout post add telegram @our_channel --story 17 --what clicked      only what 'readout post approve' lets out
        """;

    private static readonly SearchValues<char> TelegramLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    public static Command Create() => new("add", "Post the statements of a story, of an entity or of a search, or the briefs of the site, to a channel, from now on.")
    {
        Create(PostTarget.Telegram, "CHANNEL", "A channel of Telegram: @name, or its number.", Channel),
        Create(PostTarget.Webhook, "URL", "Where the events are sent.", Url),
    };

    private static Command Create(string kind, string name, string description, Func<string, string?> parse)
    {
        var target = new Argument<string>(name) { Description = description };
        var story = new Option<long?>("--story") { HelpName = "N", Description = "The number of a story." };
        var entity = new Option<long?>("--entity") { HelpName = "N", Description = "The number of a person or body." };
        var search = new Option<string?>("--search") { HelpName = "QUERY", Description = "A query, as readout search takes it." };
        var briefs = new Option<bool>("--briefs") { Description = "The briefs that an editor publishes on the site." };
        var what = new Option<string>("--what")
        {
            HelpName = "WHAT",
            Description = "quoted: quoted statements of speakers who are named, and what a person lets out; clicked: only what a person lets out. Default: quoted.",
            DefaultValueFactory = _ => PostSubscription.Quoted,
        };
        what.AcceptOnlyFromAmong(PostSubscription.Quoted, PostSubscription.Clicked);
        target.Validators.Add(result => CheckTarget(result, name, parse));
        search.Validators.Add(CheckQuery);
        var archive = new ArchiveOptions();
        var command = new Command(kind, kind == PostTarget.Telegram ? "Post to a channel of Telegram." : "Send signed webhooks.") { target, story, entity, search, briefs, what };
        archive.AddTo(command);
        command.Validators.Add(result =>
        {
            if (((Option[])[story, entity, search, briefs]).Count(option => result.GetResult(option) is { Implicit: false }) != 1)
            {
                result.AddError("One of --story, --entity, --search and --briefs is needed.");
            }
        });
        command.SetAction(parsed =>
        {
            var subscription = new PostSubscription(
                0, new PostTarget(kind, parse(parsed.GetValue(target)!)!), parsed.GetValue(story), parsed.GetValue(entity), parsed.GetValue(search), parsed.GetValue(what)!);
            return Add(archive.Archive(parsed), subscription);
        });
        return command;
    }

    private static int Add(string archive, PostSubscription subscription) => WatchArchive.Write(archive, (connection, messages) =>
    {
        if (Missing(connection, subscription) is { } missing)
        {
            messages.Error("post", missing);
            return ExitCode.Failure;
        }

        long id = SubscriptionTable.Add(connection, subscription, TimeProvider.System.Seconds());
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"added  {id}: {PostList.Describe(subscription)}"));
        return ExitCode.Success;
    });

    private static string? Missing(DbConnection connection, PostSubscription subscription) => subscription switch
    {
        { Story: { } story } when StoryArticles.Find(connection, story) is null => string.Create(CultureInfo.InvariantCulture, $"there is no story {story}; 'readout stories' lists them"),
        { Entity: { } entity } when connection.Number("SELECT count(*) FROM entity WHERE id = @id", ("@id", entity)) == 0 => string.Create(CultureInfo.InvariantCulture, $"there is no entity {entity}; 'readout who' shows them"),
        _ => null,
    };

    private static string? Channel(string text) =>
        text is ['@', var first, ..] && char.IsAsciiLetter(first) && text.Length is >= 5 and <= 33 && !text.AsSpan(1).ContainsAnyExcept(TelegramLetters) ? text
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number != 0 ? number.ToString(CultureInfo.InvariantCulture)
        : null;

    private static string? Url(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url!.UserInfo.Length == 0 && text.Length <= 2000 ? url.AbsoluteUri : null;

    private static void CheckTarget(ArgumentResult result, string name, Func<string, string?> parse)
    {
        if (result.Tokens.Count > 0 && parse(result.Tokens[0].Value) is null)
        {
            result.AddError(name == "URL" ? $"URL: '{result.Tokens[0].Value}' is no http or https address, or has a password in it." : $"CHANNEL: '{result.Tokens[0].Value}' is no channel such as @our_channel or -1001234567890.");
        }
    }

    private static void CheckQuery(OptionResult result)
    {
        if (result.Tokens.Count > 0 && !SearchQuery.TryParse(result.Tokens[0].Value, out _, out SearchQueryError? error))
        {
            result.AddError($"--search: {error.Message}.");
        }
    }
}
