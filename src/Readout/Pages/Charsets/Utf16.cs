using System.Text;

namespace Readout.Pages.Charsets;

/// <summary>Tells UTF-16 without a byte order mark by its high bytes: nearly all are 00 (Latin, punctuation), 04 (Cyrillic) or 20 (dashes, quotation marks).</summary>
internal static class Utf16
{
    private const int SampleBytes = 4096;

    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 && bytes.Length < SampleBytes)
        {
            return null;
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, SampleBytes)];
        int pairs = sample.Length / 2;
        (int evenHigh, int oddHigh) = CountHighBytes(sample);
        return oddHigh * 10 >= pairs * 9 && evenHigh * 4 <= pairs ? Encoding.Unicode
            : evenHigh * 10 >= pairs * 9 && oddHigh * 4 <= pairs ? Encoding.BigEndianUnicode
            : null;
    }

    private static (int Even, int Odd) CountHighBytes(ReadOnlySpan<byte> sample)
    {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            even += IsHigh(sample[i]) ? 1 : 0;
            odd += IsHigh(sample[i + 1]) ? 1 : 0;
        }

        return (even, odd);
    }

    private static bool IsHigh(byte value) => value is 0x00 or 0x04;
}
