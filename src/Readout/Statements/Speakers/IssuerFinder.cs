using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>Who issued a text that speaks: the name in its own phrase or right behind it («в пресс-релизе, опубликованном на сайте Кремля»).</summary>
internal sealed class IssuerFinder(StatementContext context)
{
    private const int Reach = 8;

    public (Entity Entity, Mention Mention)? Of(NounPhrase phrase) => In(phrase.First, phrase.End) ?? Behind(phrase);

    private (Entity Entity, Mention Mention)? In(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: not EntityKind.Document } issuer)
            {
                return issuer;
            }
        }

        return null;
    }

    // «на сайте …», "on the website of …", "published by …": nothing but prepositions, participles and general nouns before the name.
    private (Entity Entity, Mention Mention)? Behind(NounPhrase phrase)
    {
        bool published = false;
        int passageEnd = context.PassageOf(phrase.Head).End;
        for (int i = phrase.End; i < Math.Min(passageEnd, phrase.End + Reach); i++)
        {
            ref readonly Token token = ref context.Text[i];
            if (published && context.Mentions.At(i) is { Entity.Kind: EntityKind.Organization or EntityKind.Person or EntityKind.Place } issuer)
            {
                return issuer;
            }

            if (context.Words.Is("that", token.Norm) || context.Grammar.IsHardBreak(i) || context.Words.Word(token.Norm) is { Form: Cues.CueForm.Finite or Cues.CueForm.Impersonal })
            {
                return null;
            }

            published |= context.Media.IsVenue(token) || context.Media.IsDocumentHead(token) || context.Media.IsPublishing(token);
        }

        return null;
    }
}
