using System.Text;
using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>Writes an organisation's name in the nominative by its head word: «Северное пароходство», where the text has «Северному пароходству».</summary>
internal static class OrganizationNaming
{
    /// <summary>The name of tokens <c>[First, End)</c> whose head, a form of <paramref name="noun"/>, stands at <paramref name="head"/> behind adjectives.</summary>
    public static string Nominative(AnalyzedText text, AdjectiveInflection adjectives, (int First, int End) name, int head, string noun) =>
        Nominative(text, adjectives, name, head, noun, GenderOf(noun));

    /// <summary>«Форума лесоводов»: the name by a head that only the dictionary knows; null where the head is no noun in another case than the nominative.</summary>
    public static string? Nominative(AnalyzedText text, AdjectiveInflection adjectives, (int First, int End) name, int head)
    {
        ref readonly Token noun = ref text[head];
        bool oblique = (noun.Upos == Upos.Noun || IsCommonWordInCapital(text, noun)) && noun is { IsAllCaps: false, Feats: { Number: Number.Sing, Case: Case.Gen or Case.Dat or Case.Ins or Case.Loc, Gender: not Gender.None } } && noun.Lemma != noun.Norm
            && char.IsLetter(noun.Norm[0]) && noun.Lemma is not [.., 'ы' or 'и' or 'о', 'й'];
        for (int i = name.First; oblique && i < head; i++)
        {
            oblique = text[i].Feats.Case == noun.Feats.Case && !adjectives.Stem(text[i].Norm).IsEmpty;
        }

        return oblique ? Nominative(text, adjectives, name, head, noun.Lemma, noun.Feats.Gender) : null;
    }

    // «в „Гудке“»: the tagger takes the capital for a name.
    private static bool IsCommonWordInCapital(AnalyzedText text, in Token noun) =>
        noun is { Upos: Upos.Propn, Feats.Case: Case.Loc or Case.Gen } && AllLanguages.Find(text.Language)?.IsCommonWord(noun.Lemma) == true;

    /// <summary>«Ларинских новостях»: the name by a head in the plural, with the adjectives that agree with it; null where it stands in no such case.</summary>
    public static string? NominativePlural(AnalyzedText text, (int First, int End) name, int head)
    {
        bool oblique = text[head] is { Upos: Upos.Noun, IsAllCaps: false, Feats: { Number: Number.Plur, Case: Case.Gen or Case.Dat or Case.Ins or Case.Loc } };
        return oblique && AllLanguages.Find(text.Language) is { } language
            ? language.ToNominative(text, name.First, head + 1) + text.Text[text[head].Span.End..text[name.End - 1].Span.End]
            : null;
    }

    private static string Nominative(AnalyzedText text, AdjectiveInflection adjectives, (int First, int End) name, int head, string noun, Gender gender)
    {
        var words = new StringBuilder();
        for (int i = name.First; i < head; i++)
        {
            words.Append(Casing.Restore(text.Form(i), gender == Gender.Masc && text[i] is { Upos: Upos.Adj or Upos.Noun, Lemma: [.., 'о', 'й'] } ? text[i].Lemma : adjectives.Nominative(text[i].Norm, gender))).Append(' ');
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
