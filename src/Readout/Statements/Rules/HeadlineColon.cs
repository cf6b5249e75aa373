using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>Headlines without a cue: "Мэр: мост откроют в мае", "Мост откроют в мае — мэр", "Mayor: bridge will open".</summary>
internal sealed class HeadlineColon : StatementRule
{
    private const int MaxSpeaker = 10;
    private const int MinContent = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Passage passage in input.Context.Passages)
        {
            if (passage.IsHeadline && (SpeakerFirst(input, passage) ?? SpeakerLast(input, passage)) is { } found)
            {
                yield return found;
            }
        }
    }

    private Proposal? SpeakerFirst(RuleInput input, Passage passage)
    {
        int limit = Math.Min(passage.End, passage.First + MaxSpeaker);
        for (int i = passage.First + 1; i < limit; i++)
        {
            if (input.Grammar.IsColon(i))
            {
                return passage.End - i > MinContent && Speaker(input, passage.First, i) is { } speaker && (!IsPlace(input, speaker) || HasVerb(input, i, passage.End)) ? Make(input, passage, speaker, i + 1, passage.End) : null;
            }
        }

        return null;
    }

    private Proposal? SpeakerLast(RuleInput input, Passage passage)
    {
        int end = passage.End;
        while (end > passage.First && input.Context.Text[end - 1].IsPunct && !input.Grammar.IsQuoteMark(end - 1))
        {
            end--;
        }

        for (int i = end - 2; i > passage.First + MinContent && i > end - MaxSpeaker; i--)
        {
            if (input.Grammar.IsDash(i) && IsSpaced(input.Context.Text, i))
            {
                return Speaker(input, i + 1, end, input.Grammar.IsComma(i - 1)) is { } speaker && (!IsPlace(input, speaker) || input.Grammar.IsComma(i - 1)) ? Make(input, passage, speaker, passage.First, i) : null;
            }
        }

        return null;
    }

    // "Лапландия: фотографии с границы" names where, "Лапландия: мы откроем границу" who.
    private static bool IsPlace(RuleInput input, NounPhrase speaker) =>
        input.Context.Mentions.At(speaker.Head) is { Entity.Kind: EntityKind.Place };

    private static bool HasVerb(RuleInput input, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (input.Grammar.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpaced(AnalyzedText text, int dash) =>
        text[dash].Span.Start > 0 && char.IsWhiteSpace(text.Text[text[dash].Span.Start - 1]);

    // The whole of it must be one phrase that can speak: a person, a body, a medium, a text.
    private static NounPhrase? Speaker(RuleInput input, int first, int end, bool afterComma = false)
    {
        if (input.Grammar.ReadPhrase(first, end) is not { } phrase || (phrase.End < end - 1 && !IsTopic(input, phrase.End)))
        {
            return null;
        }

        Token head = input.Context.Text[phrase.Head];
        bool known = input.Context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Place };
        // «Мост откроют, – Минтранс»: what a comma and a dash set off behind a headline can only speak.
        bool speaks = known || (afterComma && (head.IsCapitalized || head.Feats.Animacy == Animacy.Anim)) || input.Relays.IsMedium(phrase) || input.Context.Media.IsDocumentHead(head) || input.Context.Media.IsOffice(head) || input.Context.Media.IsUnnamedHead(head);
        return speaks && (afterComma || input.Grammar.MayBeSubject(phrase.Head)) ? phrase : null;
    }

    // "Mayor on the bridge: it opens in May", «Мэр о мосте: …»: what is spoken of stands behind who speaks.
    private static bool IsTopic(RuleInput input, int at) =>
        input.Context.Words.Is("content-about", input.Context.Text[at].Norm) || input.Context.Text[at].Norm is "on" or "about";

    private Proposal? Make(RuleInput input, Passage passage, NounPhrase speaker, int first, int end)
    {
        if (input.Contents.Span(first, end) is not { } content)
        {
            return null;
        }

        bool quoted = input.Grammar.IsQuoteMark(first);
        return new Proposal
        {
            Rule = Name,
            Passage = passage.Index,
            Kind = quoted ? StatementKind.Direct : input.Contents.KindOf(first, end),
            Force = StatementForce.Said,
            Content = [content],
            Speaker = speaker,
            Confidence = 0.75,
        };
    }
}
