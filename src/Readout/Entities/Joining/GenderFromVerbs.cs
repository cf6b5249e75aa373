using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>
/// Whether a person is a man or a woman by the past of the verbs right behind the name: «Ласта написала», «Ласта не приехал». They know better than the
/// ending of a rare given name («Нино», «Габриэль»), where all of them agree. Russian and Ukrainian.
/// </summary>
internal static class GenderFromVerbs
{
    private const int MostMentions = 16;

    public static void Settle(MentionMap map)
    {
        var seen = new HashSet<Group>();
        foreach (Draft name in map.Names)
        {
            if (name is not { IsDropped: false, Person: not null, Group: { Kind: EntityKind.Person } group } || !seen.Add(group))
            {
                continue;
            }

            Gender gender = Of(map, group);
            gender = GenderFromWords.HasWomansPost(group) ? Gender.Fem : gender == Gender.None && group.Gender == Gender.None ? GenderFromWords.Of(map, group) : gender;
            if (gender != Gender.None && gender != group.Gender)
            {
                group.SaidGender = gender;
            }
        }
    }

    /// <summary>«А. Вихрова заявила», «…, сказала А. Вихрова»: a woman, where the surname may be a woman's in the nominative and her verb stands beside it; else unknown.</summary>
    public static Gender OfBareSurname(MentionMap map, Group group)
    {
        foreach (Draft mention in map.Text.Language == "en" ? [] : group.Mentions.Take(MostMentions))
        {
            bool woman = mention.Person?.Surname is { } surname && surname.Readings.Any(form => form.Gender == Gender.Fem && form.Nominative == surname.Norm && (form.Cases & Names.NameCases.Nom) != Names.NameCases.None);
            if (woman && (IsBefore(map, mention) || IsBehind(map, mention.First - 1)))
            {
                return Gender.Fem;
            }
        }

        return Gender.None;
    }

    private static bool IsBefore(MentionMap map, Draft mention)
    {
        int verb = mention.End < map.Text.Tokens.Length && map.Text[mention.End].Upos is Upos.Adv or Upos.Part or Upos.Cconj ? mention.End + 1 : mention.End;
        return verb < map.Text.Tokens.Length && (mention.First == 0 || map.Text[mention.First - 1].Upos != Upos.Adp) && IsSaidOfWoman(map.Text[verb]);
    }

    // «Об этом сообщила А. Вихрова»; not «Анна Сич поддержала А. Вихрова».
    private static bool IsBehind(MentionMap map, int verb) => verb >= 0 && IsSaidOfWoman(map.Text[verb]) && HasNoSubjectBefore(map, verb);

    /// <summary>Whether nothing in the words before the verb may be its subject.</summary>
    public static bool HasNoSubjectBefore(MentionMap map, int verb)
    {
        bool subject = true;
        for (int i = verb - 1; subject && i >= 0 && i > verb - Clause && !map.Text[i].IsPunct; i--)
        {
            subject = map.Text[i] is not { Upos: Upos.Noun or Upos.Propn or Upos.Pron, Feats.Case: Case.Nom };
        }

        return subject;
    }

    private const int Clause = 8;

    private static bool IsSaidOfWoman(in Token verb) =>
        verb is { Upos: Upos.Verb, IsCapitalized: false, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing, Tense: Tense.Past, Gender: Gender.Fem } };

    private static Gender Of(MentionMap map, Group group)
    {
        Gender said = Gender.None;
        foreach (Draft mention in group.Mentions.Take(MostMentions))
        {
            // «Сич сказала» may be his wife: where the name tells, only the whole name with its verb tells otherwise.
            if (group.Gender != Gender.None && mention.Person?.Given is null)
            {
                continue;
            }

            Gender gender = Behind(map, mention);
            if (gender is not (Gender.Masc or Gender.Fem))
            {
                continue;
            }

            if (said != Gender.None && said != gender)
            {
                return Gender.None;
            }

            said = gender;
        }

        return said;
    }

    // The verb's gender where the name stands as its subject: nothing before it that it could hang on.
    private static Gender Behind(MentionMap map, Draft mention)
    {
        AnalyzedText text = map.Text;
        int verb = mention.End < text.Tokens.Length && text[mention.End].Upos is Upos.Adv or Upos.Part ? mention.End + 1 : mention.End;
        bool subject = mention.Person is not null && text[mention.End - 1].Feats.Case is Case.Nom or Case.None && (mention.First == 0 || text[mention.First - 1].Upos is not (Upos.Adp or Upos.Noun or Upos.Adj or Upos.Propn));
        return subject && verb < text.Tokens.Length && text[verb] is { Upos: Upos.Verb, IsCapitalized: false, Feats: { VerbForm: VerbForm.Fin, Number: Number.Sing, Tense: Tense.Past } feats } ? feats.Gender : Gender.None;
    }
}
