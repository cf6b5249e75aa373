namespace Readout.Events;

/// <summary>Tokens <c>[First, End)</c>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool Contains(int token) => token >= First && token < End;

    public TokenRange Within(TokenRange other) => new(Math.Max(First, other.First), Math.Min(End, other.End));
}
