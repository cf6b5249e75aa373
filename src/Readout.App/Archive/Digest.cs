using System.Security.Cryptography;
using System.Text;

namespace Readout.App.Archive;

/// <summary>The first 16 bytes of a SHA-256: enough to know things apart, and to know one again that is not kept.</summary>
internal static class Digest
{
    public const int Length = 16;

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return hash[..Length].ToArray();
    }

    public static byte[] Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}
