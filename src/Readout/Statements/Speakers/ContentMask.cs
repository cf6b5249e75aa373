namespace Readout.Statements.Speakers;

/// <summary>Which tokens are part of what somebody is said to have said.</summary>
internal sealed class ContentMask
{
    private readonly bool[] _holds;

    public ContentMask(StatementContext context, IReadOnlyList<Proposal> proposals)
    {
        _holds = new bool[context.Text.Tokens.Length];
        foreach (Text.TextSpan span in proposals.SelectMany(static proposal => proposal.Content))
        {
            int first = context.Text.TokenAt(span.Start);
            _holds.AsSpan(first, context.Text.TokenAt(span.End) - first).Fill(true);
        }
    }

    public bool Holds(int token) => _holds[token];
}
