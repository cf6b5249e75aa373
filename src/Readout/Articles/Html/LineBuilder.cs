using System.Text;

namespace Readout.Articles.Html;

/// <summary>Puts words on one line as a browser does: any run of whitespace is one space, none at the ends; invisible characters are dropped.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _text = new();
    private bool _isSpacePending;

    public int Length => _text.Length;

    public void Append(ReadOnlySpan<char> run)
    {
        foreach (char c in run)
        {
            if (char.IsWhiteSpace(c))
            {
                _isSpacePending = _text.Length > 0;
            }
            else if (!IsInvisible(c))
            {
                if (_isSpacePending)
                {
                    _text.Append(' ');
                    _isSpacePending = false;
                }

                _text.Append(c);
            }
        }
    }

    /// <summary>The line so far; the builder is empty afterwards.</summary>
    public string Take()
    {
        string line = _text.ToString();
        _text.Clear();
        _isSpacePending = false;
        return line;
    }

    public override string ToString() => _text.ToString();

    // Soft hyphen, zero-width space, word joiner, byte order mark, control characters. Joiners (200C, 200D) change how some scripts and emoji look and stay.
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || char.IsControl(c);
}
