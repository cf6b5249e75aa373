namespace Readout.Train.SavedPages;

/// <summary>How the model is trained.</summary>
internal sealed record LineTraining
{
    public int Epochs { get; init; } = 6;

    public float Rate { get; init; } = 0.02f;

    public float Decay { get; init; } = 1e-4f;

    /// <summary>How many outlets must show a feature.</summary>
    public int LeastSites { get; init; } = 8;

    /// <summary>A feature whose weights are all smaller is left out of the file.</summary>
    public float LeastWeight { get; init; } = 0.05f;
}
