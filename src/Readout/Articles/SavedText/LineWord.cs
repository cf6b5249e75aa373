namespace Readout.Articles.SavedText;

/// <summary>
/// A word of a line: where it ends in the line, and where its norm lies in the buffer beside it. The norm is in small letters, without ё, with one apostrophe,
/// and a Latin letter that only looks like the Cyrillic ones around it is taken for what it looks like.
/// </summary>
internal readonly record struct LineWord(int End, int NormStart, int NormLength)
{
    private const int LongestWord = 24;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> norm) => norm.Slice(NormStart, NormLength);

    /// <summary>Splits the first words of a line; longer ones than any label has are cut.</summary>
    public static int Split(ReadOnlySpan<char> line, Span<LineWord> words, Span<char> norm)
    {
        int count = 0;
        int used = 0;
        int i = 0;
        while (i < line.Length && count < words.Length)
        {
            if (!char.IsLetter(line[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < line.Length && (char.IsLetter(line[i]) || (IsApostrophe(line[i]) && i + 1 < line.Length && char.IsLetter(line[i + 1]))))
            {
                i++;
            }

            int length = Math.Min(i - start, LongestWord);
            Norm(line.Slice(start, length), norm.Slice(used, length));
            words[count++] = new LineWord(i, used, length);
            used += length;
        }

        return count;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`';

    private static void Norm(ReadOnlySpan<char> word, Span<char> norm)
    {
        bool isCyrillic = word.ContainsAnyInRange('\u0400', '\u052F');
        for (int i = 0; i < word.Length; i++)
        {
            char c = char.ToLowerInvariant(word[i]);
            c = IsApostrophe(c) ? '\'' : c == 'ё' ? 'е' : c;
            norm[i] = isCyrillic && c < 'z' ? Cyrillic(c) : c;
        }
    }

    private static char Cyrillic(char latin) => latin switch
    {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'i' => 'і',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        _ => latin,
    };
}
