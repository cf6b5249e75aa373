namespace Readout.Statements.Phrases;

/// <summary>A noun phrase: tokens <c>[First, End)</c> with its head noun, name or pronoun.</summary>
internal readonly record struct NounPhrase(int First, int End, int Head)
{
    public int Length => End - First;
}
