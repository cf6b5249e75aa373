using Readout.Languages.Morphology;

namespace Readout.Statements.Learnt;

/// <summary>The hashed features of one thing to be judged. It is filled anew for each, so a text costs one of these.</summary>
internal sealed class FeatureList
{
    private const int Most = 96;

    private readonly uint[] _hashes = new uint[Most];
    private int _count;

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, _count);

    public void Clear() => _count = 0;

    /// <summary>Adds what template number <paramref name="template"/> sees.</summary>
    public void Add(uint template, uint value) => _hashes[_count++] = TaggerFeatures.Mix(TaggerFeatures.Mix(0x9E3779B9, template), value);

    public void Add(uint template, uint first, uint second) => Add(template, TaggerFeatures.Mix(first + 1, second));

    public void Add(uint template, uint first, uint second, uint third) => Add(template, TaggerFeatures.Mix(TaggerFeatures.Mix(first + 1, second), third));
}
