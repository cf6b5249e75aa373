using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Relays;

/// <summary>
/// Whose words a citing verb of Russian or Ukrainian gives, and who gives them, in the orders in which they stand behind it: «приводит „Волна“ слова
/// Вихрова», «цитирует его слова пресс-служба», «цитирует пресс-служба смотрителя Вихрова», «цитирует Вихрова газета». Stateless.
/// </summary>
internal static class CitedWords
{
    // So far behind the verb stands «слова».
    private const int MaxToWords = 8;

    /// <summary>The clause from the verb on, with who is cited as its origin; null where the words behind the verb name nobody.</summary>
    public static RelayClause? Behind(StatementContext context, Passage passage, int verb) =>
        OfNamed(context, passage, verb) ?? OfPronoun(context, passage, verb) ?? ByOffice(context, passage, verb) ?? ByMedium(context, passage, verb);

    // «…, приводит „Волна“ слова Вихрова»
    private static RelayClause? OfNamed(StatementContext context, Passage passage, int verb)
    {
        for (int words = verb + 2; words + 1 < passage.End && words <= verb + MaxToWords; words++)
        {
            if (context.Media.IsDocumentHead(context.Text[words]) && context.Mentions.At(words + 1) is { Entity.Kind: EntityKind.Person } known && context.Grammar.ReadPhrase(verb + 1, words) is { } medium && medium.End == words)
            {
                int end = context.Text.TokenAt(known.Mention.Full.End);
                return Clause(verb, end, medium, new NounPhrase(words + 1, end, end - 1));
            }
        }

        return null;
    }

    // «…, цитирует его слова пресс-служба»
    private static RelayClause? OfPronoun(StatementContext context, Passage passage, int verb)
    {
        int words = verb + 2;
        bool his = words < passage.End && context.Words.Is("possessive", context.Text[verb + 1].Norm) && context.Grammar.IsPronoun(verb + 1) && context.Media.IsDocumentHead(context.Text[words]);
        return his && context.Grammar.ReadPhrase(words + 1, passage.End) is { } medium ? Clause(verb, medium.End, medium, new NounPhrase(verb + 1, verb + 2, verb + 1)) : null;
    }

    // «…, цитирует пресс-служба порта смотрителя маяка Вихрова»: a body that cites, and behind it who is cited.
    private static RelayClause? ByOffice(StatementContext context, Passage passage, int verb)
    {
        if (context.Grammar.ReadPhrase(verb + 1, passage.End) is not { } whole || !context.Media.IsOffice(context.Text[whole.Head]))
        {
            return null;
        }

        for (int i = whole.Head + 1; i < passage.End && i < whole.End + 1; i++)
        {
            if (context.Text[i] is { Upos: Upos.Noun, IsCapitalized: false, Feats: { Animacy: Animacy.Anim, Case: Case.Gen or Case.Acc, Number: Number.Sing } } && context.Grammar.ReadPhrase(i, passage.End) is { } cited && context.Grammar.IsPerson(cited with { Head = cited.End - 1 }))
            {
                return Clause(verb, cited.End, new NounPhrase(whole.First, i, whole.Head), cited);
            }
        }

        return null;
    }

    // «…, цитирует Вихрова газета», «…, цитирует слова Вихрова газета»
    private static RelayClause? ByMedium(StatementContext context, Passage passage, int verb)
    {
        int first = verb + 1;
        while (first < passage.End && context.Media.IsDocumentHead(context.Text[first]) && context.Text[first].Feats.Case is Case.Acc or Case.Nom)
        {
            first++;
        }

        return first < passage.End && Cited(context, first, passage.End) is { } cited && cited.End < passage.End && context.Grammar.ReadPhrase(cited.End, passage.End) is { } medium
            ? Clause(verb, medium.End, medium, cited)
            : null;
    }

    private static NounPhrase? Cited(StatementContext context, int first, int end)
    {
        if (context.Mentions.At(first) is not { Entity.Kind: EntityKind.Person or EntityKind.Organization } known || known.Entity.IsMedium)
        {
            return null;
        }

        int last = context.Text.TokenAt(known.Mention.Full.End);
        return last <= end && !context.Grammar.IsNameInNominative(last - 1) ? new NounPhrase(first, last, last - 1) : null;
    }

    private static RelayClause Clause(int verb, int end, NounPhrase medium, NounPhrase cited) => new(verb, end, [medium], PointsBack: false) { VerbAt = verb, Origin = cited };
}
