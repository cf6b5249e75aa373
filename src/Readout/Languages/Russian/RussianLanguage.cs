namespace Readout.Languages.Russian;

internal sealed class RussianLanguage : Language
{
    public override string Code => "ru";
}
