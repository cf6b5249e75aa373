namespace Readout.Train.Articles;

/// <summary>Rows to learn trees from: traits of 0 to 63 in columns, whether each row is positive, and its weight.</summary>
internal sealed class TreeExamples(int columns)
{
    private readonly List<byte>[] _columns = [.. Enumerable.Range(0, columns).Select(_ => new List<byte>())];

    public List<bool> IsPositive { get; } = [];

    public List<float> Weight { get; } = [];

    public int Count => IsPositive.Count;

    public int Columns => _columns.Length;

    public void Add(Func<int, byte> trait, bool isPositive, float weight)
    {
        for (int column = 0; column < _columns.Length; column++)
        {
            _columns[column].Add(trait(column));
        }

        IsPositive.Add(isPositive);
        Weight.Add(weight);
    }

    public byte[] Column(int column) => [.. _columns[column]];
}
