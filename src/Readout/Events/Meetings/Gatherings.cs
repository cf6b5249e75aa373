using Readout.Entities;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>Those who come together, as <paramref name="doers"/> tells of a verb, and those whom somebody calls together: «министры соберутся в Осло», "convened the heads of the factions".</summary>
internal sealed class Gatherings(EventContext context, MeetingLexicon lexicon, PartyFinder parties, MeetingCircumstances circumstances, Func<int, Parties> doers)
{
    private const int Reach = 8;

    /// <summary>«Министры Норвегии и Чили соберутся в Осло»: those in office, at a place or on a day; not «собрались уехать».</summary>
    public Parties? Of(PhraseHit hit)
    {
        // "The group, which brings Norway and Chile together, convened": those of another clause do not.
        if (context.Text.Language == "en" && ((hit.First > 0 && (context.Text[hit.First - 1].IsPunct || IsAttribute(hit.First))) || HasObject(hit.End)))
        {
            return null;
        }

        Parties those = OfRelative(hit.First) ?? doers(hit.First);
        if (those is { AreMany: true, Entities.Count: 0 } || (those.Count == 0 && AreSides(hit.First)))
        {
            return circumstances.PlaceOf(hit.End) is not null || circumstances.HasDate(hit.First, hit.End) ? those : null;
        }

        return AreKnown(those, hit.First) && !HasInfinitive(hit.End) && (circumstances.PlaceOf(hit.End) is not null || circumstances.HasDate(hit.First, hit.End)) ? those : null;
    }

