using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;

namespace Readout.App.Commands;

/// <summary>The options that the commands which serve the site share. Each command has its own set.</summary>
internal sealed class SiteOptions
{
    private const string PasswordVariable = "READOUT_PASSWORD";

    private readonly Option<string> _urls = new("--urls")
    {
        HelpName = "URLS",
        Description = $"Where to listen, split by semicolons; port 0 takes a free one. Default: {SiteSettings.DefaultUrls}.",
        DefaultValueFactory = _ => SiteSettings.DefaultUrls,
    };

    private readonly Option<string[]> _hosts = new("--host")
    {
        HelpName = "NAME",
        Description = "A host name under which the site is known, as behind a reverse proxy; may be given more than once.",
    };

    private readonly Option<string?> _password = new("--password-file")
    {
        HelpName = "FILE",
        Description = $"A file whose first line is the password to sign in with. Default: the environment variable {PasswordVariable}, else the one that 'readout password set' has set.",
        CustomParser = ReadPassword,
    };

    private readonly Option<bool> _public = new("--public") { Description = "Let everybody read who is not signed in: of each article no more than --cap allows." };

    private readonly Option<PublicCap> _cap = PublicCapOption();

    private readonly Option<string?> _metrics = new("--metrics")
    {
        HelpName = "URL",
        Description = "A loopback address under which metrics are told to Prometheus, at /metrics, such as http://127.0.0.1:9464. Default: none.",
    };

    private readonly Option<bool> _watch = new("--watch") { Description = "Follow the sources of the archive at the same time, as 'readout watch run' does." };

    private readonly FetchOptions _fetching = new();

    public void AddTo(Command command)
    {
        command.Add(_urls);
        command.Add(_watch);
        _fetching.AddTo(command);
        command.Add(_hosts);
        command.Add(_password);
        command.Add(_public);
        command.Add(_cap);
        command.Add(_metrics);
    }

    public SiteSettings Settings(ParseResult parsed) => new()
    {
        Urls = parsed.GetValue(_urls)!,
        Fetching = _fetching.Settings(parsed),
        IsWatching = parsed.GetValue(_watch),
        Hosts = parsed.GetValue(_hosts) ?? [],
        Password = parsed.GetValue(_password) ?? (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } password ? password : null),
        IsPublic = parsed.GetValue(_public),
        Cap = parsed.GetValue(_cap)!,
        Metrics = parsed.GetValue(_metrics),
    };

    /// <summary>The option <c>--cap</c>.</summary>
    public static Option<PublicCap> PublicCapOption() => new("--cap")
    {
        HelpName = "SENTENCES,CHARACTERS,PERCENT",
        Description = "How much of an article's text the public sees over all pages, feeds, answers and posts together.",
        CustomParser = Cap,
        DefaultValueFactory = _ => PublicCap.Default,
    };

    private static string? ReadPassword(ArgumentResult result)
    {
        string file = result.Tokens[0].Value;
        try
        {
            if (File.ReadLines(file).FirstOrDefault() is { Length: > 0 } password)
            {
                return password;
            }

            result.AddError($"--password-file: the first line of '{file}' is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            result.AddError($"--password-file: '{file}' cannot be read: {exception.Message}");
        }

        return null;
    }

    private static PublicCap Cap(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        int[] numbers = [.. text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)];
        if (numbers is [>= 0 and var sentences, >= 0 and var characters, >= 0 and <= 100 and var percent])
        {
            return new PublicCap(sentences, characters, percent / 100.0);
        }

        result.AddError($"--cap: '{text}' is no cap. Write sentences, characters and percent: 2,300,15.");
        return PublicCap.Default;
    }
}
