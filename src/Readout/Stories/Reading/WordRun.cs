using System.Globalization;
using Readout.Text;

namespace Readout.Stories.Reading;

/// <summary>A word or number as joining counts them: a run of letters, of digits, or one character of a script without spaces.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="IsNumber">True for digits, with separators between them.</param>
/// <param name="OpensSentence">True when a sentence or quotation begins with it, so that a capital says nothing.</param>
internal readonly record struct WordRun(TextSpan Span, bool IsNumber, bool OpensSentence);

/// <summary>Splits any language's text into <see cref="WordRun"/>s, in order.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _opens = true;

    public WordRun Current { get; private set; }

    public readonly WordRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (char.IsAsciiDigit(c))
            {
                return Take(EndOfNumber(_at), isNumber: true);
            }

            if (IsLetter(c))
            {
                return Take(IsWordByItself(c) ? _at + 1 : EndOfWord(_at), isNumber: false);
            }

            _opens |= c is '.' or '!' or '?' or '…' or '"' or '“' or '”' or '«' or '»' or '„' or ':' or '•' or '\n' or '–' or '—';
        }

        return false;
    }

    /// <summary>Characters of scripts that do not part words by spaces.</summary>
    public static bool IsWordByItself(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private bool Take(int end, bool isNumber)
    {
        Current = new WordRun(new TextSpan(_at, end), isNumber, _opens);
        _opens = false;
        _at = end;
        return true;
    }

    private readonly int EndOfWord(int at)
    {
        int end = at + 1;
        while (end < _text.Length && (IsLetter(_text[end]) || IsInner(end)) && !IsWordByItself(_text[end]))
        {
            end++;
        }

        return end;
    }

    private readonly bool IsInner(int at) => _text[at] is '\'' or '’' or 'ʼ' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]);

    private readonly int EndOfNumber(int at)
    {
        int end = at + 1;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || IsSeparator(end)))
        {
            end++;
        }

        return end;
    }

    // "1,250", "3.5", and "12 500": a space parts thousands only.
    private readonly bool IsSeparator(int at) => _text[at] switch
    {
        '.' or ',' => at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]),
        ' ' or '\u00A0' or '\u202F' => AreThousands(at + 1),
        _ => false,
    };

    private readonly bool AreThousands(int at) =>
        at + 3 <= _text.Length && char.IsAsciiDigit(_text[at]) && char.IsAsciiDigit(_text[at + 1]) && char.IsAsciiDigit(_text[at + 2])
        && (at + 3 == _text.Length || !char.IsAsciiDigit(_text[at + 3]));

    private static bool IsLetter(char c) => char.IsLetter(c) || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

}
