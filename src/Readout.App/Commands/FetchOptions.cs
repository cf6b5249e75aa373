using System.CommandLine;
using System.CommandLine.Parsing;
using Readout.App.Fetching;

namespace Readout.App.Commands;

/// <summary>How the network is used, for every command that uses it. Each command has its own set.</summary>
internal sealed class FetchOptions
{
    private readonly Option<string[]> _allowHost = new("--allow-host")
    {
        HelpName = "HOST[:PORT]",
        Description = "Let addresses lead to this host although it is private, loopback or link-local; may be given several times.",
    };

    private readonly Option<bool> _allowPrivateNetwork = new("--allow-private-network")
    {
        Description = "Let addresses lead to private, loopback and link-local hosts.",
    };

    private readonly Option<string?> _contact = new("--contact")
    {
        HelpName = "TEXT",
        Description = "How site owners reach you, sent as part of the user agent. Default: the environment variable READOUT_CONTACT.",
    };

    public FetchOptions() => _allowHost.Validators.Add(CheckHosts);

    public void AddTo(Command command)
    {
        command.Add(_allowHost);
        command.Add(_allowPrivateNetwork);
        command.Add(_contact);
    }

    public FetchSettings Settings(ParseResult parsed) => new()
    {
        AllowsPrivateNetwork = parsed.GetValue(_allowPrivateNetwork),
        AllowedHosts = [.. (parsed.GetValue(_allowHost) ?? []).Select(AllowedHost.Parse).OfType<AllowedHost>()],
        Contact = parsed.GetValue(_contact) ?? Environment.GetEnvironmentVariable("READOUT_CONTACT"),
    };

    private static void CheckHosts(OptionResult result)
    {
        foreach (Token token in result.Tokens.Where(token => AllowedHost.Parse(token.Value) is null))
        {
            result.AddError($"--allow-host: '{token.Value}' is no host. Write localhost, 127.0.0.1:8080 or [::1]:8080.");
        }
    }
}
