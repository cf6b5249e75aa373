using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// Russian and Ukrainian nouns that report, with whose they are: «утверждение мэра о том, что мост закрыт», «заява мера про те, що міст закрито».
/// </summary>
internal sealed class SlavicNounCue : StatementRule
{
    // «…, неверно.»: what is said of the noun itself.
    private const int ShortRest = 4;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Passage passage in input.Context.Passages)
        {
            for (int i = passage.First; i + 3 < passage.End; i++)
            {
                if (input.Context.Text[i].Upos == Upos.Noun && input.Context.Words.Noun(input.Context.Text[i].Lemma) is { } entry && input.Context.QuotationOf(i) < 0 && Read(input, passage, i, entry) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private Proposal? Read(RuleInput input, Passage passage, int noun, CueEntry entry)
    {
        if (Arrives(input, passage, noun) && (ContentStart(input, noun + 1, passage.End, entry) ?? PlainClause(input, noun + 1, passage.End)) is { } told)
        {
            return Make(input, passage, noun, entry, told) is { } nobodys ? nobodys with { Source = SpeakerSource.Nobody } : null;
        }

        // The owner's phrase may reach over the preposition to a name behind it, so it ends before.
        int limit = LimitOfOwner(input, noun + 1, passage.End);
        if (input.Grammar.ReadPhrase(noun + 1, limit) is not { } owner || !IsOwner(input.Context.Text[owner.Head]) || !CanSpeak(input, owner) || ContentStart(input, owner.End, passage.End, entry) is not { } from)
        {
            return null;
        }

        return Make(input, passage, noun, entry, from) is { } found ? found with { Speaker = owner } : null;
    }

    // Of people the genitive looks like the accusative.
    private static bool IsOwner(in Token head) => head.Feats is { Case: Case.Gen or Case.None } or { Case: Case.Acc, Animacy: Animacy.Anim };

    // «Поступило сообщение», «надійшло повідомлення»: from nobody.
    private static bool Arrives(RuleInput input, Passage passage, int noun) => noun > passage.First && input.Context.Words.Is("arrives", input.Context.Text[noun - 1].Norm);

    // «повідомлення, що …»
    private static int? PlainClause(RuleInput input, int at, int end) =>
        at + 2 < end && input.Grammar.IsComma(at) && input.Context.Words.Is("that", input.Context.Text[at + 1].Norm) ? at + 2 : null;

    private Proposal? Make(RuleInput input, Passage passage, int noun, CueEntry entry, int from)
    {
        var cue = new Cue(noun, noun + 1, entry, passage.Index, IsReport: true);
        int end = EndOfContent(input, from, input.Contents.End(from, cue), noun);
        return input.Contents.Span(from, end) is not { } content ? null : new Proposal
        {
            Rule = Name,
            Passage = passage.Index,
            Kind = input.Contents.KindOf(from, end),
            Force = entry.Force,
            Content = [content],
            Cue = cue,
            Confidence = 0.7,
        };
    }

    private static int LimitOfOwner(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if ((input.Context.Text[i].IsPunct && !input.Grammar.IsQuoteMark(i)) || input.Context.Words.Is("content-about", input.Context.Text[i].Norm))
            {
                return i;
            }
        }

        return end;
    }

    private static bool CanSpeak(RuleInput input, NounPhrase owner)
    {
        Token head = input.Context.Text[owner.Head];
        return input.Context.Mentions.At(owner.Head) is { Entity.Kind: not Entities.EntityKind.Other } || head.Feats.Animacy == Animacy.Anim
            || input.Context.Media.IsOffice(head) || input.Context.Media.IsMediaHead(head) || input.Context.Media.IsUnnamedHead(head) || input.Context.Media.IsGroup(head);
    }

    // «о том, что …», «про те, що …»
    private static int? ContentStart(RuleInput input, int at, int end, CueEntry entry)
    {
        bool clause = at + 4 < end && entry.May(Frames.That) && input.Context.Words.Is("content-about", input.Context.Text[at].Norm) && input.Context.Text[at + 1].Norm is "том" or "те" or "то" && input.Grammar.IsComma(at + 2) && input.Context.Words.Is("that", input.Context.Text[at + 3].Norm);
        return clause ? at + 4 : entry.May(Frames.Inf) && at + 1 < end && !input.Context.PassageOf(at).IsHeadline && Infinitive(input, at, end) is { } asked ? asked : null;
    }

    // «предложение мэра открыть мост», «призыв порта не открывать его»
    private static int? Infinitive(RuleInput input, int at, int end)
    {
        int verb = input.Context.Text[at].Norm is "не" ? at + 1 : at;
        return input.Context.Text[verb].Feats.VerbForm == VerbForm.Inf && !RunsIntoClause(input, verb, end) ? at : null;
    }

    // «На просьбу мэра открыть мост капитан ответил …»: no comma tells where what was asked for ends.
    private static bool RunsIntoClause(RuleInput input, int from, int end)
    {
        for (int i = from; i < end && !input.Grammar.IsComma(i) && !input.Grammar.IsHardBreak(i); i++)
        {
            if (input.Grammar.IsVerb(i))
            {
                return true;
            }
        }

        return false;
    }

    // «Утверждение о том, что мост закрыт, опроверг мэр»: where the noun opens the sentence, the comma before its own verb ends the content.
    private static int EndOfContent(RuleInput input, int from, int end, int noun)
    {
        Passage passage = input.Context.PassageOf(noun);
        for (int i = passage.First; i < noun; i++)
        {
            if (input.Grammar.IsVerb(i))
            {
                return end;
            }
        }

        for (int i = from + 1; i + 1 < end; i++)
        {
            if (input.Grammar.IsComma(i) && (input.Grammar.IsVerb(i + 1) || passage.End - i <= ShortRest))
            {
                return i;
            }
        }

        return end;
    }
}