    /// <summary>«Вопрос обсудят 20 мая министры стран Лиги»: officials in the plural whom nobody names, among themselves, on a day.</summary>
    public Parties? OfOfficials(PhraseHit hit)
    {
        bool areOfficials = context.Text.Language != "en" && IsPlural(hit.First) && circumstances.HasDate(hit.First, hit.End) && (OfficialsBefore(hit.First, context.Clauses.At(hit.First).First) ?? OfficialsBehind(hit.First)) is { } head && lexicon.Officials.Has(context.Text, head, head + 1);
        return areOfficials && parties.With(hit.End).Count == 0 && parties.Slavic.WithAhead(hit.First).Count == 0 && doers(hit.First) is ({ Entities.Count: 0, Described.Count: 1 } or { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization, IsMedium: false }] }) and var those ? those : null;
    }

    /// <summary>"League foreign ministers discussed it on Monday": officials of a body's members or of many countries, among themselves, on a day.</summary>
    public Parties? OfMembers(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (context.Text.Language != "en" || !circumstances.HasDate(hit.First, hit.End) || !context.IsFinite(hit.First) && context.TimeOf(hit.First) != VerbTime.Future || parties.With(hit.End).Count > 0)
        {
            return null;
        }

        return parties.GroupBefore(hit.First, clause.First);
    }

    /// <summary>Whether those who come together need nobody else: a body of several, «министры», «послы».</summary>
    public static bool AreEnough(Parties those) => those is { Entities.Count: 1, Described.Count: 0 } or { Entities.Count: 0, Described.Count: > 0 };

    /// <summary>"The speaker convened the heads of the factions", «премьер собрал министров»: who calls them, and several in office whom he calls.</summary>
    public Parties? Convened(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        if (HeadBehind(hit.End, clause) is not { } head || doers(hit.First) is not { Entities: [{ Kind: EntityKind.Person, IsMedium: false }, ..] } hosts || !context.Holders.HoldsOffice(hosts.Entities[0]))
        {
            return null;
        }

        Parties guests = parties.List(hit.End, clause.End, arePeople: true) is { Count: > 0 } told ? told : parties.Described(head);
        return hosts.With(guests);
    }

    // "the heads of", "her ministers": the first noun of what is called together, which means officials in the plural.
    private int? HeadBehind(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + Reach); i++)
        {
            if (context.DateAt(i) is not null || (context.Text[i].Upos == Upos.Adp && i + 1 < clause.End && context.DateAt(i + 1) is not null))
            {
                continue;
            }

            if (context.Text[i].Upos == Upos.Noun && context.MentionAt(i) is null)
            {
                bool isObject = context.Text.Language == "en" || context.Text[i].Feats.Case is Case.Acc or Case.Gen;
                return isObject && context.Text[i].Feats.Number == Number.Plur && (lexicon.Officials.Has(context.Text, i, i + 1) || lexicon.Sides.Has(context.Text, i, i + 1)) ? i : null;
            }

            if (context.MentionAt(i) is not { Mention.Form: MentionForm.Pronoun } && context.Text[i].Upos is not (Upos.Det or Upos.Adj or Upos.Num or Upos.Pron))
            {
                return null;
            }
        }

        return null;
    }

    private bool AreKnown(Parties those, int verb)
    {
        if (those is { Entities.Count: 0, Described: [var words] })
        {
            return context.Text.Language != "en" && words.Length > 0 && IsPlural(verb) && (OfficialsBefore(verb, context.Clauses.At(verb).First) ?? OfficialsBehind(verb) ?? AntecedentOf(verb)) is not null;
        }

        bool isBody = those is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization }] } && (IsPlural(verb) || IsOfMembers(those.Entities[0]));
        return (those.Count > 1 || isBody) && (those.Described.Count == 0 || (context.Text.Language == "en" && those.Entities.Count > 1)) && those.Entities.All(one => !one.IsMedium && context.Holders.IsOfficial(one));
    }

    // «В Осло съехались в пятницу министры»
    private int? OfficialsBehind(int verb)
    {
        int end = Math.Min(context.Clauses.At(verb).End, verb + Reach);
        for (int i = verb + 1; i < end; i++)
        {
            if (context.DateAt(i) is null && context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } })
            {
                return lexicon.Officials.Has(context.Text, i, i + 1) || lexicon.Sides.Has(context.Text, i, i + 1) ? i : null;
            }
        }

        return null;
    }

    // «примут министры иностранных дел, которые соберутся в понедельник»
    private Parties? OfRelative(int verb) =>
        AntecedentOf(verb) is { } head && parties.List(head, context.Clauses.At(head).End, arePeople: true) is { Count: > 0 } those ? those : null;

    private int? AntecedentOf(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        bool isRelative = context.Text.Language != "en" && clause.First > 1 && context.Words.Relatives.Has(context.Text, clause.First, clause.End) && context.Text[clause.First].Feats is { Case: Case.Nom, Number: Number.Plur };
        return isRelative ? OfficialsBefore(clause.First, context.Clauses.At(clause.First - 1).First) : null;
    }

    // The nearest noun in the nominative before, where it means officials in the plural.
    private int? OfficialsBefore(int token, int first)
    {
        for (int i = token - 1; i >= Math.Max(first, token - Reach); i--)
        {
            if (context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } })
            {
                return lexicon.Officials.Has(context.Text, i, i + 1) || lexicon.Sides.Has(context.Text, i, i + 1) ? i : null;
            }

            if (context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    // «Стороны договорились собраться в конце ноября»: those who met before.
    private bool AreSides(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; context.Text.Language != "en" && i >= Math.Max(clause.First, verb - Reach); i--)
        {
            if (context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } })
            {
                return context.Words.Parties.Has(context.Text, i, verb);
            }
        }

        return false;
    }

    private bool IsPlural(int verb) => context.Text[verb].Feats.Number == Number.Plur || context.Text[verb].Norm.EndsWith("лись", StringComparison.Ordinal) || context.Text[verb].Norm.EndsWith("лися", StringComparison.Ordinal);

    // "spoke to ministers gathered in Oslo"
    private bool IsAttribute(int verb) => context.Text[verb].Feats is { VerbForm: VerbForm.Part, Tense: Tense.Past } && context.Text[verb - 1].Upos is not (Upos.Aux or Upos.Adv or Upos.Part);

    // "gathered support in Oslo"
    private bool HasObject(int after) => after < context.Text.Tokens.Length && context.DateAt(after) is null && context.Text[after].Upos is not (Upos.Adp or Upos.Adv or Upos.Punct or Upos.Cconj);

    // «собираются в понедельник уехать» mean to leave.
    private bool HasInfinitive(int after)
    {
        int end = Math.Min(context.Clauses.At(after - 1).End, after + Reach);
        for (int i = after; i < end; i++)
        {
            if (Verbs.IsInfinitive(context.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // «Совет соберется в Осло»: a body of several.
    private bool IsOfMembers(Entity body)
    {
        TextSpan name = body.Mentions[0].Full;
        int end = context.Text.TokenAt(name.End);
        for (int i = context.Text.TokenAt(name.Start); i < end; i++)
        {
            if (lexicon.Bodies.Has(context.Text, i, end))
            {
                return true;
            }
        }

        return false;
    }
}
