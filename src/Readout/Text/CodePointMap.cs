namespace Readout.Text;

/// <summary>
/// Turns UTF-16 indices of one text into Unicode code point indices, as W3C Web Annotation's
/// <see href="https://www.w3.org/TR/annotation-model/#text-position-selector">TextPositionSelector</see> counts, and back.
/// A text without surrogates costs one scan and no memory. Thread-safe.
/// </summary>
public sealed class CodePointMap
{
    // UTF-16 positions of the second halves of surrogate pairs, ascending: each makes later code point indices one smaller.
    private readonly int[] _lowSurrogates;

    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _lowSurrogates = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? [] : FindLowSurrogates(text);
    }

    public int ToCodePoints(int utf16Index)
    {
        if (_lowSurrogates.Length == 0)
        {
            return utf16Index;
        }

        int at = Array.BinarySearch(_lowSurrogates, utf16Index);
        return utf16Index - (at < 0 ? ~at : at);
    }

    public TextSpan ToCodePoints(TextSpan span) => new(ToCodePoints(span.Start), ToCodePoints(span.End));

    public int ToUtf16(int codePointIndex)
    {
        int utf16 = codePointIndex;
        foreach (int low in _lowSurrogates)
        {
            if (low > utf16)
            {
                break;
            }

            utf16++;
        }

        return utf16;
    }

    private static int[] FindLowSurrogates(string text)
    {
        var found = new List<int>();
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }
}
