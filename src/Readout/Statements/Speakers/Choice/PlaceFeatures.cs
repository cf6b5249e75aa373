using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Learnt;

namespace Readout.Statements.Speakers.Choice;

/// <summary>How prominent somebody is in the article, and how he stood where he was mentioned last: as who acts, as whom it is done to, as whose something is.</summary>
internal sealed class PlaceFeatures(StatementContext context, CandidateTraits traits)
{
    // Tokens behind a name in which its verb stands, and behind a phrase in which its issuer does.
    private const int VerbReach = 3;
    private const int PublishReach = 7;
    private const int BehindReach = 9;

    private const int MostMentions = 16;

    public void Write(Entity entity, in SpeakerQuestion question, uint group, uint type, FeatureList f)
    {
        int token = question.Token;
        uint count = Grow(entity.Mentions.Count);
        f.Add(100, count, group, type);
        f.Add(101, FirstPassage(entity), group, type);
        f.Add(102, Words(entity), type, group);
        int told = traits.LastBefore(entity, token, told: true);
        uint stands = told < 0 ? 99 : Stands(entity, told);
        f.Add(103, stands, group, type);
        f.Add(104, stands, Near(entity, told, token), group);
        f.Add(105, told < 0 ? 9u : (uint)entity.Mentions[told].Form * 8 + Near(entity, told, token), (uint)question.Words, type);
        f.Add(106, Pronouns(entity, token), group, type);
        f.Add(107, Behind(entity, question), group, type);
        f.Add(109, Where(entity), group, type);
        if (question.Words is SpeakerWords.Document)
        {
            f.Add(108, told < 0 ? 9u : Publishes(entity, told) * 8 + Near(entity, told, token), type);
        }
    }

    private static uint Grow(int count) => count switch { <= 2 => (uint)count, <= 4 => 3, <= 8 => 4, _ => 5 };

    private uint FirstPassage(Entity entity) =>
        entity.Mentions.Count == 0 ? 9 : (uint)Math.Min(4, context.PassageOf(traits.TokenOf(entity, 0)).Index);

    private static uint Words(Entity entity) => (uint)Math.Min(3, entity.Name.AsSpan().Count(' '));

    // Whether the mention is followed by a verb, a comma or a possessive, and whether a preposition or nothing stands before it.
    private uint Stands(Entity entity, int mention)
    {
        int first = context.Text.TokenAt(entity.Mentions[mention].Full.Start);
        int end = context.Text.TokenAt(entity.Mentions[mention].Full.End);
        uint after = After(end);
        uint before = first == 0 || context.Text.SentenceOf(first - 1) != context.Text.SentenceOf(first) ? 0u
            : context.Text[first - 1].Upos == Upos.Adp ? 1u
            : context.Text[first - 1].Upos is Upos.Verb or Upos.Aux ? 2u
            : context.Text[first - 1].Upos is Upos.Cconj ? 3u
            : 4u;
        return (after * 8) + before;
    }

    private uint After(int end)
    {
        if (end >= context.Text.Tokens.Length)
        {
            return 0;
        }

        if (context.Grammar.IsPossessiveMark(end))
        {
            return 1;
        }

        for (int i = end; i < Math.Min(end + VerbReach, context.Text.Tokens.Length); i++)
        {
            if (context.Text[i].Upos is Upos.Verb or Upos.Aux)
            {
                return 2;
            }
        }

        return context.Grammar.IsComma(end) ? 3u : 4u;
    }

    private uint Near(Entity entity, int mention, int token)
    {
        if (mention < 0)
        {
            return 7;
        }

        int at = traits.TokenOf(entity, mention);
        int sentences = context.Text.SentenceOf(token) - context.Text.SentenceOf(at);
        return sentences == 0 ? (token - at <= 6 ? 0u : 1u) : context.PassageOf(at).Block == context.PassageOf(token).Block ? (sentences == 1 ? 2u : 3u) : sentences <= 2 ? 4u : 5u;
    }

    // How many of the first mentions tell where something is, and how many tell whose it is: "in South Bay" and «в Заречье» are no speakers.
    private uint Where(Entity entity)
    {
        int count = Math.Min(entity.Mentions.Count, MostMentions);
        int where = 0;
        for (int i = 0; i < count; i++)
        {
            int first = context.Text.TokenAt(entity.Mentions[i].Full.Start);
            where += first > 0 && context.Text.SentenceOf(first - 1) == context.Text.SentenceOf(first) && context.Text[first - 1].Norm is "in" or "at" or "near" or "to" or "from" or "across" or "в" or "на" or "из" or "у" or "з" or "до" ? 1 : 0;
        }

        return count == 0 ? 4 : where == 0 ? 0 : where * 2 < count ? 1u : where < count ? 2u : 3u;
    }

    private uint Pronouns(Entity entity, int token)
    {
        uint count = 0;
        int last = traits.LastBefore(entity, token, told: false);
        for (int i = last; i >= Math.Max(0, last - MostMentions) && count < 3; i--)
        {
            count += entity.Mentions[i].Form == MentionForm.Pronoun ? 1u : 0;
        }

        return count;
    }

    // «в отчете, который опубликовал Порт», "a report by the Port": named right behind the words.
    private uint Behind(Entity entity, in SpeakerQuestion question)
    {
        if (question.Phrase is not { } phrase || traits.FirstNamedFrom(entity, phrase.First) is not { } at || at - phrase.End > BehindReach || context.Text.SentenceOf(at) != context.Text.SentenceOf(phrase.First))
        {
            return 0;
        }

        return at < phrase.End ? 1u : at - phrase.End <= 1 ? 2u : at - phrase.End <= 4 ? 3u : 4u;
    }

    // A verb of publishing, or a text, near behind the name.
    private uint Publishes(Entity entity, int mention)
    {
        int end = context.Text.TokenAt(entity.Mentions[mention].Full.End);
        for (int i = end; i < Math.Min(end + PublishReach, context.Text.Tokens.Length) && !context.Grammar.IsHardBreak(i); i++)
        {
            if (context.Media.IsPublishing(context.Text[i]))
            {
                return 2;
            }

            if (context.Media.IsDocumentHead(context.Text[i]))
            {
                return 1;
            }
        }

        return 0;
    }
}
