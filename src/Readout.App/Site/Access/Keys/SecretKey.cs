using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Readout.App.Site.Access.Keys;

/// <summary>Keys of 256 random bits, which sessions and programs carry. The archive has their digests only: whoever reads it cannot sign in with them.</summary>
internal static class SecretKey
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] DigestOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
