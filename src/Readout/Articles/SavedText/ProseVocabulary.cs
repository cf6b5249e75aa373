namespace Readout.Articles.SavedText;

/// <summary>The beginnings of the longer words of a page's prose: a headline is made of them, navigation is not.</summary>
internal sealed class ProseVocabulary
{
    private const int StemLength = 5;
    private const int ShortestProse = 100;
    private const int MostText = 200_000;

    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private ProseVocabulary() => _bySpan = _stems.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ProseVocabulary Of(IReadOnlyList<LineEvidence> lines)
    {
        var vocabulary = new ProseVocabulary();
        int left = MostText;
        for (int i = 0; i < lines.Count && left > 0; i++)
        {
            if (lines[i].Length >= ShortestProse && lines[i].EndsSentence)
            {
                vocabulary.Add(lines[i].Text.AsSpan(0, Math.Min(lines[i].Text.Length, left)));
                left -= lines[i].Length;
            }
        }

        return vocabulary;
    }

    /// <summary>The share of the text's longer words that stand in the page's prose; 0 when it has none.</summary>
    public float Share(ReadOnlySpan<char> text)
    {
        int words = 0;
        int known = 0;
        Span<char> stem = stackalloc char[StemLength];
        int at = 0;
        while (Next(text, ref at, stem))
        {
            words++;
            known += _bySpan.Contains(stem) ? 1 : 0;
        }

        return words == 0 ? 0 : (float)known / words;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        Span<char> stem = stackalloc char[StemLength];
        int at = 0;
        while (Next(text, ref at, stem))
        {
            _bySpan.Add(stem);
        }
    }

    // The next word of at least five letters, its first five in small letters.
    private static bool Next(ReadOnlySpan<char> text, ref int at, Span<char> stem)
    {
        while (at < text.Length)
        {
            int length = 0;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                if (length < StemLength)
                {
                    stem[length] = char.ToLowerInvariant(text[at]);
                }

                length++;
                at++;
            }

            if (length >= StemLength)
            {
                return true;
            }

            at++;
        }

        return false;
    }
}
