namespace Readout.Train.SavedPages;

/// <summary>The mean of weights over several moments of training.</summary>
internal sealed class WeightAverage(params float[][] weights)
{
    private readonly float[][] _sums = [.. weights.Select(table => new float[table.Length])];
    private int _count;

    public void Add()
    {
        _count++;
        for (int table = 0; table < weights.Length; table++)
        {
            for (int i = 0; i < weights[table].Length; i++)
            {
                _sums[table][i] += weights[table][i];
            }
        }
    }

    /// <summary>Puts the mean in the place of the weights.</summary>
    public void Take()
    {
        for (int table = 0; table < weights.Length; table++)
        {
            for (int i = 0; i < weights[table].Length && _count > 0; i++)
            {
                weights[table][i] = _sums[table][i] / _count;
            }
        }
    }
}
