namespace Readout.Articles.Html;

/// <summary>Puts words on one line as a browser does: any run of whitespace is one space, none at the ends; invisible characters are dropped.</summary>
internal sealed class LineBuilder(int capacity = 256)
{
    private char[] _text = new char[capacity];
    private bool _isSpacePending;

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<char> run)
    {
        // Each character and the space before the first take a place at most.
        if (Length + run.Length >= _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + run.Length + 1));
        }

        int length = Length;
        Span<char> text = _text;
        foreach (char c in run)
        {
            // Nearly all there is: ASCII that is seen, and the letters of Latin, Greek, Cyrillic and their neighbours.
            bool isPlain = c is (> ' ' and < '\u007F') or (> '\u00AD' and < '\u1680');
            if (!isPlain && char.IsWhiteSpace(c))
            {
                _isSpacePending = length > 0;
            }
            else if (isPlain || !IsInvisible(c))
            {
                if (_isSpacePending)
                {
                    text[length++] = ' ';
                    _isSpacePending = false;
                }

                text[length++] = c;
            }
        }

        Length = length;
    }

    /// <summary>The line so far; the builder is empty afterwards.</summary>
    public string Take()
    {
        string line = ToString();
        Length = 0;
        _isSpacePending = false;
        return line;
    }

    public override string ToString() => new(_text, 0, Length);

    // Soft hyphen, zero-width space, word joiner, byte order mark, control characters. Joiners (200C, 200D) change how some scripts and emoji look and stay.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || char.IsControl(c);
}
