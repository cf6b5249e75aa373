using System.Buffers;
using Readout.Languages.Morphology;
using Readout.Languages.Search;
using Readout.Text;

namespace Readout.Languages.Russian;

internal sealed class RussianLanguage : Language
{
    // No Ukrainian paragraph does without all of its own letters.
    private static readonly SearchValues<char> OthersLetters = SearchValues.Create("іїєґІЇЄҐabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly Lazy<SlavicNominative> _nominative;

    public RussianLanguage() => _nominative = new(CreateNominative);

    public override string Code => "ru";

    public override string ToNominative(AnalyzedText text, int first, int end) => _nominative.Value.Write(text, first, end);

    internal override bool MayBeOther(ReadOnlySpan<char> paragraph) => paragraph.ContainsAny(OthersLetters);

    private protected override WordKeys CreateSearchKeys(MorphologyDictionary dictionary, LexiconSection forms) => new SlavicKeys(dictionary, forms);
}
