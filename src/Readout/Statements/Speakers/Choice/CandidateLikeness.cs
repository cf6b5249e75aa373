using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers.Choice;

/// <summary>How alike the words of a description are to what the article tells of somebody: name, roles, kind of body, nouns that stand by the name. Each answer is a small number.</summary>
internal sealed class CandidateLikeness(StatementContext context)
{
    private const int MinStem = 4;
    private const int MostMentions = 12;
    private const int Reach = 8;

    /// <summary>0 nothing alike, 1 an office of the kind, 2 the head word among the roles, 3 with another word of the phrase.</summary>
    public uint RoleMatch(Entity entity, NounPhrase phrase)
    {
        uint best = entity.Kind == EntityKind.Person && context.Mentions.MayMean(context.Text[phrase.Head], entity) ? 1u : 0;
        foreach (string role in entity.Roles)
        {
            if (Holds(role, context.Text[phrase.Head]))
            {
                best = Math.Max(best, OtherWordIn(role, phrase) ? 3u : 2u);
            }
        }

        return best;
    }

    private bool OtherWordIn(string words, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (i != phrase.Head && context.Text[i].IsWord && Holds(words, context.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>0 no word in common, 1 another word than the head, 2 the head.</summary>
    public uint NameMatch(Entity entity, NounPhrase phrase) =>
        Holds(entity.Name, context.Text[phrase.Head]) ? 2u : OtherWordIn(entity.Name, phrase) ? 1u : 0;

    // A word of the words begins as the token does.
    private bool Holds(string words, in Token token)
    {
        string norm = token.Norm;
        int stem = Math.Max(MinStem, norm.Length - (context.IsEnglish ? 1 : 3));
        if (norm.Length < MinStem)
        {
            return false;
        }

        ReadOnlySpan<char> start = norm.AsSpan(0, Math.Min(stem, norm.Length));
        for (int at = 0; at < words.Length;)
        {
            int space = words.IndexOf(' ', at);
            int end = space < 0 ? words.Length : space;
            if (words.AsSpan(at, end - at).StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            at = end + 1;
        }

        return false;
    }

    /// <summary>0 the noun never stands by the name, 1 near it, 2 right behind it, 3 right before it: "Harbour Watch, a watchdog", "the watchdog Harbour Watch".</summary>
    public uint Called(Entity entity, NounPhrase phrase)
    {
        string lemma = context.Text[phrase.Head].Lemma;
        uint best = 0;
        for (int m = 0; m < Math.Min(entity.Mentions.Count, MostMentions); m++)
        {
            Mention mention = entity.Mentions[m];
            if (mention.Form != MentionForm.Name)
            {
                continue;
            }

            int first = context.Text.TokenAt(mention.Span.Start);
            int end = context.Text.TokenAt(mention.Span.End);
            Sentence sentence = context.Text.Sentences[context.Text.SentenceOf(first)];
            for (int i = Math.Max(sentence.FirstToken, first - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
            {
                if (i >= phrase.First && i < phrase.End || i >= first && i < end || context.Text[i].Lemma != lemma)
                {
                    continue;
                }

                best = Math.Max(best, i < first && first - i <= 2 ? 3u : i >= end && i - end <= 3 ? 2u : 1u);
            }
        }

        return best;
    }

    /// <summary>0 neither is short for the other, 1 the words hold what is short for the name, 2 the name is short for words of the phrase or has the same short form.</summary>
    public uint IsShortFor(Entity entity, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            ref readonly Token token = ref context.Text.Tokens[i];
            if (token is { IsWord: true, Norm.Length: > 1 } && (token.IsCapitalized || i == phrase.Head) && ShortName.Of(i == phrase.Head && !token.IsAllCaps ? token.Lemma : token.Norm, entity.Name))
            {
                return 1;
            }
        }

        return phrase.Length > 1 && !entity.Name.Contains(' ', StringComparison.Ordinal) && ShortName.Of(entity.Name, PhraseName.Of(context, phrase)) ? 2u : 0;
    }

    /// <summary>The general noun for a body inside of a phrase that another noun heads: «сообщение ведомства», "the company's statement"; null for none.</summary>
    public NounPhrase? Inner(NounPhrase phrase)
    {
        for (int i = phrase.End - 1; i >= phrase.First; i--)
        {
            if (i != phrase.Head && context.Mentions.At(i) is null && !context.Text[i].IsCapitalized && (context.Media.KindsOfBody(context.Text[i].Lemma) ?? context.Media.KindsOfBody(context.Text[i].Norm)) is not null)
            {
                return new NounPhrase(i, i + 1, i);
            }
        }

        return null;
    }

    /// <summary>Whether both are general nouns for bodies of which none is of the other's kind: a company is no union.</summary>
    public bool IsOtherBody(int left, int right) =>
        context.Text[left].Lemma != context.Text[right].Lemma && Kinds(left) is { } kinds && Kinds(right) is { } others && !kinds.Split(' ').Intersect(others.Split(' ')).Any();

    /// <summary>
    /// Whether the noun means a ministry, and the name is only a part of how the article names one, or one of two ministries that it names alike:
    /// «министерство» is no «Норландия» where there is a «МИД Норландии», and nobody's where there is a «МИД Велинии» as well.
    /// </summary>
    public bool IsUnclearMinistry(Entity entity, NounPhrase phrase) =>
        Kinds(phrase.Head) is { } kinds && kinds.Split(' ').Contains("ministry")
        && context.Entities.Entities.Any(other => other.Kind == EntityKind.Organization && other.Id != entity.Id && (IsPart(entity, other, atStart: false) || (IsPart(other, entity, atStart: true) && !IsOnlyPart(other, entity))));

    private static bool IsPart(Entity part, Entity whole, bool atStart) =>
        part.Mentions.Take(MostMentions).Any(inner => whole.Mentions.Take(MostMentions).Any(outer =>
            outer.Span.Length > inner.Span.Length && outer.Span.Contains(inner.Span) && (outer.Span.Start == inner.Span.Start || (!atStart && !part.IsMinistry))));

    private static bool IsOnlyPart(Entity part, Entity whole) =>
        part.Mentions.Take(MostMentions).All(inner => whole.Mentions.Any(outer => outer.Span.Contains(inner.Span)));

    private string? Kinds(int noun) => context.Media.KindsOfBody(context.Text[noun].Lemma) ?? context.Media.KindsOfBody(context.Text[noun].Norm);

    /// <summary>0 the noun is of no kind, 1 the name tells no kind, 2 they agree, 3 they differ.</summary>
    public uint KindMatch(Entity entity, NounPhrase phrase)
    {
        if ((context.Media.KindsOfBody(context.Text[phrase.Head].Lemma) ?? context.Media.KindsOfBody(context.Text[phrase.Head].Norm)) is not { } kinds)
        {
            return 0;
        }

        uint best = 1;
        foreach (string word in entity.Name.ToLowerInvariant().Split(' '))
        {
            if (context.Media.KindsOfBodyIn(word) is { } own)
            {
                if (own.Split(' ').Intersect(kinds.Split(' ')).Any())
                {
                    return 2;
                }

                best = 3;
            }
        }

        return best;
    }
}
