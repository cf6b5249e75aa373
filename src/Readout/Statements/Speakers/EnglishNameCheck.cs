using Readout.Entities;
using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Languages.Splitting;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// English names that are none, or not the speaker's: a place that only says where ("a pilot from Larkton"), a word that has its capital from
/// the headline ("New Bridge Shows"), a day, a party and state behind a member's name.
/// </summary>
internal sealed class EnglishNameCheck(StatementContext context)
{
    // "Ann Falcon, 24, from Larkton, who said"
    private const int MaxToHolder = 5;

    /// <summary>The speaker, or another name that the words hold, or the same with doubt.</summary>
    public Speaker Check(Proposal proposal, Speaker speaker)
    {
        if (!context.IsEnglish || proposal.Speaker is not { } phrase || speaker.Evidence is not (SpeakerEvidence.Name or SpeakerEvidence.Description or SpeakerEvidence.Issuer) || speaker.Grade is SpeakerGrade.Unnamed)
        {
            return speaker;
        }

        if (PartyOfState.Is(context.Text.Form(phrase.Head)) && HolderBefore(phrase.First) is { } member)
        {
            return speaker with { Entity = member.Id, Name = member.Name, Grade = SpeakerGrade.Named, Evidence = SpeakerEvidence.Name };
        }

        if (IsDate(phrase) || (speaker.Evidence != SpeakerEvidence.Issuer && IsWordOfHeadline(phrase, speaker)))
        {
            return speaker with { Grade = SpeakerGrade.Doubtful };
        }

        return speaker is { Evidence: SpeakerEvidence.Name, Entity: { } id } && context.Entities.Find(id) is { Kind: EntityKind.Place } place ? OfPlace(proposal, phrase, place, speaker) : speaker;
    }

    /// <summary>"He" is no body and no place.</summary>
    public bool IsThing(Proposal proposal, Speaker? speaker) =>
        context.IsEnglish && proposal.Speaker is { Length: 1 } pronoun && context.Text[pronoun.Head].Norm is "he" or "she" && context.Mentions.KindOf(speaker?.Entity) is EntityKind.Organization or EntityKind.Place;

    private Speaker OfPlace(Proposal proposal, NounPhrase phrase, Entity place, Speaker speaker)
    {
        if (LongerName(phrase, place) is { } name)
        {
            return speaker with { Entity = null, Name = name };
        }

        if (!SaysWhere(phrase, proposal.Cue?.First ?? -1))
        {
            return speaker;
        }

        return HolderBefore(phrase.First) is { } holder
            ? speaker with { Entity = holder.Id, Name = holder.Name, Grade = SpeakerGrade.Resolved }
            : speaker with { Grade = SpeakerGrade.Doubtful };
    }

    // "Lantern Motor Norland said": the place ends the name of a body that nobody has read.
    private string? LongerName(NounPhrase phrase, Entity place)
    {
        int last = phrase.Head;
        while (last > phrase.First && context.Mentions.At(last - 1) is { } before && before.Entity.Id == place.Id)
        {
            last--;
        }

        int first = last;
        while (first > phrase.First && context.Text[first - 1] is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn or Upos.Noun or Upos.X })
        {
            first--;
        }

        return first < last && !context.Grammar.IsSentenceStart(first) || first < last - 1 || (first < last && context.Text[first].IsAllCaps)
            ? context.Text.SpanOf(first, phrase.End).In(context.Text.Text)
            : null;
    }

    // "of Norland", "in Larkton, Norland," and "the Larkton airwaves": the place belongs to something else.
    private bool SaysWhere(NounPhrase phrase, int cue)
    {
        Passage passage = context.PassageOf(phrase.First);
        int before = phrase.First - 1;
        bool behind = before >= passage.First && (context.Text[before].Norm is "of" or "in" or "from" or "at" or "near"
            || (before > passage.First && context.Grammar.IsComma(before) && !(phrase.Length == 1 && Entities.Names.Gazetteer.Of("en")?.HasSurname(context.Text[phrase.Head].Norm) == true) && context.Mentions.At(before - 1) is { Entity.Kind: EntityKind.Place } && before > passage.First + 1 && context.Text[before - 2] is { IsCapitalized: true } or { Upos: Upos.Adp }));
        return behind || (phrase.End < passage.End && context.Text[phrase.End] is { Upos: Upos.Noun, IsCapitalized: false, IsWord: true } next && !VerbGroup.IsTimeNoun(next) && phrase.Length == 1 && phrase.End < cue && phrase.End + 1 < cue);
    }

    // The person named right before: "Rep. Ann Falcon of Norland", "Ann Falcon, 24, from Larkton".
    private Entity? HolderBefore(int token)
    {
        int low = Math.Max(context.PassageOf(token).First, token - MaxToHolder);
        for (int i = token - 1; i >= low; i--)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } named)
            {
                return named.Entity;
            }

            if (!context.Grammar.IsComma(i) && context.Text[i].Upos is not (Upos.Num or Upos.Adp))
            {
                return null;
            }
        }

        return null;
    }

    // "December 1", "earlier Tuesday", "in June"; not "Ann June said".
    private bool IsDate(NounPhrase phrase)
    {
        int head = phrase.Head;
        bool numbered = (head + 1 < context.Text.Tokens.Length && context.Text[head + 1].Upos == Upos.Num) || (head > 0 && context.Text[head - 1].Upos is Upos.Num or Upos.Adp);
        return SubjectByOrder.IsDay(context.Text[head]) ? phrase.Length == 1 || context.Text[head - 1].Norm is "earlier" or "late" or "early" or "last" or "next"
            : numbered && VerbGroup.IsMonth(context.Text, head) && context.Mentions.At(head) is not { Entity.Kind: EntityKind.Person };
    }

    // "Paris Terror Attacks Highlight": that a word has a capital says nothing where all have, and nothing else in the article names such a one.
    private bool IsWordOfHeadline(NounPhrase phrase, Speaker speaker)
    {
        if (!TitleCase.Is(context.Text, context.Text.Sentences[context.Text.SentenceOf(phrase.Head)]))
        {
            return false;
        }

        Token head = context.Text[phrase.Head];
        return speaker.Entity is { } id ? context.Entities.Find(id) is { Kind: EntityKind.Other } entity && entity.Mentions.All(IsInHeadline)
            : speaker.Evidence == SpeakerEvidence.Description && !(context.Media.IsTeller(head) ? head.Feats.Number == Number.Plur || !context.Media.IsDocumentHead(head) : head.Feats.Number == Number.Plur && context.Mentions.IsRoleNoun(head));
    }

    private bool IsInHeadline(Mention mention) => TitleCase.Is(context.Text, context.Text.Sentences[context.Text.SentenceOf(context.Text.TokenAt(mention.Span.Start))]);
}
