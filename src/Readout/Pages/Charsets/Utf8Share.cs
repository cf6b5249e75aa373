using System.Buffers;
using System.Text;

namespace Readout.Pages.Charsets;

/// <summary>Tells UTF-8 with a few broken bytes from text in another encoding.</summary>
internal static class Utf8Share
{
    /// <summary>True when the sequences of several bytes that are UTF-8 outnumber by far those that are not; a declaration lets more pass.</summary>
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes, bool isDeclared)
    {
        long good = 0;
        long bad = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            bytes = bytes[length..];
            if (status == OperationStatus.Done)
            {
                good++;
            }
            else if (status == OperationStatus.InvalidData)
            {
                bad++;
            }
        }

        return good > (isDeclared ? bad : bad * 4);
    }
}
