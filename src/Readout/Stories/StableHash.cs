namespace Readout.Stories;

/// <summary>A hash that is the same in every process and version: FNV-1a over UTF-16 units with a final mix (MurmurHash3's fmix32).</summary>
internal static class StableHash
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text) => Mix(Add(Seed, text));

    public static uint OfLower(ReadOnlySpan<char> text)
    {
        uint hash = Seed;
        foreach (char c in text)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        }

        return Mix(hash);
    }

    public static uint Join(uint first, uint second) => Mix((first * 31) + second);

    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    private static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
