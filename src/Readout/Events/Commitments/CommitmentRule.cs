namespace Readout.Events.Commitments;

/// <summary>What a rule found at a token: the tokens of what is undertaken, by whom (null when the text does not tell), how firmly.</summary>
internal sealed record FoundCommitment(TokenRange Act, EventParticipant? Who, CommitmentStrength Strength, double Confidence)
{
    /// <summary>The act with the words that undertake it: "promised Norway to send two ships".</summary>
    public TokenRange Words { get; init; } = Act;

    /// <summary>Whether the words that report it stand within the act: "Norway, the minister said, will open the port".</summary>
    public bool IsInterrupted { get; init; }
}

/// <summary>A rule that looks for a commitment at one token; named by what it sees.</summary>
internal abstract class CommitmentRule
{
    protected CommitmentRule(CommitmentContext context) => Context = context;

    protected CommitmentContext Context { get; }

    public abstract FoundCommitment? At(int token);
}
