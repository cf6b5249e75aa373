namespace Readout.Articles.SavedText.Learnt;

/// <summary>The hashed features of one line, filled anew for each.</summary>
internal sealed class LineFeatures
{
    private const int Most = 224;

    private readonly uint[] _hashes = new uint[Most];
    private int _count;

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(uint template, uint value)
    {
        if (_count < Most)
        {
            _hashes[_count++] = Mix(Mix(0x9E3779B9, template), value);
        }
    }

    public void Add(uint template, uint first, uint second) => Add(template, Mix(first + 1, second));

    public void Add(uint template, uint first, uint second, uint third) => Add(template, Mix(Mix(first + 1, second), third));

    /// <summary>MurmurHash3's step and its finish.</summary>
    public static uint Mix(uint hash, uint value)
    {
        unchecked
        {
            uint k = value * 0xCC9E2D51;
            k = (k << 15) | (k >> 17);
            hash ^= k * 0x1B873593;
            hash = (hash << 13) | (hash >> 19);
            hash = (hash * 5) + 0xE6546B64;
            uint mixed = hash ^ (hash >> 16);
            mixed *= 0x85EBCA6B;
            mixed ^= mixed >> 13;
            return mixed;
        }
    }
}
