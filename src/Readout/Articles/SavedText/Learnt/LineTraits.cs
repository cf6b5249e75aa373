namespace Readout.Articles.SavedText.Learnt;

/// <summary>The coarse classes of lines, by which neighbours are seen.</summary>
internal enum LineClass : byte
{
    None,
    Stamp,
    Dated,
    Label,
    Byline,
    Credit,
    LongProse,
    Prose,
    ShortSentence,
    LongOpen,
    Titlelike,
    Few,
    Word,
}

/// <summary>What a line shows of itself, in numbers.</summary>
internal readonly struct LineTraits
{
    private const int ProseWidth = 80;
    private const int LongProseWidth = 160;

    private LineTraits(LineEvidence line, bool hasCredit)
    {
        (Width, Words, Capitals, FirstWord, SecondWord, LastWord, SecondLastWord, Whole) = Count(line.Text);
        HasCredit = hasCredit;
        Class = ClassOf(line, Width, Words, hasCredit);
        Shape = ShapeOf(line, Width, Class);
    }

    /// <summary>The letters of the line, those of scripts without blanks counting twice.</summary>
    public int Width { get; }

    public int Words { get; }

    public int Capitals { get; }

    public uint FirstWord { get; }

    public uint SecondWord { get; }

    public uint LastWord { get; }

    public uint SecondLastWord { get; }

    /// <summary>The hash of all words.</summary>
    public uint Whole { get; }

    public bool HasCredit { get; }

    public LineClass Class { get; }

    /// <summary>A finer class: kind of label, length and end.</summary>
    public uint Shape { get; }

    public bool IsProse => Class is LineClass.LongProse or LineClass.Prose;

    public static LineTraits Of(LineEvidence line) => new(line, CaptionReader.HasCredit(line.Text));

    public static uint WidthBin(int width) => width switch
    {
        < 8 => 0,
        < 16 => 1,
        < 25 => 2,
        < 40 => 3,
        < 60 => 4,
        < 80 => 5,
        < 110 => 6,
        < 160 => 7,
        < 240 => 8,
        < 400 => 9,
        < 700 => 10,
        _ => 11,
    };

    private static (int Width, int Words, int Capitals, uint First, uint Second, uint Last, uint SecondLast, uint Whole) Count(string text)
    {
        int width = Math.Min(text.Length, 4000);
        ReadOnlySpan<char> head = text.AsSpan(0, width);
        foreach (char c in head)
        {
            width += LineTokens.IsUnspaced(c) ? 1 : 0;
        }

        var tokens = new LineTokens(head);
        int words = 0;
        int capitals = 0;
        (uint first, uint second, uint last, uint secondLast, uint whole) = (0u, 0u, 0u, 0u, 3u);
        while (tokens.Next())
        {
            words++;
            capitals += tokens.IsCapital ? 1 : 0;
            whole = LineFeatures.Mix(whole, tokens.Hash);
            (secondLast, last) = (last, tokens.Hash);
            first = words == 1 ? tokens.Hash : first;
            second = words == 2 ? tokens.Hash : second;
        }

        return (width, words, capitals, first, second, last, secondLast, whole);
    }

    private static LineClass ClassOf(LineEvidence line, int width, int words, bool hasCredit)
    {
        if (line.IsStamp)
        {
            return LineClass.Stamp;
        }

        if (line.IsDated)
        {
            return LineClass.Dated;
        }

        if (line.Byline.Count > 0)
        {
            return LineClass.Byline;
        }

        if (hasCredit || line.Label.Kind == LabelKind.Credit)
        {
            return LineClass.Credit;
        }

        if ((line.Label.Kind is not (LabelKind.None or LabelKind.Source) || line.Label.Inside is not LabelKind.None) && width < 300)
        {
            return LineClass.Label;
        }

        return line.EndsSentence
            ? width >= LongProseWidth ? LineClass.LongProse : width >= ProseWidth ? LineClass.Prose : LineClass.ShortSentence
            : width >= LongProseWidth ? LineClass.LongOpen : words >= 5 ? LineClass.Titlelike : words >= 3 ? LineClass.Few : LineClass.Word;
    }

    private static uint ShapeOf(LineEvidence line, int width, LineClass kind) =>
        ((uint)kind * 1024) + (WidthBin(width) * 64) + (line.EndsSentence ? 32u : 0) + (kind == LineClass.Label ? line.Label.Kind == LabelKind.None ? (uint)line.Label.Inside : (uint)line.Label.Kind : 0);
}
