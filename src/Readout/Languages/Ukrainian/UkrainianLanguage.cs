namespace Readout.Languages.Ukrainian;

internal sealed class UkrainianLanguage : Language
{
    public override string Code => "uk";
}
