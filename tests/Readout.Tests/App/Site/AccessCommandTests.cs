using Readout.App;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Site;

/// <summary>What is set of access from the command line, and what the site says where it will not start.</summary>
public sealed class AccessCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public AccessCommandTests()
    {
        _folder.Write("pages/1.html", SamplePages.Html(1));
        Run(null, "import", "pages");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_token_is_shown_once_listed_without_its_secret_and_removed()
    {
        string token = Assert.Single(Run(null, "token", "add", "desk").Lines);
        Assert.Matches("^readout_[A-Za-z0-9_-]{43}$", token);
        Assert.Equal(ExitCode.Failure, Run(null, "token", "add", "desk").ExitCode);
        Assert.StartsWith("desk\tread\t", Assert.Single(Run(null, "token", "list").Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, Run(null, "token", "remove", "desk").ExitCode);
        Assert.Equal(ExitCode.Failure, Run(null, "token", "remove", "desk").ExitCode);
        Assert.Equal(ExitCode.Usage, Run(null, "token", "add", "desk", "--scope", "all").ExitCode);
    }

    [Fact]
    public void A_password_is_taken_from_standard_input_and_not_too_short()
    {
        Assert.Equal(ExitCode.Failure, Run("short\n", "password", "set").ExitCode);
        Assert.Equal(ExitCode.Success, Run(Guarded.Password + "\n", "password", "set").ExitCode);
        Assert.Equal("", Run(null, "password", "remove").Error);
        Assert.Contains("there was none", Run(null, "password", "remove").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no password is set", "--urls", "http://0.0.0.0:0")]
    [InlineData("metrics are told on a loopback address", "--metrics", "http://0.0.0.0:0")]
    [InlineData("is no cap", "--cap", "2,300")]
    [InlineData("is no cap", "--cap", "2,300,101")]
    [InlineData("cannot be read", "--password-file", "no-such-file")]
    public void The_site_does_not_start_unsafely(string why, params string[] options)
    {
        ProcessResult result = Run(null, ["serve", .. options]);
        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
    }

    private ProcessResult Run(string? input, params string[] arguments) => ReadoutProcess.Run([.. arguments, "--archive", "readout.db"], input, _folder.Path);
}
