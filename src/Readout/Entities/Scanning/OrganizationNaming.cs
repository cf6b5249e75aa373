using System.Text;
using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>Writes an organisation's name in the nominative by its head word: «Северное пароходство», where the text has «Северному пароходству».</summary>
internal static class OrganizationNaming
{
    /// <summary>The name of tokens <c>[First, End)</c> whose head, a form of <paramref name="noun"/>, stands at <paramref name="head"/> behind adjectives.</summary>
    public static string Nominative(AnalyzedText text, AdjectiveInflection adjectives, (int First, int End) name, int head, string noun)
    {
        Gender gender = GenderOf(noun);
        var words = new StringBuilder();
        for (int i = name.First; i < head; i++)
        {
            words.Append(Casing.Restore(text.Form(i), adjectives.Nominative(text[i].Norm, gender))).Append(' ');
        }

        words.Append(Casing.Restore(text.Form(head), noun));
        if (name.End > head + 1)
        {
            words.Append(text.Text, text[head].Span.End, text[name.End - 1].Span.End - text[head].Span.End);
        }

        return words.ToString();
    }

    private static Gender GenderOf(string noun) => noun[^1] switch
    {
        'а' or 'я' when !noun.EndsWith("ння", StringComparison.Ordinal) => Gender.Fem,
        'о' or 'е' or 'я' => Gender.Neut,
        _ => Gender.Masc,
    };
}
