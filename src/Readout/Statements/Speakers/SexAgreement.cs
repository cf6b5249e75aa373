using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// Whom Russian and Ukrainian words cannot mean, as they are said of the other sex: «он», «депутатка», «заявила» — where the article tells whether somebody is
/// a man or a woman. A man's noun alone says nothing: «министр» may be a woman. Stateless.
/// </summary>
internal static class SexAgreement
{
    public static bool Contradicts(StatementContext context, NounPhrase? words, Cue? cue, Entity? meant)
    {
        if (context.IsEnglish || meant is not { Kind: EntityKind.Person, Gender: Gender.Masc or Gender.Fem } person)
        {
            return false;
        }

        Gender said = words is { } phrase ? OfWords(context, phrase) : Gender.None;
        said = said == Gender.None && cue is { } verb && !(words is { } figure && IsNoPerson(context, figure)) ? OfVerb(context, verb) : said;
        return said != Gender.None && said != person.Gender;
    }

    private static Gender OfWords(StatementContext context, NounPhrase phrase)
    {
        ref readonly Token head = ref context.Text[phrase.Head];
        if (!context.Grammar.IsPronoun(phrase.Head))
        {
            return context.Mentions.IsWomansNoun(head) && !context.Media.IsPersonByFigure(head) ? Gender.Fem : Gender.None;
        }

        return phrase.Length > 1 || context.Words.Is("plural-pronoun", head.Norm) || context.Words.Is("first-person", head.Norm) ? Gender.None
            : context.Words.Is("her", head.Norm) ? Gender.Fem
            : context.Words.Is("him", head.Norm) ? Gender.Masc
            : Gender.None;
    }

    // «служба заявила», «звезда рассказала»: the gender is the noun's.
    private static bool IsNoPerson(StatementContext context, NounPhrase phrase)
    {
        ref readonly Token head = ref context.Text[phrase.Head];
        return context.Grammar.IsPronoun(phrase.Head) ? !context.Words.Is("her", head.Norm) && !context.Words.Is("him", head.Norm)
            : context.Media.IsPersonByFigure(head) || context.Media.IsDocumentHead(head) || !(context.Mentions.IsRoleNoun(head) || context.Media.IsUnnamedHead(head) || head.Feats.Animacy == Animacy.Anim);
    }

    private static Gender OfVerb(StatementContext context, Cue cue)
    {
        for (int i = cue.First; i < cue.End; i++)
        {
            if (context.Text[i].Feats is { Tense: Tense.Past, VerbForm: VerbForm.Fin, Number: not Number.Plur, Gender: Gender.Masc or Gender.Fem } feats && context.Grammar.IsVerb(i))
            {
                return feats.Gender;
            }
        }

        return Gender.None;
    }
}
