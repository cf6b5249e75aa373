using System.Collections.Concurrent;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Statements.Learnt;

/// <summary>What was learnt of a language's attributions (<c>attribution.LANG.bin</c>): a table of weights for each decision. Immutable and thread-safe.</summary>
internal sealed class AttributionModel
{
    public const uint Magic = 0x54544152;
    public const int HeaderSize = 4;

    /// <summary>Table sizes in the order of the file: cue, start, end, source; the lemmas of cues follow them.</summary>
    public static IReadOnlyList<int> Bits { get; } = [19, 18, 18, 17];

    /// <summary>Bits of the set of lemmas that may head a cue, by hash.</summary>
    public const int LemmaBits = 16;

    private readonly ModelFile _file;
    private readonly int _lemmas;

    private static readonly ConcurrentDictionary<string, AttributionModel?> ByLanguage = new(StringComparer.Ordinal);

    public AttributionModel(ModelFile file)
    {
        if (file.ReadUInt32(0) != Magic)
        {
            throw new InvalidDataException("Not a model of attributions.");
        }

        var tables = new HashedWeights[Bits.Count];
        int offset = HeaderSize;
        for (int i = 0; i < tables.Length; i++)
        {
            tables[i] = new HashedWeights(file, offset, Bits[i]);
            offset += HashedWeights.SizeOf(Bits[i]);
        }

        _file = file;
        _lemmas = offset;
        (Cue, Start, End, Source) = (tables[0], tables[1], tables[2], tables[3]);
    }

    public HashedWeights Cue { get; }

    public HashedWeights Start { get; }

    public HashedWeights End { get; }

    public HashedWeights Source { get; }

    /// <summary>True for lemmas that headed a cue now and then, the only ones worth a closer look.</summary>
    public bool MayHeadCue(uint lemma) => (_file.Bytes[_lemmas + (int)LemmaSlot(lemma) / 8] & (1 << (int)(LemmaSlot(lemma) % 8))) != 0;

    public static uint LemmaSlot(uint lemma) => TaggerFeatures.Mix(lemma, 5) & ((1u << LemmaBits) - 1);

    /// <summary>The model of that language; null when none was learnt.</summary>
    public static AttributionModel? Of(string language) => ByLanguage.GetOrAdd(language, static code =>
        EmbeddedData.Exists($"attribution.{code}.bin") ? new AttributionModel(new ModelFile($"attribution.{code}.bin")) : null);
}
