using Readout.Articles.Learnt;
using Readout.Text;

namespace Readout.Articles.SavedText.Learnt;

/// <summary>
/// A linear-chain conditional random field over the lines of a page (Lafferty et al. 2001): weights of hashed features for each role, and of the steps from role to role
/// by the class of the line stepped to. Trees over what it makes of the page say again how likely each line is text. Read whole when first used. Thread-safe.
/// </summary>
internal sealed class LineModel
{
    public const int Roles = (int)LearntRole.Tail + 1;

    /// <summary>Marks of a model file, raised with its format.</summary>
    public const uint Magic = 0x324D4C52;

    public static readonly int Edges = Enum.GetValues<LineClass>().Length;

    private static readonly Lazy<LineModel> Embedded = new(static () => new LineModel(EmbeddedData.Open("saved-lines.bin")));

    private readonly Dictionary<uint, int> _places;
    private readonly sbyte[] _weights;
    private readonly float _unit;
    private readonly float[] _steps;

    private readonly ObliviousTrees _trees;

    public LineModel(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("Not a model of lines.");
        }

        int count = reader.ReadInt32();
        _unit = reader.ReadSingle();
        _steps = new float[Edges * Roles * Roles];
        for (int i = 0; i < _steps.Length; i++)
        {
            _steps[i] = reader.ReadSingle();
        }

        _places = new Dictionary<uint, int>(count);
        _weights = new sbyte[count * Roles];
        for (int i = 0; i < count; i++)
        {
            _places.Add(reader.ReadUInt32(), i * Roles);
            for (int role = 0; role < Roles; role++)
            {
                _weights[(i * Roles) + role] = reader.ReadSByte();
            }
        }

        _trees = new ObliviousTrees(reader.ReadBytes(reader.ReadInt32() * ObliviousTrees.TreeSize));
    }

    public static LineModel Default => Embedded.Value;

    /// <summary>The sums over all sequences of roles that the lines of a page may have.</summary>
    public Lattice Lattice(PageTraits page)
    {
        int lines = page.Lines.Count;
        var reader = new LineReader(page);
        var priors = new RolePriors(page.Lines);
        var features = new LineFeatures();
        float[] emitted = new float[lines * Roles];
        int[] edges = new int[lines];
        for (int i = 0; i < lines; i++)
        {
            Span<float> scores = emitted.AsSpan(i * Roles, Roles);
            reader.Read(i, features);
            Score(features.Hashes, scores);
            priors.Add(i, scores);
            edges[i] = reader.Edge(i);
        }

        return new Lattice(emitted, edges, _steps, null);
    }

    /// <summary>How likely each line is text of the article, by all that the sequence model makes of the page; null for a model without trees.</summary>
    public float[]? Text(PageTraits page, Lattice lattice)
    {
        if (_trees.Count == 0)
        {
            return null;
        }

        using TraitTable table = TextTraits.Of(page, lattice);
        float[] text = new float[page.Lines.Count];
        _trees.Score(table, text);
        return text;
    }

    /// <summary>How well each role fits a line that shows these features.</summary>
    private void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[Roles];
        sums.Clear();
        foreach (uint feature in features)
        {
            if (_places.TryGetValue(feature, out int place))
            {
                ReadOnlySpan<sbyte> weights = _weights.AsSpan(place, Roles);
                for (int role = 0; role < Roles; role++)
                {
                    sums[role] += weights[role];
                }
            }
        }

        for (int role = 0; role < Roles; role++)
        {
            scores[role] = sums[role] * _unit;
        }
    }
}
