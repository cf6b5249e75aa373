namespace Readout.Stories.Copies;

/// <summary>
/// A sample of a text's runs of three words: those whose hash lies below a threshold that is chosen so that at most <see cref="Most"/>
/// remain (FracMinHash: Irber et al., 2022). Two samples compared below the lower threshold of both estimate how much of the shorter text
/// the longer one holds, whatever their lengths.
/// </summary>
/// <param name="Threshold">The sample holds every hash up to this.</param>
/// <param name="Hashes">In ascending order, each once.</param>
internal sealed record TextSketch(uint Threshold, uint[] Hashes)
{
    public const int Most = 96;

    public static readonly TextSketch Empty = new(uint.MaxValue, []);

    /// <summary>Counts the runs that both samples hold, and those of each, below the lower threshold.</summary>
    public SketchOverlap Compare(TextSketch other)
    {
        uint threshold = Math.Min(Threshold, other.Threshold);
        int first = CountUpTo(Hashes, threshold);
        int second = CountUpTo(other.Hashes, threshold);
        return new SketchOverlap(CountShared(Hashes.AsSpan(0, first), other.Hashes.AsSpan(0, second)), first, second);
    }

    private static int CountUpTo(uint[] hashes, uint threshold)
    {
        int at = Array.BinarySearch(hashes, threshold);
        return at >= 0 ? at + 1 : ~at;
    }

    private static int CountShared(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < first.Length && k < second.Length;)
        {
            (uint a, uint b) = (first[i], second[k]);
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            k += b <= a ? 1 : 0;
        }

        return shared;
    }
}

/// <summary>How far two samples of texts agree.</summary>
internal readonly record struct SketchOverlap(int Shared, int First, int Second)
{
    /// <summary>The share of the shorter text that the longer one holds, 0 when nothing can be said.</summary>
    public double Containment => Math.Min(First, Second) == 0 ? 0 : Shared / (double)Math.Min(First, Second);

    /// <summary>The share of the first text that the second holds.</summary>
    public double ShareOfFirst => First == 0 ? 0 : Shared / (double)First;

    /// <summary>Shared runs among all runs.</summary>
    public double Jaccard => First + Second == 0 ? 0 : Shared / (double)(First + Second - Shared);
}

/// <summary>Makes the sketch of a text out of the hashes of its words, in order.</summary>
internal sealed class SketchBuilder
{
    private readonly HashSet<uint> _runs = [];
    private uint _last;
    private uint _beforeLast;
    private int _words;

    public void Add(uint word)
    {
        if (++_words >= 3)
        {
            _runs.Add(StableHash.Join(StableHash.Join(_beforeLast, _last), word));
        }

        (_beforeLast, _last) = (_last, word);
    }

    public TextSketch Build()
    {
        uint[] runs = [.. _runs];
        Array.Sort(runs);
        return runs.Length <= TextSketch.Most ? new TextSketch(uint.MaxValue, runs) : new TextSketch(runs[TextSketch.Most - 1], runs[..TextSketch.Most]);
    }
}
