namespace Readout.Articles.SavedText;

/// <summary>Whether a page breaks off inside a paragraph.</summary>
internal static class LastLine
{
    private const int Paragraph = 80;
    private const int MostHeadingWords = 10;
    private const int LeastHeadingWords = 3;
    private const int LeastLastWord = 4;

    /// <summary>True when the last line is the beginning of a paragraph: words in small letters after a whole paragraph, without the end of a sentence.</summary>
    public static bool IsCutOff(IReadOnlyList<LineEvidence> lines)
    {
        if (lines.Count < 2 || lines[^1].EndsSentence)
        {
            return false;
        }

        LineEvidence line = lines[^1];
        bool isAfterProse = IsParagraph(lines[^2], Paragraph) && lines[^2].IsAfterBlank == line.IsAfterBlank;
        return isAfterProse && IsPlain(line) && line.Words >= 2 && HasSmallWord(line.Text) && !IsHeading(lines);
    }

    /// <summary>True when the last line looks like one more of the text's headings: it heads what the page no longer shows.</summary>
    public static bool IsHeading(IReadOnlyList<LineEvidence> lines) => lines.Count > 2 && IsHeading(lines[^1]) && HasHeadings(lines);

    private static bool HasHeadings(IReadOnlyList<LineEvidence> lines)
    {
        for (int i = 1; i + 1 < lines.Count; i++)
        {
            if (IsHeading(lines[i]) && IsParagraph(lines[i - 1], Paragraph / 2) && IsParagraph(lines[i + 1], Paragraph / 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(LineEvidence line) => !line.IsLabelled && line.Label.Inside == LabelKind.None && !line.IsForeign;

    private static bool IsParagraph(LineEvidence line, int length) => line is { EndsSentence: true, IsLabelled: false } && line.Length >= length;

    private static bool IsHeading(LineEvidence line) => IsPlain(line) && line is { EndsSentence: false, IsStamp: false, Byline.Count: 0, Words: >= LeastHeadingWords and <= MostHeadingWords }
        && char.IsUpper(line.Text[0]) && EndsInWord(line.Text);

    // A heading does not end in a preposition or an article.
    private static bool EndsInWord(string text) => text.Length - 1 - text.LastIndexOf(' ') >= LeastLastWord && char.IsLetterOrDigit(text[^1]);

    private static bool HasSmallWord(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && char.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
