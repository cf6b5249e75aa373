using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Readout.App.Site.Posting.Channels;

/// <summary>
/// The key that webhooks are signed with, as <see href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard Webhooks</see> writes it:
/// <c>whsec_</c> and 24 to 64 bytes in Base64. It says nothing of itself.
/// </summary>
internal sealed class WebhookSecret
{
    private const string Prefix = "whsec_";

    private readonly byte[] _key;

    private WebhookSecret(byte[] key) => _key = key;

    /// <summary>Null for what is no such key.</summary>
    public static WebhookSecret? Parse(string text)
    {
        text = text.Trim();
        byte[] key = new byte[96];
        return text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length <= 128 && Convert.TryFromBase64String(text[Prefix.Length..], key, out int length) && length is >= 24 and <= 64
            ? new WebhookSecret(key[..length])
            : null;
    }

    /// <summary>The value of <c>webhook-signature</c>.</summary>
    public string Sign(string id, long timestamp, string body) =>
        "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.{body}"))));

    public override string ToString() => Prefix + "…";
}
