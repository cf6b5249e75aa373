namespace Readout.Languages.English;

internal sealed class EnglishLanguage : Language
{
    public override string Code => "en";

    internal override void Analyze(ReadOnlySpan<char> block, int offset, List<Token> tokens, List<Sentence> sentences)
    {
    }
}
