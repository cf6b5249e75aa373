using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Readout.App.Site.Posting;
using Readout.App.Site.Posting.Channels;

namespace Readout.App.Commands;

/// <summary>How channels are reached, and the secrets for it, which come from files or the environment alone. Each command has its own set.</summary>
internal sealed class PostOptions
{
    private const string TokenVariable = "READOUT_TELEGRAM_TOKEN";
    private const string SecretVariable = "READOUT_WEBHOOK_SECRET";

    private readonly Option<Uri?> _telegram = new("--telegram-api")
    {
        HelpName = "URL",
        Description = $"Where the Bot API is. Default: {TelegramApi.DefaultAddress}.",
        CustomParser = result => Address("--telegram-api", result),
    };

    private readonly Option<Uri?> _site = new("--site-url")
    {
        HelpName = "URL",
        Description = "Where the public finds the site, such as https://desk.example/: posted briefs link to their pages there. Default: they link to their sources alone.",
        CustomParser = SiteAddress,
    };

    private readonly Option<TimeSpan> _pace = new("--telegram-pace")
    {
        HelpName = "SECONDS",
        Description = "The time between two messages to one channel. Default: 3, which are the twenty messages a minute that Telegram allows.",
        CustomParser = Pace,
        DefaultValueFactory = _ => TelegramChannel.StandardPace,
    };

    private readonly Option<string?> _token = new("--telegram-token-file")
    {
        HelpName = "FILE",
        Description = $"A file whose first line is the bot's token. Default: the environment variable {TokenVariable}.",
        CustomParser = result => Line("--telegram-token-file", result) is { } token ? Token("--telegram-token-file", token, result.AddError) : null,
    };

    private readonly Option<WebhookSecret?> _secret = new("--webhook-secret-file")
    {
        HelpName = "FILE",
        Description = $"A file whose first line is the key that webhooks are signed with (whsec_…). Default: the environment variable {SecretVariable}.",
        CustomParser = result => Line("--webhook-secret-file", result) is { } secret ? Secret("--webhook-secret-file", secret, result.AddError) : null,
    };

    public void AddTo(Command command)
    {
        command.Add(_telegram);
        command.Add(_site);
        command.Add(_pace);
        command.Add(_token);
        command.Add(_secret);
        command.Validators.Add(CheckVariables);
    }

    public PostSettings Settings(ParseResult parsed) => new()
    {
        Telegram = parsed.GetValue(_telegram) ?? new Uri(TelegramApi.DefaultAddress),
        Site = parsed.GetValue(_site),
        TelegramPace = parsed.GetValue(_pace),
        TelegramToken = parsed.GetValue(_token) ?? Variable(TokenVariable),
        WebhookSecret = parsed.GetValue(_secret) ?? (Variable(SecretVariable) is { } secret ? WebhookSecret.Parse(secret) : null),
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static void CheckVariables(CommandResult result)
    {
        if (Variable(TokenVariable) is { } token)
        {
            Token(TokenVariable, token, result.AddError);
        }

        if (Variable(SecretVariable) is { } secret)
        {
            Secret(SecretVariable, secret, result.AddError);
        }
    }

    // The token goes into an address.
    private static string? Token(string source, string text, Action<string> error)
    {
        if (text.Length is > 8 and < 200 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '_' or '-'))
        {
            return text;
        }

        error($"{source}: what stands there is no bot token, such as 123456:ABC…");
        return null;
    }

    private static WebhookSecret? Secret(string source, string text, Action<string> error)
    {
        var secret = WebhookSecret.Parse(text);
        if (secret is null)
        {
            error($"{source}: what stands there is no key: whsec_ and 24 to 64 bytes in Base64 are needed.");
        }

        return secret;
    }

    private static string? Line(string option, ArgumentResult result)
    {
        string file = result.Tokens[0].Value;
        try
        {
            if (File.ReadLines(file).FirstOrDefault()?.Trim() is { Length: > 0 } line)
            {
                return line;
            }

            result.AddError($"{option}: the first line of '{file}' is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            result.AddError($"{option}: '{file}' cannot be read: {exception.Message}");
        }

        return null;
    }

    private static TimeSpan Pace(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and <= 3600)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        result.AddError($"--telegram-pace: '{text}' is no number of seconds from 0 to 3600.");
        return TelegramChannel.StandardPace;
    }

    // What stands behind the last slash of an address is replaced by what is joined to it.
    private static Uri? SiteAddress(ArgumentResult result) =>
        Address("--site-url", result) is { } url ? new UriBuilder(url) { Path = url.AbsolutePath.TrimEnd('/') + "/", Query = "", Fragment = "" }.Uri : null;

    private static Uri? Address(string option, ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        result.AddError($"{option}: '{text}' is no http or https address.");
        return null;
    }
}
