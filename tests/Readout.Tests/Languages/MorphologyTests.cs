using Readout.Languages;

namespace Readout.Tests.Languages;

public sealed class MorphologyTests
{
    public static TheoryData<string, string> TagCases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string language, string line) in CaseFile.Read("tags"))
            {
                data.Add(language, line);
            }

            return data;
        }
    }

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

    private static string Shown(AnalyzedText text, int token, string form, int columns)
    {
        Token read = text[token];
        string[] shown = [form, read.Lemma, read.Upos.ToString(), read.Feats.Case.ToString(), read.Feats.Number.ToString()];
        return string.Join('/', shown[..columns]);
    }
}
