using Readout.Languages.Morphology;
using Readout.Languages.Search;
using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Languages.English;

internal sealed class EnglishLanguage : Language
{
    public override string Code => "en";

    public override string ToNominative(AnalyzedText text, int first, int end)
    {
        bool possessive = end - first > 1 && text[end - 1].Norm is "'s" or "'";
        return base.ToNominative(text, first, possessive ? end - 1 : end);
    }

    // The others are written in Cyrillic.
    internal override bool MayBeOther(ReadOnlySpan<char> paragraph) => paragraph.ContainsAnyInRange('\u0400', '\u052F');

    private protected override ITokenSplitter WordSplitter => new Clitics();

    private protected override WordKeys CreateSearchKeys(MorphologyDictionary dictionary, LexiconSection forms) => new EnglishKeys(dictionary, forms);
}
