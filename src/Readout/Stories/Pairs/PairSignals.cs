using Readout.Stories.Copies;

namespace Readout.Stories.Pairs;

/// <summary>How near the languages of two articles are.</summary>
internal enum Kinship
{
    /// <summary>One language.</summary>
    Within,

    /// <summary>Two languages whose words are compared: Russian and Ukrainian.</summary>
    Kin,

    /// <summary>Two languages that share names, numbers and notions.</summary>
    Across,

    /// <summary>Two languages for one of which notions are not known.</summary>
    Foreign,
}

/// <summary>How far two articles agree, kind by kind: what a scorer weighs.</summary>
internal readonly record struct PairSignals
{
    public Overlap Words { get; init; }

    public Overlap Names { get; init; }

    public Overlap Senses { get; init; }

    public Overlap Numbers { get; init; }

    public Overlap States { get; init; }

    public SketchOverlap Text { get; init; }

    /// <summary>Days between the two; 0 when either date is absent.</summary>
    public float Days { get; init; }

    public Kinship Kinship { get; init; }

    public bool IsSameOutlet { get; init; }
}
