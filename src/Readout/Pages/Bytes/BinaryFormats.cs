namespace Readout.Pages.Bytes;

/// <summary>Tells bytes that are no text, and names what they are where that is plain.</summary>
internal static class BinaryFormats
{
    // Share of control characters beyond which bytes are no text: text has none but tabs and line ends.
    private const int ControlsInAThousand = 10;

    /// <summary>What the bytes are (<c>a PDF document</c>), null when they may be text.</summary>
    public static string? Name(ReadOnlySpan<byte> head)
    {
        return head switch
        {
            _ when head.StartsWith("%PDF-"u8) => "a PDF document",
            _ when head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) => "a PNG image",
            [0xff, 0xd8, 0xff, ..] => "a JPEG image",
            _ when head.StartsWith("GIF8"u8) => "a GIF image",
            _ when head.StartsWith("RIFF"u8) && head.Length > 8 && head[8..].StartsWith("WEBP"u8) => "a WebP image",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office document",
            [0xd0, 0xcf, 0x11, 0xe0, ..] => "an office document",
            [0x7f, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
            [0x28, 0xb5, 0x2f, 0xfd, ..] => "a Zstandard archive",
            [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "an xz archive",
            _ when head.StartsWith("BZh"u8) => "a bzip2 archive",
            _ when head.Length > 8 && head[4..].StartsWith("ftyp"u8) => "a video or an image",
            _ => null,
        };
    }

    public static bool IsNoText(ReadOnlySpan<byte> head)
    {
        int controls = 0;
        foreach (byte value in head)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0b or 0x1a or 0x1b))
            {
                controls++;
            }
        }

        return head.Contains((byte)0) || controls * 1000L > head.Length * (long)ControlsInAThousand;
    }
}
