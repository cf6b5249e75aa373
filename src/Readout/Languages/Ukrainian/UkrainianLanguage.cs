namespace Readout.Languages.Ukrainian;

internal sealed class UkrainianLanguage : Language
{
    public override string Code => "uk";

    internal override void Analyze(ReadOnlySpan<char> block, int offset, List<Token> tokens, List<Sentence> sentences)
    {
    }
}
