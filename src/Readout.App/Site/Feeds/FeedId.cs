using System.Security.Cryptography;
using System.Text;

namespace Readout.App.Site.Feeds;

/// <summary>Identifiers that stay the same wherever the site runs, made of what they name (<see href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</see>, version 8).</summary>
internal static class FeedId
{
    private const int Length = 16;

    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        byte[] bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.ToArray())))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
