using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>English headlines that end in who said them: "Bridge to open in May: envoy".</summary>
internal sealed class HeadlineSource : StatementRule
{
    private const int MaxSpeaker = 6;
    private const int MinContent = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Passage passage in input.Context.Passages)
        {
            if (input.Context.IsEnglish && passage.IsHeadline && Colon(input, passage) is { } colon && input.Grammar.ReadPhrase(colon + 1, passage.End) is { } speaker && speaker.End == passage.End
                && CanSpeak(input, speaker) && input.Contents.Span(passage.First, colon) is { } content)
            {
                yield return new Proposal
                {
                    Rule = Name,
                    Passage = passage.Index,
                    Kind = input.Contents.KindOf(passage.First, colon),
                    Force = StatementForce.Said,
                    Content = [content],
                    Speaker = speaker,
                    Confidence = 0.75,
                };
            }
        }
    }

    private static int? Colon(RuleInput input, Passage passage)
    {
        for (int i = passage.End - 2; i > passage.First + MinContent && i >= passage.End - MaxSpeaker; i--)
        {
            if (input.Grammar.IsColon(i))
            {
                return HasVerb(input, passage.First, i) || input.Context.Mentions.At(i + 1) is { Entity.Kind: EntityKind.Person } ? i : null;
            }
        }

        return null;
    }

    private static bool HasVerb(RuleInput input, int first, int end) => Enumerable.Range(first, end - first).Any(input.Grammar.IsVerb);

    private static bool CanSpeak(RuleInput input, NounPhrase phrase)
    {
        Token head = input.Context.Text[phrase.Head];
        if (input.Context.Mentions.At(phrase.Head) is { } known)
        {
            return known.Entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Other;
        }

        return input.Context.Mentions.IsRoleNoun(head) || input.Context.Media.IsOffice(head) || input.Context.Media.IsUnnamedHead(head) || input.Context.Media.IsGroup(head)
            || input.Context.Media.IsDocumentHead(head) || input.Context.Media.KindsOfBody(head.Lemma) is not null || input.Relays.IsMedium(phrase) || head.Upos == Upos.Propn;
    }
}
