using Readout.Languages.Morphology;
using Readout.Languages.Search;
using Readout.Text;

namespace Readout.Languages.Ukrainian;

internal sealed class UkrainianLanguage : Language
{
    private readonly Lazy<SlavicNominative> _nominative;

    public UkrainianLanguage() => _nominative = new(CreateNominative);

    public override string Code => "uk";

    public override string ToNominative(AnalyzedText text, int first, int end) => _nominative.Value.Write(text, first, end);

    private protected override WordKeys CreateSearchKeys(MorphologyDictionary dictionary, LexiconSection forms) => new SlavicKeys(dictionary, forms);
}
