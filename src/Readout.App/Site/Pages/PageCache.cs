using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Readout.App.Site.Metrics;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages;

/// <summary>An answer as it goes out. The tag names its bytes.</summary>
internal sealed record StoredAnswer(byte[] Bytes, string MediaType, int Status, bool IsIndexed)
{
    /// <summary>When what it shows last changed, to the second; null where that is not known.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Value of its <c>Link</c> header (<see href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</see>); null for none.</summary>
    public string? Link { get; init; }

    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 12))}\"";
}

/// <summary>
/// Answers by what they depend on, for as long as the archive is the same; many who ask for one at once wait for one that makes it. Bounded in bytes. Thread-safe.
/// </summary>
internal sealed class PageCache(ArchiveVersion version, SiteMeter meter) : IDisposable
{
    private const long MostBytes = 64 << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Task<StoredAnswer>>> _making = new(StringComparer.Ordinal);

    public async Task<StoredAnswer> Get(string key, Func<Task<StoredAnswer>> make)
    {
        key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{version.Current} {key}");
        bool isThere = _answers.TryGetValue(key, out StoredAnswer? known);
        meter.CountPage(isThere);
        if (isThere)
        {
            return known!;
        }

        Lazy<Task<StoredAnswer>> making = _making.GetOrAdd(key, _ => new Lazy<Task<StoredAnswer>>(() => Task.Run(make)));
        try
        {
            StoredAnswer answer = await making.Value;
            _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Bytes.Length + key.Length, AbsoluteExpirationRelativeToNow = Longest });
            return answer;
        }
        finally
        {
            _making.TryRemove(key, out _);
        }
    }

    public void Dispose() => _answers.Dispose();
}
