using Readout.Languages.Morphology;

namespace Readout.Train.Morphology;

/// <summary>Gathers forms and endings with their readings and writes a morphology file.</summary>
internal sealed class MorphologyBuilder
{
    private const int MostReadings = 40;

    private readonly Dictionary<string, List<(int Tag, int Lemma, byte Prior)>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<Tag, int> _tags = [];
    private readonly Dictionary<LemmaRule, int> _lemmas = [];

    public int FormCount => _forms.Count;

    public bool Contains(string norm) => _forms.ContainsKey(norm);

    public bool Contains(string norm, Tag tag) => _forms.TryGetValue(norm, out var readings) && _tags.TryGetValue(tag, out int id) && readings.Exists(r => r.Tag == id);

    /// <summary>Adds a reading; the higher prior stands when it is there already.</summary>
    public void Add(string norm, Tag tag, LemmaRule lemma, byte prior)
    {
        if (!_forms.TryGetValue(norm, out List<(int Tag, int Lemma, byte Prior)>? readings))
        {
            _forms.Add(norm, readings = []);
        }

        int tagId = IdOf(_tags, tag);
        int lemmaId = IdOf(_lemmas, lemma);
        int at = readings.FindIndex(reading => reading.Tag == tagId && reading.Lemma == lemmaId);
        if (at >= 0)
        {
            readings[at] = (tagId, lemmaId, Math.Max(prior, readings[at].Prior));
        }
        else if (readings.Count < MostReadings)
        {
            readings.Add((tagId, lemmaId, prior));
        }
    }

    public IEnumerable<(Tag Tag, LemmaRule Lemma, byte Prior)> ReadingsOf(string norm)
    {
        var tags = _tags.Keys.ToArray();
        var lemmas = _lemmas.Keys.ToArray();
        return _forms.TryGetValue(norm, out var readings) ? readings.Select(r => (tags[r.Tag], lemmas[r.Lemma], r.Prior)) : [];
    }

    public void RemoveWhere(string norm, Predicate<Tag> match)
    {
        if (_forms.TryGetValue(norm, out var readings))
        {
            var tags = _tags.Keys.ToArray();
            readings.RemoveAll(r => match(tags[r.Tag]));
            if (readings.Count == 0)
            {
                _forms.Remove(norm);
            }
        }
    }

    public byte[] Build()
    {
        char[] alphabet = [.. _forms.Keys.SelectMany(form => form).Distinct().Order()];
        if (alphabet.Length > 250 || alphabet[^1] >= 0x530)
        {
            throw new InvalidDataException($"Alphabet of {alphabet.Length} letters up to U+{(int)alphabet[^1]:X4}.");
        }

        var labels = alphabet.Select((letter, index) => (letter, (byte)(index + 1))).ToDictionary(pair => pair.letter, pair => pair.Item2);
        var sets = new ReadingSets();
        var automaton = new AutomatonBuilder();
        foreach (string form in _forms.Keys.Order(StringComparer.Ordinal))
        {
            automaton.Add([.. form.Select(letter => labels[letter])], sets.OffsetOf(_forms[form]));
        }

        uint root = automaton.Finish();
        return Write(alphabet, automaton.Edges, root, sets.Bytes);
    }

    private byte[] Write(char[] alphabet, IReadOnlyList<uint> edges, uint root, IReadOnlyList<byte> sets)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(new byte[MorphologyDictionary.HeaderSize]);
        int alphabetAt = (int)stream.Position;
        foreach (char letter in alphabet.Append('\0'))
        {
            writer.Write((ushort)letter);
        }

        int edgesAt = (int)stream.Position;
        foreach (uint edge in edges)
        {
            writer.Write(edge);
        }

        int setsAt = (int)stream.Position;
        writer.Write([.. sets]);
        int tagsAt = (int)stream.Position;
        foreach (Tag tag in _tags.Keys)
        {
            writer.Write(tag.Feats.ToBits());
            writer.Write((byte)tag.Upos);
            writer.Write((byte)tag.NameKind);
            writer.Write((ushort)0);
        }

        int lemmasAt = (int)stream.Position;
        WriteLemmas(writer);
        stream.Position = 0;
        foreach (uint number in (ReadOnlySpan<uint>)[MorphologyDictionary.Magic, MorphologyDictionary.Version, (uint)alphabetAt, (uint)edgesAt, root, (uint)setsAt, (uint)tagsAt, (uint)lemmasAt])
        {
            writer.Write(number);
        }

        Console.WriteLine($"edges {edges.Count * 4:N0} bytes, sets {sets.Count:N0}, tags {_tags.Count}, lemma rules {_lemmas.Count}, all {stream.Length:N0}");
        return stream.ToArray();
    }

    private void WriteLemmas(BinaryWriter writer)
    {
        int offset = _lemmas.Count * 4;
        foreach (LemmaRule rule in _lemmas.Keys)
        {
            writer.Write(offset);
            offset += 3 + (rule.Added.Length * 2);
        }

        foreach (LemmaRule rule in _lemmas.Keys)
        {
            writer.Write(rule.CutStart);
            writer.Write(rule.CutEnd);
            writer.Write((byte)rule.Added.Length);
            foreach (char c in rule.Added)
            {
                writer.Write((ushort)c);
            }
        }
    }

    private static int IdOf<T>(Dictionary<T, int> ids, T value)
        where T : notnull
    {
        if (!ids.TryGetValue(value, out int id))
        {
            ids.Add(value, id = ids.Count);
        }

        return id;
    }
}

/// <summary>Sets of readings as bytes, each set once.</summary>
internal sealed class ReadingSets
{
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
    private readonly List<byte> _bytes = [];

    public IReadOnlyList<byte> Bytes => _bytes;

    public uint OffsetOf(List<(int Tag, int Lemma, byte Prior)> readings)
    {
        var ordered = readings.OrderByDescending(r => r.Prior).ThenBy(r => r.Tag).ThenBy(r => r.Lemma).ToList();
        string key = string.Join(';', ordered);
        if (!_offsets.TryGetValue(key, out int offset))
        {
            offset = _bytes.Count;
            _offsets.Add(key, offset);
            _bytes.Add((byte)ordered.Count);
            foreach ((int tag, int lemma, byte prior) in ordered)
            {
                _bytes.AddRange([(byte)tag, (byte)(tag >> 8), (byte)lemma, (byte)(lemma >> 8), prior]);
            }
        }

        return (uint)offset;
    }
}
