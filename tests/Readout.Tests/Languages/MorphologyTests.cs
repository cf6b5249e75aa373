using Readout.Languages;

namespace Readout.Tests.Languages;

public sealed class MorphologyTests
{
    public static TheoryData<string, string> TagCases => CaseFile.Theory("tags");

    public static TheoryData<string, string> NominativeCases => CaseFile.Theory("nominative");

    [Theory]
    [MemberData(nameof(TagCases))]
    public void Words_are_read_in_their_context(string language, string line)
    {
        string[] columns = line.Split('\t');
        AnalyzedText text = Analyzed.Text(language, columns[0]);

        foreach (string expected in columns[1..])
        {
            string[] parts = expected.Split('/');
            int token = text.Tokens.ToArray().ToList().FindIndex(t => t.Span.In(text.Text) == parts[0]);
            Assert.Equal(expected, Shown(text, token, parts[0], parts.Length));
        }
    }

    [Theory]
    [MemberData(nameof(NominativeCases))]
    public void A_phrase_is_put_into_the_nominative(string language, string line)
    {
        string[] columns = line.Split('\t');
        string[] parts = columns[0].Split('|');
        AnalyzedText text = Analyzed.Text(language, string.Concat(parts));
        int first = text.TokenAt(parts[0].Length);
        int end = text.TokenAt(parts[0].Length + parts[1].Length);

        Assert.Equal(columns[1], AllLanguages.Find(language)!.ToNominative(text, first, end));
    }

    private static string Shown(AnalyzedText text, int token, string form, int columns)
    {
        Token read = text[token];
        string[] shown = [form, read.Lemma, read.Upos.ToString(), read.Feats.Case.ToString(), read.Feats.Number.ToString()];
        return string.Join('/', shown[..columns]);
    }
}
