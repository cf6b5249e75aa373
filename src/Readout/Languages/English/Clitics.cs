using Readout.Languages.Splitting;

namespace Readout.Languages.English;

/// <summary>Splits clitics off as the English Web Treebank does: "Smith|'s", "do|n't", "we|'ll", "can|not".</summary>
internal sealed class Clitics : ITokenSplitter
{
    public int SplitAt(ReadOnlySpan<char> word)
    {
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        int apostrophe = word.LastIndexOfAny("'’ʼ‘`");
        if (apostrophe <= 0)
        {
            return 0;
        }

        ReadOnlySpan<char> tail = word[(apostrophe + 1)..];
        if (IsOneOf(tail, "t") && apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N')
        {
            return apostrophe - 1;
        }

        return IsOneOf(tail, "s") || IsOneOf(tail, "ll") || IsOneOf(tail, "re") || IsOneOf(tail, "ve") || IsOneOf(tail, "d") || IsOneOf(tail, "m")
            ? apostrophe
            : 0;
    }

    private static bool IsOneOf(ReadOnlySpan<char> tail, string clitic) => tail.Equals(clitic, StringComparison.OrdinalIgnoreCase);
}
