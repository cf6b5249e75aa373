using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>
/// Whether somebody is a man or a woman where neither a known given name nor the verb right behind tells: by a noun for a woman beside the name
/// («речниця Альве Лорн»), the verb before it («заявила Альве Лорн»), the pronoun or participle behind it («Альве Лорн, яка …»), an ending that only
/// one of them has («Лорнене»), and whether the name declines. Russian and Ukrainian.
/// </summary>
internal static class GenderFromWords
{
    private const int MostMentions = 16;
    private const int ShortestDeclined = 4;

    /// <summary>What all the signs agree in; none where they do not.</summary>
    public static Gender Of(MentionMap map, Group group)
    {
        Gender said = OfEnding(group.Surname, map.Text.Language);
        foreach (Draft mention in group.Mentions.Take(MostMentions))
        {
            foreach (Gender sign in (ReadOnlySpan<Gender>)[OfRole(mention), OfVerbBefore(map, mention), OfWordBehind(map, mention), OfCase(map, group, mention)])
            {
                if (sign != Gender.None && said != Gender.None && sign != said)
                {
                    return Gender.None;
                }

                said = sign == Gender.None ? said : sign;
            }
        }

        return said;
    }

    /// <summary>«речниця Альве аль-Лорні»: whatever the name looks like.</summary>
    public static bool HasWomansPost(Group group) => group.Mentions.Take(MostMentions).Any(static mention => OfRole(mention) == Gender.Fem);

    // A man's noun may be a woman's as well: «министр», «посол».
    private static Gender OfRole(Draft mention) => mention.Apposition?.Role is { Gender: Gender.Fem } ? Gender.Fem : Gender.None;

    // «заявила Альве Лорн», «сообщила глава миссии Альве Лорн»: the subject behind its verb; not «её поддержала Альве Лорн», of whom nothing shows who supports.
    private static Gender OfVerbBefore(MentionMap map, Draft mention)
    {
        int verb = mention.FullFirst - 1;
        return verb >= 0 && IsPastOfOne(map.Text[verb]) && MayBeNominative(map, mention) && GenderFromVerbs.HasNoSubjectBefore(map, verb) ? map.Text[verb].Feats.Gender : Gender.None;
    }

    private static bool IsPastOfOne(in Token verb) =>
        verb is { Upos: Upos.Verb, IsCapitalized: false, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing, Tense: Tense.Past, Gender: Gender.Masc or Gender.Fem } };

    private static bool MayBeNominative(MentionMap map, Draft mention) =>
        mention.Person is { Given: not null } or { Surname: not null } && map.Text[mention.End - 1].Feats.Case is Case.Nom or Case.None;

    // «Альве Лорн, яка очолює порт», «Альве Лорн, возглавлявшая порт,»
    private static Gender OfWordBehind(MentionMap map, Draft mention)
    {
        int comma = mention.End;
        if (comma + 1 >= map.Text.Tokens.Length || map.Text.Form(comma) is not "," || mention.Person is null)
        {
            return Gender.None;
        }

        ref readonly Token word = ref map.Text.Tokens[comma + 1];
        bool relative = word.Lemma is "который" or "який" or "котрий" && word.Feats.Case == Case.Nom;
        bool participle = word.Feats is { VerbForm: VerbForm.Part, Case: Case.Nom, IsShort: false } && map.Text[mention.End - 1].Feats.Case == Case.Nom;
        return (relative || participle) && word.Feats is { Number: Number.Sing, Gender: Gender.Masc or Gender.Fem } ? word.Feats.Gender : Gender.None;
    }

    // «с Альмой Лорн»: a man would be «Лорном»; «позвонил Лорну»: a woman's name would stay.
    private static Gender OfCase(MentionMap map, Group group, Draft mention)
    {
        if (mention.Person?.Surname is not { } surname || group.Surname is not { Length: >= ShortestDeclined } nominative || !EndsInConsonant(nominative) || surname.Norm.Contains(' ', StringComparison.Ordinal))
        {
            return Gender.None;
        }

        if (surname.Norm != nominative)
        {
            return surname.Readings.Any(form => form.Nominative == nominative && form.Gender == Gender.Masc) ? Gender.Masc : Gender.None;
        }

        bool whole = mention.Person.Given is { } given && given.First != surname.First && given.Norm.Length >= ShortestDeclined && EndsInConsonant(given.Norm);
        return whole && mention.First > 0 && (map.Text[mention.First - 1].Upos == Upos.Adp || NameInText.IsBehindOblique(map, mention.First)) ? Gender.Fem : Gender.None;
    }

    private static bool EndsInConsonant(string name) => "бвгґджзйклмнпрстфхцчшщ".Contains(name[^1], StringComparison.Ordinal);

    // «Лорнене», «Лорнайте», «Лорновская» are women, «Лорнюс» and «Лорновский» men, in whatever country.
    private static Gender OfEnding(string? surname, string language)
    {
        LexiconSection endings = EmbeddedData.Lexicon("name-endings", language)["sexes"];
        foreach (LexiconRow row in endings.Rows)
        {
            if (surname is not null && surname.Length > row.Key.Length + 1 && surname.EndsWith(row.Key, StringComparison.Ordinal))
            {
                return row.Columns[0] == "f" ? Gender.Fem : Gender.Masc;
            }
        }

        return Gender.None;
    }
}
