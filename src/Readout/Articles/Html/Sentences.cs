namespace Readout.Articles.Html;

/// <summary>Signs of running text that hold in any language.</summary>
internal static class Sentences
{
    private const string Enders = ".!?…。！？।؟։።";
    private const string Closers = "\"'”’»“)]」』›";

    public static bool EndsLikeSentence(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimEnd().TrimEnd(Closers).TrimEnd();
        return !rest.IsEmpty && Enders.Contains(rest[^1], StringComparison.Ordinal);
    }

    public static int CountWords(ReadOnlySpan<char> line)
    {
        int count = 0;
        bool isOpen = false;
        foreach (char c in line)
        {
            bool isWord = char.IsLetterOrDigit(c);
            count += isWord && !isOpen ? 1 : 0;
            isOpen = isWord || (isOpen && c is '\'' or '’' or '-');
        }

        return count;
    }
}
