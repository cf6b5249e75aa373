using Readout.Languages.Morphology;

namespace Readout.Languages.Russian;

internal sealed class RussianLanguage : Language
{
    private readonly Lazy<SlavicNominative> _nominative;

    public RussianLanguage() => _nominative = new(CreateNominative);

    public override string Code => "ru";

    public override string ToNominative(AnalyzedText text, int first, int end) => _nominative.Value.Write(text, first, end);
}
