using System.Buffers;
using System.Text.Encodings.Web;

namespace Readout.Formats.Json;

/// <summary>
/// Escapes only what <see href="https://www.rfc-editor.org/rfc/rfc8259#section-7">JSON</see> asks for, line separators that some readers of
/// JSON Lines split at, and halves of surrogate pairs. The framework's relaxed encoder also escapes no-break spaces and emoji, which news is full of.
/// </summary>
public sealed class PlainJsonEncoder : JavaScriptEncoder
{
    public static readonly PlainJsonEncoder Instance = new();

    private const string LineSeparators = "\u0085\u2028\u2029";

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create(string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c)) + "\"\\\u007F" + LineSeparators);

    private PlainJsonEncoder()
    {
    }

    // \u followed by four digits; what takes two of them arrives as two UTF-16 units
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar <= char.MaxValue && (Escaped.Contains((char)unicodeScalar) || char.IsSurrogate((char)unicodeScalar));

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        int escaped = span.IndexOfAny(Escaped);
        int lone = FindLoneSurrogate(escaped < 0 ? span : span[..escaped]);
        return lone >= 0 ? lone : escaped;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        return Short((char)unicodeScalar) is { } letter
            ? TryWrite(['\\', letter], output, out numberOfCharactersWritten)
            : TryWrite($"\\u{unicodeScalar:X4}", output, out numberOfCharactersWritten);
    }

    private static char? Short(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\b' => 'b',
        '\f' => 'f',
        _ => null,
    };

    private static bool TryWrite(ReadOnlySpan<char> escape, Span<char> output, out int written)
    {
        written = escape.TryCopyTo(output) ? escape.Length : 0;
        return written > 0;
    }

    private static int FindLoneSurrogate(ReadOnlySpan<char> span)
    {
        int at = 0;
        while (span[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and int found)
        {
            at += found;
            if (at + 1 == span.Length || !char.IsSurrogatePair(span[at], span[at + 1]))
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }
}
