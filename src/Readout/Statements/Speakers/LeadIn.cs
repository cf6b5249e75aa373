using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Speakers;

/// <summary>
/// Whom a paragraph leads up to when it reports nothing itself and a quotation stands alone in the next:
/// "Ms Wren was speaking ahead of the vote. / “It matters.”" It is the person whom its last sentence that names one is about.
/// </summary>
internal sealed class LeadIn(StatementContext context)
{
    /// <summary>The person before the passage, and whether the paragraph names nobody else; null when there is none.</summary>
    public (Entity Entity, bool Alone)? Before(int passage)
    {
        if (passage == 0 || context.Passages[passage - 1] is not { IsHeadline: false } before || context.QuotationOf(before.First) >= 0)
        {
            return null;
        }

        for (int sentence = context.Text.SentenceOf(before.End - 1); sentence >= context.Text.SentenceOf(before.First); sentence--)
        {
            Sentence found = context.Text.Sentences[sentence];
            if (SubjectIn(Math.Max(found.FirstToken, before.First), Math.Min(found.EndToken, before.End)) is { } person)
            {
                return (person, IsAlone(person, before));
            }
        }

        return null;
    }

    private Entity? SubjectIn(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.QuotationOf(i) < 0 && context.Mentions.At(i) is { Entity.Kind: EntityKind.Person } found && context.Text.TokenAt(found.Mention.Span.Start) == i
                && MayBeSubject(i, found.Mention) && found.Entity.Mentions.Any(static mention => mention.Form == MentionForm.Name))
            {
                return found.Entity;
            }
        }

        return null;
    }

    private bool MayBeSubject(int token, Mention mention)
    {
        int last = context.Text.TokenAt(mention.Full.End) - 1;
        if (!context.IsEnglish)
        {
            return context.Text[last].Feats.Case is Case.Nom || context.Text[token].Feats.Case is Case.Nom;
        }

        bool owns = last + 1 < context.Text.Tokens.Length && context.Text[last + 1].Norm is "'s" or "’s";
        int first = context.Text.TokenAt(mention.Full.Start);
        bool governed = first > 0 && context.Text[first - 1].Upos is Upos.Adp or Upos.Verb;
        return !owns && !governed && context.Text[token].Norm is not ("his" or "her" or "him");
    }

    private bool IsAlone(Entity person, Passage passage)
    {
        for (int i = passage.First; i < passage.End; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person } other && other.Entity.Id != person.Id)
            {
                return false;
            }
        }

        return true;
    }
}
