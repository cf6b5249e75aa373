using Readout.Text;

namespace Readout.Languages.Search;

/// <summary>A word of a text and the key that an index keeps for it: lower-case letters and digits only, at least one and at most <see cref="LongestKey"/>.</summary>
/// <param name="Span">Where the word stands, in UTF-16 indices.</param>
/// <param name="Key">Equal for the forms of one lemma.</param>
public readonly record struct SearchWord(TextSpan Span, string Key)
{
    public const int LongestKey = 64;
}
