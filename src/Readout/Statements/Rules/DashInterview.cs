using Readout.Articles;
using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// An interview whose turns open with dashes: «– Когда откроют мост?» «– В мае. Мы ждём весны.» Questions and answers take turns; whom the words before them
/// name answers, and the questions are statements only where they name who asks: «С мэром беседовал Павел Орлов». Russian and Ukrainian.
/// </summary>
internal sealed class DashInterview : StatementRule
{
    // Two questions and two answers; fewer turns are talk within a story.
    private const int MinTurns = 4;
    private const int MinQuestions = 2;

    // An answer of more paragraphs than this is the article's own text again.
    private const int MaxParagraphs = 8;

    // «Беседовал редактор газеты Павел Орлов»
    private const int MaxToName = 4;

    private readonly record struct Turn(int First, int End, int Block, bool Asks);

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        List<Turn> turns = input.Context.IsEnglish ? [] : Turns(input);
        if (turns.Count < MinTurns || turns.Count(static turn => turn.Asks) < MinQuestions || !TakesTurns(turns))
        {
            yield break;
        }

        (NounPhrase? asks, NounPhrase? answers) = Speakers(input, turns[0].First);
        if (answers is not { } told)
        {
            yield break;
        }

        if (HeadlineWords(input, told) is { } opening)
        {
            yield return opening;
        }

        for (int i = 0; i < turns.Count; i++)
        {
            bool question = i % 2 == 0;
            if ((question ? asks : told) is not { } speaker || input.Contents.Span(turns[i].First + 1, turns[i].End) is not { } words)
            {
                continue;
            }

            yield return Said(input, turns[i].First, speaker, question ? [words] : [words, .. GoingOn(input, turns[i].Block, i + 1 < turns.Count ? turns[i + 1].Block : 0)]);
        }
    }

    private Proposal Said(RuleInput input, int at, NounPhrase speaker, List<TextSpan> content) => new()
    {
        Rule = Name,
        Passage = input.Context.PassageOf(at).Index,
        Kind = StatementKind.Direct,
        Force = StatementForce.Said,
        Content = content,
        Speaker = speaker,
        Confidence = 0.85,
    };

    // Paragraphs that a dash opens and that nobody's report attributes.
    private static List<Turn> Turns(RuleInput input)
    {
        var turns = new List<Turn>();
        int narrated = 0;
        foreach ((int first, int end) in input.Context.Paragraphs())
        {
            Passage passage = input.Context.PassageOf(first);
            if (passage.Block > 0 && end - first > 2 && input.Grammar.IsDash(first))
            {
                narrated += IsNarrated(input, first, end) ? 1 : 0;
                if (narrated > 1 || DashSpeech.IsAttributed(input, first, end))
                {
                    return [];
                }

                turns.Add(new Turn(first, end, passage.Block, input.Grammar.Form(end - 1) is "?"));
            }
        }

        return turns;
    }

    // «– Да, конечно, – рыбак кивнул»: a story goes on behind what is said.
    private static bool IsNarrated(RuleInput input, int first, int end) =>
        Enumerable.Range(first + 2, Math.Max(0, end - first - 3)).Any(i => input.Grammar.IsDash(i) && input.Grammar.Form(i - 1) is "," or "!" or "?" or "." or "…" && input.Context.Text[i + 1] is { IsWord: true, IsCapitalized: false });

    // The first asks, and no question stands where an answer should.
    private static bool TakesTurns(List<Turn> turns) => turns[0].Asks && !turns.Where(static (turn, i) => i % 2 == 1 && turn.Asks).Any();

    private static (NounPhrase? Asks, NounPhrase? Answers) Speakers(RuleInput input, int end)
    {
        NounPhrase? asks = null;
        var others = new List<NounPhrase>();
        foreach (Entity person in input.Context.Entities.Entities.Where(static entity => entity.Kind == EntityKind.Person))
        {
            List<NounPhrase> names = [.. person.Mentions.Where(mention => mention.Form == MentionForm.Name && input.Context.Text.TokenAt(mention.Span.Start) < end).Select(mention => Named(input, mention))];
            if (asks is null && names.Exists(name => Asks(input, name)))
            {
                asks = names.Find(name => Asks(input, name));
            }
            else if (names.Count > 0)
            {
                others.Add(names[0]);
            }
        }

        // A headline may be about somebody else.
        List<NounPhrase> told = others.Exists(IsInLead) ? others.FindAll(IsInLead) : others;
        return (asks, told.Count == 1 ? told[0] : null);

        bool IsInLead(NounPhrase name) => !input.Context.PassageOf(name.First).IsHeadline;
    }

    private static NounPhrase Named(RuleInput input, Mention mention)
    {
        int end = input.Context.Text.TokenAt(mention.Span.End);
        return new NounPhrase(input.Context.Text.TokenAt(mention.Span.Start), end, end - 1);
    }

    // «беседовал Павел Орлов», «Павел Орлов расспросил мэра»
    private static bool Asks(RuleInput input, NounPhrase person)
    {
        bool behind = person.End < input.Context.Text.Tokens.Length && input.Context.Words.Is("interviews", input.Context.Text[person.End].Lemma);
        for (int i = person.First - 1; !behind && i >= 0 && i >= person.First - MaxToName && input.Context.Text[i].IsWord; i--)
        {
            behind = input.Context.Words.Is("interviews", input.Context.Text[i].Lemma);
        }

        return behind && input.Context.Text[person.First].Feats.Case is Languages.Case.Nom or Languages.Case.None;
    }

    // «„Мост ждёт весны“. Мэр – о планах города»: the headline has words of the one who answers.
    private Proposal? HeadlineWords(RuleInput input, NounPhrase speaker)
    {
        foreach (Quotations.Quotation quotation in input.Context.Quotations)
        {
            Passage passage = input.Context.PassageOf(quotation.First);
            if (!passage.IsHeadline || passage.Block > 0)
            {
                return null;
            }

            if (quotation is { IsSpeech: true } && quotation.First == passage.First && input.Contents.Span(quotation.First + 1, quotation.End - 1) is { } words)
            {
                return Said(input, quotation.First, speaker, [words]);
            }
        }

        return null;
    }

    // The paragraphs without a dash before the next turn.
    private static IEnumerable<TextSpan> GoingOn(RuleInput input, int block, int next)
    {
        IReadOnlyList<DocumentBlock> blocks = input.Context.Text.Document.Blocks;
        for (int i = block + 1; i < next && next - block <= MaxParagraphs; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Paragraph } && input.Contents.Span(input.Context.Text.TokenAt(blocks[i].Span.Start), input.Context.Text.TokenAt(blocks[i].Span.End)) is { } content)
            {
                yield return content;
            }
        }
    }
}
