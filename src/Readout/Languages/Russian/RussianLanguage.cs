namespace Readout.Languages.Russian;

internal sealed class RussianLanguage : Language
{
    public override string Code => "ru";

    internal override void Analyze(ReadOnlySpan<char> block, int offset, List<Token> tokens, List<Sentence> sentences)
    {
    }
}
