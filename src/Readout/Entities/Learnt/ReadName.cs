namespace Readout.Entities.Learnt;

/// <summary>A name as the learnt model reads it: its tokens <c>[First, End)</c>, its kind, and how probable its least probable token is.</summary>
internal readonly record struct ReadName(int First, int End, EntityKind Kind, float Probability);
