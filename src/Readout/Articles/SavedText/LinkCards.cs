namespace Readout.Articles.SavedText;

/// <summary>
/// Cards behind linked names, saved in the midst of a sentence: "Mayor Hale Robert James HaleHale opens bridge Council backs budget MORE said on Monday …". Such a card begins with
/// the full name, right after the name that the text has, goes on with titles glued to it, and ends with the words of a link in capitals.
/// </summary>
internal static class LinkCards
{
    private const int LongestCard = 500;
    private const int MostNameWords = 8;
    private const int LeastLinkWord = 4;

    /// <summary>The line without its cards, which are given apart.</summary>
    public static string Without(string line, out List<string> cards)
    {
        cards = [];
        int from = 0;
        for (int i = 0; i < line.Length; i++)
        {
            int end = EndOfCapitals(line, i);
            int start = IsLink(line, i, end) ? Start(line, Math.Max(from, i - LongestCard), i) : -1;
            if (start > 0)
            {
                cards.Add(line[start..end]);
                line = line[..start].TrimEnd() + line[end..];
                from = Math.Min(start, line.Length);
            }

            i = start > 0 ? from : Math.Max(i, end - 1);
        }

        return line;
    }

    private static int EndOfCapitals(string line, int from)
    {
        int end = from;
        while (end < line.Length && char.IsUpper(line[end]))
        {
            end++;
        }

        return end;
    }

    // A word in capitals that is a link's, with the sentence going on behind it.
    private static bool IsLink(string line, int at, int end) => end - at >= LeastLinkWord && at > 0 && line[at - 1] == ' ' && GoesOn(line, end)
        && FurnitureLabels.All.Match(line.AsSpan(at, end - at)) is { Kind: LabelKind.Related or LabelKind.Ending, IsWhole: true };

    // Where the name begins that the first title is glued to.
    private static int Start(string line, int from, int to)
    {
        for (int i = Math.Max(2, from); i < to; i++)
        {
            bool isSeam = char.IsUpper(line[i]) && char.IsLower(line[i - 1]) && char.IsLetter(line[i - 2]);
            if (isSeam && NameStart(line, i) is > 0 and int start)
            {
                return start;
            }
        }

        return -1;
    }

    private static bool GoesOn(string line, int end) =>
        end == line.Length || line[end] is ',' or '.' or '’' or '\'' || (line[end] == ' ' && end + 1 < line.Length && !char.IsUpper(line[end + 1]));

    // The full name begins after the last word before it that it ends with too.
    private static int NameStart(string line, int seam)
    {
        int word = line.LastIndexOf(' ', seam - 1) + 1;
        ReadOnlySpan<char> surname = line.AsSpan(word, seam - word);
        int at = word;
        for (int words = 0; words < MostNameWords && at > 1 && surname.Length > 1; words++)
        {
            int before = line.LastIndexOf(' ', at - 2) + 1;
            if (line.AsSpan(before, at - 1 - before).SequenceEqual(surname))
            {
                return at;
            }

            at = before;
        }

        return -1;
    }
}
