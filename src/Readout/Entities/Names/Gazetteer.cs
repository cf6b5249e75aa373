using System.Buffers.Binary;
using System.Collections.Concurrent;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>
/// Long lists of names, kept as sorted hashes (<c>gazetteer.LANG.bin</c>): places of the world and, for English, surnames. That a word is
/// listed is evidence, no proof: many are words or other people's names as well. Immutable and thread-safe.
/// </summary>
internal sealed class Gazetteer
{
    public const uint Magic = 0x5A474452;
    public const int HeaderSize = 12;

    private static readonly ConcurrentDictionary<string, Gazetteer?> ByLanguage = new(StringComparer.Ordinal);

    private readonly ModelFile _file;
    private readonly int _places;
    private readonly int _surnames;

    public Gazetteer(ModelFile file)
    {
        if (file.ReadUInt32(0) != Magic)
        {
            throw new InvalidDataException("Not a gazetteer.");
        }

        _file = file;
        (_places, _surnames) = (file.ReadInt32(4), file.ReadInt32(8));
    }

    /// <summary>The gazetteer of that language; null when there is none.</summary>
    public static Gazetteer? Of(string language) => ByLanguage.GetOrAdd(language, static code =>
        EmbeddedData.Exists($"gazetteer.{code}.bin") ? new Gazetteer(new ModelFile($"gazetteer.{code}.bin")) : null);

    /// <summary>Whether a name in lower case, of one word or several, is a place's.</summary>
    public bool HasPlace(ReadOnlySpan<char> name) => Find(0, _places, HashOf(name));

    public bool HasSurname(ReadOnlySpan<char> name) => Find(_places, _surnames, HashOf(name));

    public static uint HashOf(ReadOnlySpan<char> name)
    {
        uint hash = TaggerFeatures.HashOf(name);
        return TaggerFeatures.Mix(hash, (uint)name.Length);
    }

    private bool Find(int first, int count, uint hash)
    {
        ReadOnlySpan<byte> rows = _file.Bytes.Slice(HeaderSize + (first * sizeof(uint)), count * sizeof(uint));
        int low = 0;
        int high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            uint found = BinaryPrimitives.ReadUInt32LittleEndian(rows[(middle * sizeof(uint))..]);
            if (found == hash)
            {
                return true;
            }

            (low, high) = found < hash ? (middle + 1, high) : (low, middle);
        }

        return false;
    }
}
