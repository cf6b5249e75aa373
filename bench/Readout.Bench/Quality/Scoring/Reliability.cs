namespace Readout.Bench.Quality.Scoring;

/// <summary>How often statements of each range of <c>confidence</c> are right, content and speaker: the table of a reliability diagram.</summary>
internal sealed class Reliability
{
    /// <summary>The lower ends of the ranges.</summary>
    public static readonly double[] Floors = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

    private readonly Share[] _right = [.. Floors.Select(_ => new Share())];
    private readonly double[] _sum = new double[Floors.Length];

    public IEnumerable<(double Floor, double Mean, Share Right)> Rows =>
        Floors.Select((floor, i) => (floor, _right[i].Of == 0 ? 0 : _sum[i] / _right[i].Of, _right[i])).Where(row => row.Item3.Of > 0);

    /// <summary>The mean distance between what is claimed and what holds, weighted by counts (expected calibration error).</summary>
    public double Error => Rows.Sum(row => row.Right.Of * Math.Abs(row.Mean - row.Right.Value!.Value)) / Math.Max(1, Rows.Sum(row => row.Right.Of));

    public void Add(MatchedDocument document)
    {
        var right = document.Pairs.Where(pair => SpeakerAgreement.ByName(pair.Gold, pair.Found)).Select(pair => pair.Found).ToHashSet();
        foreach (FoundStatement found in document.Counted)
        {
            int row = Array.FindLastIndex(Floors, floor => floor <= found.Statement.Confidence);
            _right[row].Add(right.Contains(found));
            _sum[row] += found.Statement.Confidence;
        }
    }

    public void Add(Reliability other)
    {
        for (int i = 0; i < Floors.Length; i++)
        {
            _right[i].Add(other._right[i]);
            _sum[i] += other._sum[i];
        }
    }
}
