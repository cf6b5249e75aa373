using System.Text;

namespace Readout.Languages.Morphology;

/// <summary>
/// Puts a noun phrase into the nominative: «американским президентом» → «американский президент», «президентом США Джо Байденом» →
/// «президент США Джо Байден». The head, the words that agree with it and the names that follow change; complements stay.
/// </summary>
internal sealed class SlavicNominative
{
    private readonly SlavicEndings _endings;
    private readonly MorphologyDictionary _dictionary;

    public SlavicNominative(SlavicEndings endings, MorphologyDictionary dictionary)
    {
        _endings = endings;
        _dictionary = dictionary;
    }

    public string Write(AnalyzedText text, int first, int end)
    {
        int head = HeadOf(text, first, end);
        if (head < 0)
        {
            return text.SpanOf(first, end).In(text.Text);
        }

        var written = new StringBuilder();
        int at = text[first].Span.Start;
        bool open = true;
        for (int i = first; i < end; i++)
        {
            open &= i <= head || text[i].Upos is not (Upos.Adp or Upos.Punct or Upos.Verb or Upos.Cconj or Upos.Sconj);
            written.Append(text.Text.AsSpan(at..text[i].Span.Start));
            written.Append(open && Changes(text, head, i) ? Nominative(text, head, i) : text.Form(i));
            at = text[i].Span.End;
        }

        return written.ToString();
    }

    // The first noun that no preposition governs; «пострадавших», «вчених»: else the last adjective, which stands for one.
    private static int HeadOf(AnalyzedText text, int first, int end)
    {
        int adjective = -1;
        for (int i = first; i < end && text[i].Upos is not (Upos.Adp or Upos.Punct); i++)
        {
            if (text[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron)
            {
                return i;
            }

            adjective = text[i].Upos == Upos.Adj ? i : adjective;
        }

        return adjective;
    }

    private static bool Changes(AnalyzedText text, int head, int token)
    {
        Token word = text[token];
        Case of = text[head].Feats.Case;
        if (token == head)
        {
            return word.Upos != Upos.Pron;
        }

        if (token < head)
        {
            return word.Upos is Upos.Adj or Upos.Det or Upos.Verb && word.Feats.Case != Case.None;
        }

        bool person = word.NameKind is NameKind.Given or NameKind.Patronymic or NameKind.Surname
            || (word.Upos == Upos.Propn && word.NameKind == NameKind.None && text[head].Feats.Animacy != Animacy.Inan);
        return person && !HangsOnAnother(text, head, token) && (of is Case.Gen or Case.Acc or Case.None || word.Feats.Case == of);
    }

    // «представителей президента Ивана Орлова», «адвоката мэра Ивана Орлова»: the name is that of the person right before it.
    private static bool HangsOnAnother(AnalyzedText text, int head, int token)
    {
        if (text[head].Feats.Case is not (Case.Gen or Case.Acc) || text[token].Feats.Case is not (Case.Gen or Case.Acc))
        {
            return false;
        }

        if (text[head].Feats is { Number: Number.Plur, Animacy: Animacy.Anim } && text[token].Feats.Number == Number.Sing)
        {
            return true;
        }

        for (int i = token - 1; i > head; i--)
        {
            if (text[i] is { Upos: Upos.Noun, IsCapitalized: false, Feats: { Case: Case.Gen, Animacy: Animacy.Anim, Number: Number.Sing, Gender: var sex } } && (sex == text[token].Feats.Gender || sex == text[head].Feats.Gender))
            {
                return true;
            }
        }

        return false;
    }

    // «СМИ», «МЧС» keep their form; longer words in capitals are words of a headline.
    private const int LongestAbbreviation = 5;

    private string Nominative(AnalyzedText text, int head, int token)
    {
        Token word = text[token];
        Feats of = text[head].Feats;
        if (word.Feats.Case is Case.Nom or Case.None || (word.IsAllCaps && word.Norm.Length <= LongestAbbreviation))
        {
            return text.Form(token).ToString();
        }

        string norm = word.Upos switch
        {
            Upos.Adj when of.Number != Number.Plur && of.Gender is Gender.Masc or Gender.None => word.Lemma,
            Upos.Adj or Upos.Det or Upos.Verb => _endings.Adjective(WithPlainEnding(word), of.Number, of.Gender),
            _ when word.Feats.Number == Number.Plur => Plural(word),
            _ when word.Feats.Gender == Gender.Fem && word.NameKind == NameKind.Surname => _endings.FeminineSurname(word.Lemma),
            _ => word.Lemma,
        };
        return WithLettersOf(text.Form(token), norm, word.IsAllCaps);
    }

    // «новій» of «новий» ends like «синій» of «синій», and is «нової» elsewhere.
    private static string WithPlainEnding(in Token word) =>
        word is { Norm: [.., 'і', 'й'], Lemma: [.., 'и', 'й'] } ? string.Concat(word.Norm.AsSpan(0, word.Norm.Length - 2), "ої") : word.Norm;

    private string Plural(Token word)
    {
        // «родители» has no singular.
        foreach (string candidate in _endings.Plurals(word.Lemma).Prepend(word.Lemma))
        {
            int set = _dictionary.Find(candidate);
            for (int i = 0; set >= 0 && i < _dictionary.CountOf(set); i++)
            {
                Feats feats = _dictionary.Tags[_dictionary.ReadingOf(set, i).Tag].Feats;
                if (feats.Case == Case.Nom && feats.Number == Number.Plur)
                {
                    return candidate;
                }
            }
        }

        return _endings.Plurals(word.Lemma).FirstOrDefault() ?? word.Lemma;
    }

    // Capitals and ё of the text stay as far as the nominative begins like it.
    private static string WithLettersOf(ReadOnlySpan<char> form, string norm, bool allCaps)
    {
        var letters = new StringBuilder(norm.Length);
        int common = 0;
        while (common < norm.Length && common < form.Length && SameLetter(form[common], norm[common]))
        {
            letters.Append(form[common++]);
        }

        for (int i = common; i < norm.Length; i++)
        {
            bool capital = allCaps || (i == 0 && char.IsUpper(form[0])) || (i > 0 && norm[i - 1] == '-' && i < form.Length && char.IsUpper(form[i]));
            letters.Append(capital ? char.ToUpperInvariant(norm[i]) : norm[i]);
        }

        return letters.ToString();
    }

    private static bool SameLetter(char written, char norm)
    {
        char lower = char.ToLowerInvariant(written);
        return lower == norm || (lower == 'ё' && norm == 'е') || (norm == '\'' && Splitting.Glyphs.IsApostrophe(written));
    }
}
