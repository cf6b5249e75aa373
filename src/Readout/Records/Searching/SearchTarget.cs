namespace Readout.Records.Searching;

/// <summary>What a search finds. The order is that of their numbers in an index, which stay.</summary>
public enum SearchTarget
{
    Statements = 0,
    Articles = 1,
    Meetings = 2,
    Commitments = 3,
}
