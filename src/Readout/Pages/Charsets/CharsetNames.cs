using System.Text;

namespace Readout.Pages.Charsets;

/// <summary>From the names that pages give their character encodings to the encodings, as the WHATWG Encoding Standard has it (<see href="https://encoding.spec.whatwg.org/#names-and-labels"/>).</summary>
internal static class CharsetNames
{
    public const int Windows1251 = 1251;
    public const int Windows1252 = 1252;
    public const int Koi8U = 21866;
    public const int Cp866 = 866;
    public const int Iso88595 = 28595;
    public const int MacCyrillic = 10007;
    public const int Utf8 = 65001;

    /// <summary>The encoding of that code page, putting U+FFFD where bytes mean nothing.</summary>
    public static Encoding Get(int codePage) => codePage == Utf8
        ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    /// <summary>The code page that a label means, null for a label that nobody knows.</summary>
    public static int? CodePage(string? label)
    {
        if (string.IsNullOrWhiteSpace(label))
        {
            return null;
        }

        string bare = string.Concat(label.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return bare switch
        {
            "utf8" or "utf" or "unicode11utf8" => Utf8,
            // A page whose meta element can be read byte for byte is not UTF-16, whatever it says.
            "utf16" or "utf16le" or "utf16be" or "unicode" => Utf8,
            "windows1251" or "cp1251" or "win1251" or "xcp1251" or "1251" => Windows1251,
            "koi8r" or "koi8u" or "koi8ru" or "koi8" or "koi" => Koi8U,
            "cp866" or "ibm866" or "866" or "csibm866" or "dos866" => Cp866,
            "iso88595" or "cyrillic" or "csisolatincyrillic" => Iso88595,
            "xmaccyrillic" or "xmacukrainian" or "maccyrillic" => MacCyrillic,
            "iso88591" or "latin1" or "l1" or "ascii" or "usascii" or "windows1252" or "cp1252" or "xuserdefined" or "ansix341968" => Windows1252,
            "iso88599" or "latin5" => 1254,
            "iso885911" or "tis620" => 874,
            "gb2312" or "gbk" or "gb231280" or "xgbk" => 936,
            "ksc56011987" or "ksc5601" or "euckr" => 949,
            _ => Registered(label.Trim()),
        };
    }

    private static int? Registered(string label)
    {
        try
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label)).CodePage;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
