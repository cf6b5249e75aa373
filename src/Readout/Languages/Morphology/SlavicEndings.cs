using Readout.Text;

namespace Readout.Languages.Morphology;

/// <summary>
/// The nominative endings of one Slavic language (<c>nominative.LANG.lexicon</c>): of adjectives by their ending in other cases, of nouns
/// in the plural, and of women's surnames by the man's.
/// </summary>
internal sealed class SlavicEndings
{
    private readonly LexiconSection _adjectives;
    private readonly LexiconSection _plurals;
    private readonly LexiconSection _surnames;

    public SlavicEndings(Lexicon lexicon)
    {
        _adjectives = lexicon["adjective"];
        _plurals = lexicon["plural"];
        _surnames = lexicon["feminine-surname"];
    }

    /// <summary>«американской» as feminine → «американская»; the norm itself when its ending is unknown.</summary>
    public string Adjective(string norm, Number number, Gender gender)
    {
        LexiconRow? row = LongestEnding(_adjectives, norm, out int length);
        int column = number == Number.Plur ? 3 : gender switch { Gender.Fem => 1, Gender.Neut => 2, _ => 0 };
        return row is null || row[column].Length == 0 ? norm : string.Concat(norm.AsSpan(0, norm.Length - length), Match(norm, length, row[column]));
    }

    /// <summary>«Лугов» → «Лугова», «Озёрский» → «Озёрская»; the lemma itself when such surnames do not change.</summary>
    public string FeminineSurname(string lemma)
    {
        LexiconRow? row = LongestEnding(_surnames, lemma, out int length);
        return row is null ? lemma : string.Concat(lemma.AsSpan(0, lemma.Length - length), row[0]);
    }

    /// <summary>The nominative plurals that a lemma's ending allows, likeliest first.</summary>
    public IEnumerable<string> Plurals(string lemma)
    {
        LexiconRow? row = LongestEnding(_plurals, lemma, out int length);
        return row is null ? [] : row.Columns.Select(ending => string.Concat(lemma.AsSpan(0, lemma.Length - length), ending));
    }

    // After к, г, х and the hushing consonants «-ый» and «-ы» are written «-ий» and «-и».
    private static string Match(string norm, int length, string ending)
    {
        char before = length < norm.Length ? norm[norm.Length - length - 1] : ' ';
        return ending.StartsWith('ы') && before is 'к' or 'г' or 'х' or 'ж' or 'ч' or 'ш' or 'щ' ? string.Concat("и", ending.AsSpan(1)) : ending;
    }

    private static LexiconRow? LongestEnding(LexiconSection section, string norm, out int length)
    {
        for (length = Math.Min(4, norm.Length - 1); length >= 0; length--)
        {
            if (section.Find(length == 0 ? "-" : norm.AsSpan(norm.Length - length)) is { } row)
            {
                return row;
            }
        }

        return null;
    }
}
