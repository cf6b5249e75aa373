using System.Buffers.Binary;

namespace Readout.Languages.Morphology;

/// <summary>Which endings to look an unknown word up among.</summary>
internal enum EndingTable
{
    Words,
    Names,
}

/// <summary>One reading of a word form in a dictionary: its tag, how its lemma is made, and how usual it is.</summary>
/// <param name="Tag">Index of the tag in the dictionary.</param>
/// <param name="Lemma">Index of the rule that makes the lemma out of the form.</param>
/// <param name="Prior">0 when nothing is known, else 1 (rare) to 15 (the form is always this).</param>
internal readonly record struct Reading(ushort Tag, ushort Lemma, byte Prior);

/// <summary>
/// Word forms and endings with their readings, as <c>morphology.LANG.bin</c> holds them: a minimal automaton over forms in
/// <see cref="Token.Norm"/> shape whose final states name a set of readings. Read in place. Thread-safe.
/// </summary>
/// <remarks>
/// Layout: header of 8 numbers (magic, version, byte offsets of alphabet and edges, root state, byte offsets of sets, tags and lemma rules).
/// An edge is 4 bytes: label, "last of its state" bit, target (index of the target state's first edge). With label 0, which
/// comes first in its state, the target is the offset of a set of readings: their count, then 5 bytes each.
/// Endings are keys too, reversed, behind a mark that no word begins with.
/// </remarks>
internal sealed class MorphologyDictionary
{
    public const uint Magic = 0x504D4452;
    public const uint Version = 1;
    public const int HeaderSize = 32;
    public const int ReadingSize = 5;
    public const int TagSize = 8;
    public const uint LastEdge = 1u << 23;
    public const uint TargetMask = LastEdge - 1;
    public const int LongestEnding = 6;
    public const char WordEndingMark = '<';
    public const char NameEndingMark = '>';

    private readonly ModelFile _file;
    private readonly byte[] _labels = new byte[0x530];
    private readonly int _edges;
    private readonly int _sets;
    private readonly uint _root;
    private readonly int _lemmas;
    private readonly Tag[] _tags;

    public MorphologyDictionary(ModelFile file)
    {
        _file = file;
        if (file.ReadUInt32(0) != Magic || file.ReadUInt32(4) != Version)
        {
            throw new InvalidDataException("Not a morphology file of this version.");
        }

        int alphabet = file.ReadInt32(8);
        _edges = file.ReadInt32(12);
        _root = file.ReadUInt32(16);
        _sets = file.ReadInt32(20);
        int tags = file.ReadInt32(24);
        _lemmas = file.ReadInt32(28);
        for (int i = 0; alphabet + (i * 2) < _edges && file.ReadUInt16(alphabet + (i * 2)) is > 0 and { } letter; i++)
        {
            _labels[letter] = (byte)(i + 1);
        }

        _tags = new Tag[(_lemmas - tags) / TagSize];
        for (int i = 0; i < _tags.Length; i++)
        {
            int at = tags + (i * TagSize);
            _tags[i] = new Tag((Upos)file.Bytes[at + 4], Feats.FromBits(file.ReadUInt32(at)), (NameKind)file.Bytes[at + 5]);
        }
    }

    public ReadOnlySpan<Tag> Tags => _tags;

    /// <summary>The set of readings of a form in <see cref="Token.Norm"/> shape; -1 when the dictionary has none.</summary>
    public int Find(ReadOnlySpan<char> norm)
    {
        uint state = _root;
        foreach (char c in norm)
        {
            if (!Follow(ref state, c))
            {
                return -1;
            }
        }

        return SetOf(state);
    }

    /// <summary>The readings of the longest known ending of <paramref name="norm"/>; -1 when even the last letter is unknown.</summary>
    public int FindEnding(ReadOnlySpan<char> norm, EndingTable table)
    {
        uint state = _root;
        if (!Follow(ref state, table == EndingTable.Words ? WordEndingMark : NameEndingMark))
        {
            return -1;
        }

        int best = -1;
        for (int i = norm.Length - 1; i >= 0 && norm.Length - i <= LongestEnding; i--)
        {
            if (!Follow(ref state, norm[i]))
            {
                break;
            }

            int set = SetOf(state);
            best = set >= 0 ? set : best;
        }

        return best;
    }

    public int CountOf(int set) => _file.Bytes[_sets + set];

    public Reading ReadingOf(int set, int index)
    {
        int at = _sets + set + 1 + (index * ReadingSize);
        return new Reading(_file.ReadUInt16(at), _file.ReadUInt16(at + 2), _file.Bytes[at + 4]);
    }

    /// <summary>Writes the lemma that <paramref name="rule"/> makes out of a form, and says how long it is.</summary>
    public int WriteLemma(ReadOnlySpan<char> norm, int rule, Span<char> lemma)
    {
        int at = _lemmas + _file.ReadInt32(_lemmas + (rule * 4));
        ReadOnlySpan<byte> bytes = _file.Bytes[at..];
        int kept = Math.Max(0, norm.Length - bytes[0] - bytes[1]);
        norm.Slice(Math.Min(bytes[0], norm.Length), kept).CopyTo(lemma);
        int added = bytes[2];
        for (int i = 0; i < added && kept < lemma.Length; i++)
        {
            lemma[kept++] = (char)_file.ReadUInt16(at + 3 + (i * 2));
        }

        return kept;
    }

    private bool Follow(ref uint state, char c)
    {
        if (c >= _labels.Length || _labels[c] == 0)
        {
            return false;
        }

        uint label = _labels[c];
        ReadOnlySpan<byte> edges = _file.Bytes[_edges..];
        for (uint i = state; ; i++)
        {
            uint edge = BinaryPrimitives.ReadUInt32LittleEndian(edges[(int)(i * 4)..]);
            if (edge >> 24 == label)
            {
                state = edge & TargetMask;
                return true;
            }

            if ((edge & LastEdge) != 0)
            {
                return false;
            }
        }
    }

    // The edge with label 0 is the first of its state.
    private int SetOf(uint state)
    {
        uint edge = _file.ReadUInt32(_edges + (int)(state * 4));
        return edge >> 24 == 0 ? (int)(edge & TargetMask) : -1;
    }
}
