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
