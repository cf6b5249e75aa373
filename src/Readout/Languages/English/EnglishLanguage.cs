using Readout.Languages.Splitting;

namespace Readout.Languages.English;

internal sealed class EnglishLanguage : Language
{
    public override string Code => "en";

    private protected override ITokenSplitter WordSplitter => new Clitics();
}
