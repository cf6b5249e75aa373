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
            if ((passage.IsHeadline || IsFirstLine(input, passage)) && !IsLabel(input, passage) && (SpeakerFirst(input, passage) ?? Last(input, passage)) is { } found)
            {
                yield return found;
            }
        }
    }

    // "Falcon: The bridge is not for sale." A first line that is one short sentence is a headline, though it ends with a full stop.
    private static bool IsFirstLine(RuleInput input, Passage passage) =>
        input.Context.IsEnglish && passage.Index == 0 && passage.End - passage.First <= MaxFirstLine && input.Context.Passages.Count > 1 && input.Context.Passages[1].Block != passage.Block;

    private const int MaxFirstLine = 20;

    // «Источник: пресс-служба порта» stands short like a headline.
    private static bool IsLabel(RuleInput input, Passage passage) => input.Context.Words.SourceLabels.Match(input.Context.Text, passage.First, passage.End) > 0;

    private Proposal? SpeakerFirst(RuleInput input, Passage passage)
    {
        int limit = Math.Min(passage.End, passage.First + MaxSpeaker);
        for (int i = passage.First + 1; i < limit; i++)
        {
            if (input.Grammar.IsColon(i))
            {
                return passage.End - i > MinContent && !IsLive(input, i) && Speaker(input, passage.First, i) is { } speaker && !IsRegion(input, speaker) && (!(IsPlace(input, speaker) || IsEnglishBody(input, speaker)) || HasVerb(input, i, passage.End)) ? Make(input, passage, speaker, i + 1, passage.End) : null;
            }
        }

        return null;
    }

    private Proposal? Last(RuleInput input, Passage passage) =>
        SpeakerLast(input, passage) is var (speaker, dash) ? Make(input, passage, speaker, passage.First, dash) : null;

    /// <summary>Who speaks behind the last dash of a headline, and that dash: «Мост откроют — мэр»; null when nobody does.</summary>
    public static (NounPhrase Speaker, int Dash)? SpeakerLast(RuleInput input, Passage passage)
    {
        int end = passage.End;
        while (end > passage.First && input.Context.Text[end - 1].IsPunct && !input.Grammar.IsQuoteMark(end - 1))
        {
            end--;
        }

        for (int i = end - 2; i > passage.First + MinContent && i > end - MaxSpeaker; i--)
        {
            if (IsNameBehindColon(input, i, end))
            {
                return Speaker(input, i + 1, end) is { } named ? (named, i) : null;
            }

            if (input.Grammar.IsDash(i) && IsSpaced(input.Context.Text, i) && !input.Context.IsQuoted(i))
            {
                bool afterComma = input.Grammar.IsComma(i - 1);
                return Speaker(input, i + 1, end, afterComma) is { } speaker && !IsSignature(input, i, speaker) && (!IsPlace(input, speaker) || afterComma) ? (speaker, i) : null;
            }
        }

        return null;
    }

    // "No quarrel over the bridge: PM Falcon": nothing but a person's name, and maybe a post, behind the colon.
    private static bool IsNameBehindColon(RuleInput input, int colon, int end) =>
        input.Context.IsEnglish && input.Grammar.IsColon(colon) && input.Context.Mentions.At(end - 1) is ({ Kind: EntityKind.Person }, { Form: MentionForm.Name } mention) && input.Context.Text.TokenAt(mention.Span.End) == end
        && input.Context.Text.TokenAt(mention.Span.Start) is var first && (first == colon + 1 || (first == colon + 2 && input.Context.Text[colon + 1] is { IsAllCaps: true } or { IsCapitalized: true, Norm: [.., '.'] }));

    // “It is late.” – AFP: the agency that sent the text signs its last quotation.
    private static bool IsSignature(RuleInput input, int dash, NounPhrase speaker) =>
        input.Context.IsEnglish && input.Grammar.IsQuoteMark(dash - 1) && input.Relays.IsMedium(speaker);

    // "Лапландия: фотографии с границы" names where, "Лапландия: мы откроем границу" who.
    private static bool IsPlace(RuleInput input, NounPhrase speaker) =>
        input.Context.Mentions.At(speaker.Head) is { Entity.Kind: EntityKind.Place };

    // «Заречье: рыбак выигрывает выборы»: where it happened; only states and their capitals speak.
    private static bool IsRegion(RuleInput input, NounPhrase speaker) =>
        input.Context.Mentions.At(speaker.Head) is { Entity: { Kind: EntityKind.Place, State: null } };

    // "Storm Evelyn live: bridges closed"
    private static bool IsLive(RuleInput input, int colon) => input.Context.IsEnglish && input.Context.Text[colon - 1].Upos is Upos.Adj or Upos.Adv;

    // "Larkton United: W D L": a name and a colon alone say nothing yet.
    private static bool IsEnglishBody(RuleInput input, NounPhrase speaker) =>
        input.Context.IsEnglish && input.Context.Mentions.At(speaker.Head) is { Entity.Kind: EntityKind.Organization };

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
        if (input.Grammar.ReadPhrase(first, end) is not { } phrase || (phrase.End < end - 1 && !IsTopic(input, phrase.End) && !IsWhere(input, phrase.End, end)))
        {
            return null;
        }

        if (input.Grammar.IsQuoteMark(phrase.First) && input.Grammar.HasPredicate(phrase.First, phrase.End))
        {
            return null; // «„Судья испугалась“: Сидорова проиграла суд»: words, and no name
        }

        if (input.Context.IsEnglish && IsWordInCapitals(input, phrase))
        {
            return null;
        }

        Token head = input.Context.Text[phrase.Head];
        bool known = input.Context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Place };
        // «Мост откроют, – Минтранс»: what a comma and a dash set off behind a headline can only speak.
        bool speaks = known || (!input.Context.IsEnglish && input.Context.Mentions.IsRoleNoun(head) && phrase.Length > 1) || (afterComma && (head.IsCapitalized || head.Feats.Animacy == Animacy.Anim)) || input.Relays.IsMedium(phrase) || input.Context.Media.IsDocumentHead(head) || input.Context.Media.IsOffice(head) || input.Context.Media.IsUnnamedHead(head) || (input.Context.IsEnglish && phrase.Length > 1 && input.Context.Media.IsStaff(head));
        return speaks && (afterComma || input.Grammar.MayBeSubject(phrase.Head)) ? phrase : null;
    }

    // "WATCH: the bridge opens", "SHARES: the port gains": a word of the language in capitals calls out or says what it is about, unless it is a person's name.
    private static bool IsWordInCapitals(RuleInput input, NounPhrase phrase) =>
        phrase.Length == 1 && input.Context.Text[phrase.Head] is { IsAllCaps: true, Norm.Length: > 2 } word && AllLanguages.Find(input.Context.Text.Language)?.IsCommonWord(word.Norm) == true
        && input.Context.Mentions.At(phrase.Head) is not { Entity: { Kind: EntityKind.Person, Mentions.Count: > 1 } };

    // «посол Норландии в Велинске»
    private static bool IsWhere(RuleInput input, int at, int end) =>
        !input.Context.IsEnglish && input.Context.Text[at].Upos == Upos.Adp && input.Grammar.ReadPhrase(at + 1, end) is { } place && place.End >= end - 1 && input.Context.Mentions.At(place.Head) is not null;

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
