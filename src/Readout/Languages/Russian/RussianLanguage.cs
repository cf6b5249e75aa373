using Readout.Languages.Morphology;
using Readout.Languages.Search;
using Readout.Text;

namespace Readout.Languages.Russian;

internal sealed class RussianLanguage : Language
{
    private readonly Lazy<SlavicNominative> _nominative;

    public RussianLanguage() => _nominative = new(CreateNominative);

    public override string Code => "ru";

    public override string ToNominative(AnalyzedText text, int first, int end) => _nominative.Value.Write(text, first, end);

    private protected override WordKeys CreateSearchKeys(MorphologyDictionary dictionary, LexiconSection forms) => new SlavicKeys(dictionary, forms);
}
