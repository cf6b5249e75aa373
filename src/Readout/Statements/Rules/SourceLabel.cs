using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// Paragraphs with a label, as Ukrainian news sites set them: "Источник: пресс-служба порта" vouches for the paragraph before,
/// "Прямая речь мэра: «…»" and "Дословно: «…»" give the words themselves.
/// </summary>
internal sealed class SourceLabel : StatementRule
{
    private const int MaxLabel = 9;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        NounPhrase? source = null;
        foreach (Passage passage in input.Context.Passages)
        {
            if (Colon(input, passage) is not { } colon)
            {
                continue;
            }

            if (input.Context.Words.SourceLabels.Match(input.Context.Text, passage.First, colon) > 0)
            {
                source = input.Grammar.ReadPhrase(colon + 1, passage.End);
                if (source is { } named && !IsMeeting(input, named) && MayVouch(input, passage, named) && Before(input, passage) is { } content)
                {
                    yield return Followed(input, passage, named) is { } teller ? Make(passage, teller, StatementKind.Indirect, content) with { Relays = [named] } : Make(passage, named, StatementKind.Indirect, content);
                }
            }
            else if (input.Context.Words.QuoteLabels.Match(input.Context.Text, passage.First, colon) is var words and > 0 && Quoted(input, passage, colon) is { } quoted)
            {
                NounPhrase? named = input.Grammar.ReadPhrase(passage.First + words, colon);
                source ??= Following(input, passage);
                if (input.Context.IsEnglish && named is null && source is { } outlet && input.Relays.IsMedium(outlet))
                {
                    continue;
                }

                Proposal found = Make(passage, named ?? (source is { } origin && !IsOccasion(input, origin) ? origin : null), StatementKind.Direct, quoted);
                yield return named is not null && source is { } carrier && !IsOccasion(input, carrier) && input.Context.Mentions.At(carrier.Head)?.Entity.Kind != Entities.EntityKind.Person ? found with { Relays = [carrier] } : found;
            }
        }
    }

    // «Источник: „Волна“ со ссылкой на двух рыбаков»: whom the medium follows.
    private static NounPhrase? Followed(RuleInput input, Passage passage, NounPhrase medium) =>
        medium.End < passage.End && input.Context.Media.References.Match(input.Context.Text, medium.End, passage.End) is > 0 and var words && input.Relays.IsMedium(medium) ? input.Grammar.ReadPhrase(medium.End + words, passage.End) : null;

    // "Source: Reuters" under a paragraph tells where it was read; of people it tells who said it. A label of words in marks has its own reading.
    private static bool MayVouch(RuleInput input, Passage passage, NounPhrase named)
    {
        if (!input.Context.IsEnglish)
        {
            return true;
        }

        Passage before = input.Context.Passages[Math.Max(0, passage.Index - 1)];
        bool labelled = Colon(input, before) is { } colon && input.Context.Words.QuoteLabels.Match(input.Context.Text, before.First, colon) > 0;
        return !labelled && input.Context.Mentions.At(named.Head) is { Entity.Kind: Entities.EntityKind.Person };
    }

    // "Quote: “…”" with "Source: Falcon" on the next line.
    private static NounPhrase? Following(RuleInput input, Passage passage)
    {
        int next = passage.Index + 1;
        return input.Context.IsEnglish && next < input.Context.Passages.Count && input.Context.Passages[next] is var label && Colon(input, label) is { } colon && input.Context.Words.SourceLabels.Match(input.Context.Text, label.First, colon) > 0
            ? input.Grammar.ReadPhrase(colon + 1, label.End)
            : null;
    }

    // «Источник: заседание порта»: where it was to be seen, and nobody who said it.
    private static bool IsMeeting(RuleInput input, NounPhrase source) => input.Context.Text[source.Head].Lemma is "заседание" or "засідання";

    // "a comment to reporters", "a briefing": where it was said, not by whom.
    private static bool IsOccasion(RuleInput input, NounPhrase source) =>
        input.Context.Media.IsVenue(input.Context.Text[source.Head]) || (input.Context.Media.IsDocumentHead(input.Context.Text[source.Head]) && source.Length == 1);

    private static int? Colon(RuleInput input, Passage passage)
    {
        for (int i = passage.First + 1; i < passage.End && i < passage.First + MaxLabel; i++)
        {
            if (input.Grammar.IsColon(i))
            {
                return i;
            }
        }

        return null;
    }

    private static TextSpan? Before(RuleInput input, Passage passage)
    {
        if (passage.Index == 0 || input.Context.Passages[passage.Index - 1] is not { IsHeadline: false } before || before.Block == passage.Block)
        {
            return null;
        }

        // A paragraph that names its speaker needs no other, and a comment or an interview is no speaker.
        bool attributed = input.CuesIn(before.First, before.End).Any(cue => Attributes(input, cue));
        return attributed ? null : input.Contents.Span(AboutThis.FirstOf(input, passage, before), before.End);
    }

    private static bool Attributes(RuleInput input, Cues.Cue cue) =>
        cue.Entry.Form == Cues.CueForm.According
        || (Headline.IsMain(input, cue) && !IsInRelative(input, cue) && (cue.Entry.May(Cues.Frames.This | Cues.Frames.Tail) || CueThat.FindThat(input, cue) is not null || (input.SubjectOf(cue) is { } subject && input.Context.Text[subject.Head].Feats.Case == Languages.Case.Nom)));

    // «мужчина, который назвался помощником порта и предлагал открыть мост»: the clause goes on behind its "and".
    private static bool IsInRelative(RuleInput input, Cues.Cue cue)
    {
        for (int i = cue.First - 1; i > input.Bounds(cue.First).Low && !input.Grammar.IsComma(i) && !input.Grammar.IsHardBreak(i); i--)
        {
            if (SubjectByCase.IsRelative(input.Context.Text[i]) && input.Grammar.IsComma(i - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static TextSpan? Quoted(RuleInput input, Passage passage, int colon)
    {
        if (colon + 1 >= passage.End)
        {
            return null;
        }

        int quotation = input.Context.QuotationOf(colon + 1);
        return quotation >= 0
            ? input.Contents.Span(colon + 2, input.Context.Quotations[quotation].End - 1)
            : input.Contents.Span(colon + 1, passage.End);
    }

    private Proposal Make(Passage passage, NounPhrase? speaker, StatementKind kind, TextSpan content) => new()
    {
        Rule = Name,
        Passage = passage.Index,
        Kind = kind,
        Force = StatementForce.Said,
        Content = [content],
        Speaker = speaker,
        Source = speaker is null ? SpeakerSource.LastSpeaker : SpeakerSource.Phrase,
        Confidence = 0.8,
    };
}
