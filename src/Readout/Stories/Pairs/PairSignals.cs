namespace Readout.Stories.Pairs;

/// <summary>How far two articles agree, kind by kind: what a scorer weighs. Cosines are of log-tf × idf.</summary>
internal readonly record struct PairSignals
{
    public float Words { get; init; }

    public float Names { get; init; }

    public float Senses { get; init; }

    public float Numbers { get; init; }

    public float States { get; init; }

    /// <summary>Cosine of the headlines' words.</summary>
    public float Titles { get; init; }

    /// <summary>Cosine of the names in the headlines.</summary>
    public float TitleNames { get; init; }

    /// <summary>Cosine of the words of headline and lead.</summary>
    public float Leads { get; init; }

    /// <summary>Share of the shorter text that the longer one holds.</summary>
    public float Containment { get; init; }

    /// <summary>Days between the two; 0 when either date is absent.</summary>
    public float Days { get; init; }

    public bool IsTimeKnown { get; init; }

    public bool IsSameLanguage { get; init; }

    public bool IsSameOutlet { get; init; }
}
