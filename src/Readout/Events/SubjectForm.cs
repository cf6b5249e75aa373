using Readout.Entities;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events;

/// <summary>What the form of a mention and the words beside it say of its place in the clause: its case, and whether it may be the subject.</summary>
internal sealed class SubjectForm(EventContext context)
{
    private const int TitleReach = 5;

    private readonly bool _hasCases = context.Text.Language != "en";
    private readonly LexiconSection _settlements = EmbeddedData.Lexicon("places", context.Text.Language)["settlements"];

    /// <summary>Whether the mention's form lets it be who does something, in a clause whose words before the verb begin at <paramref name="first"/>.</summary>
    public bool CanDo(PlacedMention mention, int first)
    {
        if (mention.Entity.Kind is EntityKind.Document or EntityKind.Other)
        {
            return false;
        }

        if (!_hasCases)
        {
            return !IsBeforeItsHead(mention) && !IsPossessive(mention);
        }

        return CaseOf(mention) switch
        {
            Case.Nom => true,

            // «Ганна» and «Осло» may be tagged as the accusative that they look like; the form that is the name is as well a nominative.
            Case.Acc when IsNameItself(mention) || HasNominativeName(mention) => true,

            // So may «Вихров» as a genitive plural.
            Case.Gen when mention.Entity.Kind == EntityKind.Person && IsNameItself(mention) => true,
            // «7 мая Воронашвили отправится»: a name in its own form right before a verb in the singular.
            not Case.None when mention.Entity.Kind == EntityKind.Person && IsNameItself(mention) => IsRightBeforeOne(mention),
            Case.None => mention.First == first || context.Text[mention.First - 1].Upos is not (Upos.Noun or Upos.Adp or Upos.Adj),
            _ => false,
        };
    }

    // "Lakeland's premier", "the Oslo airport": the name only tells which.
    private bool IsBeforeItsHead(PlacedMention mention) =>
        mention.End < context.Text.Tokens.Length
        && (context.Text[mention.End].Norm is "'s" or "’s" or "'"
            || (mention.Entity.Kind != EntityKind.Person && (context.Text[mention.End].Upos is Upos.Noun or Upos.Propn || (context.Text[mention.End].Upos == Upos.Adj && mention.End + 1 < context.Text.Tokens.Length && context.Text[mention.End + 1].Norm == ",")) && context.MentionAt(mention.End) is null && context.DateAt(mention.End) is null));

    // "her plan would": the plan is the subject.
    private bool IsPossessive(PlacedMention mention) =>
        mention.Mention.Form == MentionForm.Pronoun && context.Words.Possessives.Has(context.Text, mention.First, mention.End)
        && mention.End < context.Text.Tokens.Length && context.Text[mention.End].Upos is Upos.Noun or Upos.Adj;

    private bool HasNominativeName(PlacedMention mention)
    {
        for (int i = mention.First; i < mention.End; i++)
        {
            if (context.Text[i] is { Upos: Upos.Propn, Feats.Case: Case.Nom })
            {
                return mention.Entity.Kind == EntityKind.Person;
            }
        }

        return false;
    }

    private bool IsRightBeforeOne(PlacedMention mention) =>
        mention.Mention.Form == MentionForm.Name && mention.End < context.Text.Tokens.Length && mention.First > 0 && context.Text[mention.First - 1].Upos != Upos.Adp && context.IsFinite(mention.End)
        && context.Text[mention.End].Feats.Number != Number.Plur && !context.Text[mention.End].Norm.EndsWith("ли", StringComparison.Ordinal) && !context.Text[mention.End].Norm.EndsWith("лись", StringComparison.Ordinal);

    /// <summary>«Норвегия и Чили»: a name that has one form for all cases.</summary>
    public bool IsPlaceAsNamed(PlacedMention mention) => mention.Entity.Kind == EntityKind.Place && mention.End - mention.First == 1 && IsNameItself(mention);

    private bool IsNameItself(PlacedMention mention) =>
        mention.Entity.Name.EndsWith(mention.Mention.Span.In(context.Text.Text), StringComparison.Ordinal);

    /// <summary>The case of the first word of the noun phrase that shows one.</summary>
    public Case CaseOf(PlacedMention mention)
    {
        if (CaseOfKind(mention) is var kind and not Case.None)
        {
            return kind;
        }

        // «НАТО», «США»: capitals show none, whatever they were taken for.
        if (mention.Entity.Kind != EntityKind.Person && mention.End == mention.First + 1 && context.Text[mention.First].IsAllCaps)
        {
            return Case.None;
        }

        for (int i = mention.First; i < mention.End; i++)
        {
            if (context.Text[i].Feats.Case is var found && found != Case.None)
            {
                return found;
            }
        }

        return Case.None;
    }

    // «нацпроекта „Культура“», «вблизи города Петровское»: a name behind the noun for what it names stands in the case of that noun.
    private Case CaseOfKind(PlacedMention mention)
    {
        int at = mention.First - 1;
        bool isQuoted = at > 0 && context.Text[at].Norm is "«" or "„" or "“" or "\"";
        at -= isQuoted ? 1 : 0;
        if (!_hasCases || at < 0 || context.Text[at] is not { Upos: Upos.Noun, IsCapitalized: false, Feats.Case: var found and not (Case.None or Case.Nom or Case.Acc) } || context.MentionAt(at) is not null)
        {
            return Case.None;
        }

        return isQuoted || (mention.Entity.Kind == EntityKind.Place && IsNameItself(mention) && _settlements.Contains(context.Text[at].Norm)) ? found : Case.None;
    }

    /// <summary>"Norway's prime minister John Lakewood", «президента Норвегии Воронова»: whether a name that is no person's belongs to the title of the person behind it.</summary>
    public bool IsInTitle(PlacedMention mention)
    {
        int end = Math.Min(context.Clauses.At(mention.First).End, mention.End + TitleReach);
        for (int i = mention.End; mention.Entity.Kind != EntityKind.Person && i < end; i++)
        {
            // "EU Enlargement Commissioner Anna Lake"
            if (context.MentionAt(i) is { } next && (_hasCases || next.Entity.Kind != EntityKind.Other))
            {
                return next.Entity.Kind == EntityKind.Person;
            }

            if (context.Text[i].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Part) && context.Text[i].Norm != "-")
            {
                return false;
            }
        }

        return false;
    }
}
