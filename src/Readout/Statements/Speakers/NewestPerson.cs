using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// «Орлов заявил … Против этого выступила глава порта Анна Сич. По её словам, …»: the subject of a pronoun's sentence or of the one before, where that sentence
/// and the pronoun's own name nobody else who agrees with it. Russian and Ukrainian.
/// </summary>
internal sealed class NewestPerson(StatementContext context, ContentMask contents)
{
    /// <summary>Whether the mention is a name, or a post beside one.</summary>
    public static bool IsNamed((Entity Entity, Mention Mention) found) =>
        found.Mention.Form == MentionForm.Name || (found.Mention.Form == MentionForm.Role && found.Entity.Mentions.Any(name => name.Form == MentionForm.Name && found.Mention.Full.Contains(name.Span)));

    /// <summary>Whether the person is that subject.</summary>
    public bool IsOnlyOne(Entity person, int pronoun)
    {
        int sentence = context.Text.SentenceOf(pronoun);
        if (context.IsEnglish || person.Gender is Gender.None || sentence == 0 || context.QuotationOf(pronoun) >= 0)
        {
            return false;
        }

        return IsOnlySubject(person, context.Text.Sentences[sentence].FirstToken, pronoun) || IsOnlySubject(person, context.Text.Sentences[sentence - 1].FirstToken, pronoun);
    }

    private bool IsOnlySubject(Entity person, int first, int pronoun)
    {
        bool subject = false;
        for (int i = first; i < pronoun; i++)
        {
            if (contents.Holds(i) || context.Mentions.At(i) is not { Entity.Kind: EntityKind.Person } found)
            {
                continue;
            }

            if (found.Entity.Id != person.Id && PronounSpeaker.MayBe(context, found.Entity, pronoun))
            {
                return false;
            }

            subject |= found.Entity.Id == person.Id && IsNamed(found) && MayBeSubject(i, found.Mention) && !IsInRelative(i);
        }

        return subject;
    }

    private const int RelativeReach = 8;

    // «письмо, о котором говорил мэр Иван Орлов»
    private bool IsInRelative(int token)
    {
        for (int i = token - 1; i >= 0 && i > token - RelativeReach && !context.Grammar.IsHardBreak(i); i--)
        {
            if (SubjectByCase.IsRelative(context.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeSubject(int token, Mention mention) =>
        context.Text[token].Feats.Case == Case.Nom && (mention.Form != MentionForm.Name || context.Grammar.IsNameInNominative(token) || context.Text.TokenAt(mention.Span.End) != token + 1) && !(token > 0 && context.Text[token - 1].Upos == Upos.Adp);
}
