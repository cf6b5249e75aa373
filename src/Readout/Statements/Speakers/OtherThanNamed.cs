using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Statements.Relays;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Who English words cannot mean, however near he stands: whom an indefinite article brings in is nobody named before ("said a senior diplomat"),
/// the medium that has seen a text did not write it, whom somebody talked with is another ("after talks with Falcon, he said"), and so is who
/// was reported just before "and the mayor said".
/// </summary>
internal sealed class OtherThanNamed(StatementContext context, RelayFinder relays, EnglishDescription descriptions)
{
    /// <summary>The speaker, or the mere words of the phrase where the one found is surely another.</summary>
    public Speaker Check(Proposal proposal, Speaker speaker, Spoke? last)
    {
        if (!context.IsEnglish || proposal.Speaker is not { } phrase || speaker.Evidence == SpeakerEvidence.Name)
        {
            return speaker;
        }

        if (IsTextOfAnother(phrase, speaker))
        {
            return Words(phrase, SpeakerGrade.Doubtful);
        }

        if (speaker.Entity is null && speaker.Grade == SpeakerGrade.Doubtful && IsTextRead(phrase))
        {
            return speaker with { Grade = SpeakerGrade.Unnamed };
        }

        if (speaker.Entity is not { } id || context.Entities.Find(id) is not { } entity || NamesItself(phrase, entity))
        {
            return IsNewcomer(phrase) && speaker is { Entity: null, Grade: SpeakerGrade.Doubtful } && (IsPersonNoun(phrase) || context.Media.IsKin(context.Text[phrase.Head])) && !descriptions.MayBeNamedSoon(phrase) ? speaker with { Grade = SpeakerGrade.Unnamed } : speaker;
        }

        if (IsNewcomer(phrase) && entity.Kind == EntityKind.Person)
        {
            return IsNamedBefore(entity, phrase) ? Words(phrase, SpeakerGrade.Unnamed) : speaker;
        }

        bool other = HasSeen(proposal, entity) || (entity.Kind is EntityKind.Person or EntityKind.Other && (IsCompany(phrase, entity) || IsJoined(proposal, phrase, entity, last) || IsNamedBehind(phrase, entity) || IsAnswered(proposal, phrase, entity, last)));
        return other ? Words(phrase, SpeakerGrade.Doubtful) : speaker;
    }

    private Speaker Words(NounPhrase phrase, SpeakerGrade grade) =>
        new(null, PhraseName.Of(context, phrase), context.Text.SpanOf(phrase.First, phrase.End), grade) { Evidence = SpeakerEvidence.Description };

    // "a diplomat", "one aide", "another official"
    private bool IsNewcomer(NounPhrase phrase) =>
        phrase.Length > 1 && context.Text[phrase.First].Norm is "a" or "an" or "one" or "another" && context.Text[phrase.First + 1].Norm is not "of" && context.Text[phrase.Head].Feats.Number != Number.Plur;

    private bool IsPersonNoun(NounPhrase phrase) =>
        context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || context.Media.IsUnnamedHead(context.Text[phrase.Head]);

    private bool NamesItself(NounPhrase phrase, Entity entity)
    {
        TextSpan span = context.Text.SpanOf(phrase.First, phrase.End);
        return entity.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Span.Overlaps(span) && !IsBehindReader(mention, phrase));
    }

    // "the council's statement": not that of engineers who spoke before.
    private bool IsTextOfAnother(NounPhrase phrase, Speaker speaker) =>
        context.Media.IsDocumentHead(context.Text[phrase.Head]) && speaker is { Entity: null, Evidence: SpeakerEvidence.GoesOn or SpeakerEvidence.IssuerSpokenOf or SpeakerEvidence.Description } && speaker.Name != PhraseName.Of(context, phrase)
        && Enumerable.Range(phrase.First, phrase.Length).Any(context.Grammar.IsPossessiveMark);

    // "a draft obtained by the paper": the text is all that is known.
    private bool IsTextRead(NounPhrase phrase) =>
        context.Media.IsDocumentHead(context.Text[phrase.Head]) && (context.Text[phrase.First].Norm is "a" or "an" || context.Text[phrase.Head].Feats.Number == Number.Plur)
        && (EnglishRelays.IsReader(context, phrase.End) || EnglishRelays.WithoutReader(context, phrase).End < phrase.End);

    // "a letter seen by the agency" names no agency that speaks.
    private bool IsBehindReader(Mention mention, NounPhrase phrase) => mention.Span.Start >= context.Text[EnglishRelays.WithoutReader(context, phrase).End - 1].Span.End;

    private static bool IsNamedBefore(Entity entity, int position) =>
        entity.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Span.Start < position);

    private bool IsNamedBefore(Entity entity, NounPhrase phrase) => IsNamedBefore(entity, context.Text[phrase.First].Span.Start);

    // "In a letter seen by the agency, the ministry said", "told the agency"
    private bool HasSeen(Proposal proposal, Entity entity) =>
        proposal.Relays.Any(medium => context.Mentions.At(medium.Head) is { } named && named.Entity.Id == entity.Id)
        || relays.In(context.Passages[proposal.Passage]).Where(static clause => clause.IsInterview).SelectMany(static clause => clause.Media)
            .Any(medium => context.Mentions.At(medium.Head) is { } named && named.Entity.Id == entity.Id);

    // "Speaking after talks with Falcon, he said"
    private bool IsCompany(NounPhrase phrase, Entity entity)
    {
        int low = context.PassageOf(phrase.First).First;
        bool answers = context.Text[low].Norm is "responding" or "replying" or "reacting" || (context.Text[low].Norm is "in" && context.Text[low + 1].Norm is "reply" or "response" or "answer");
        bool fronted = phrase.First - 1 > low && context.Grammar.IsComma(phrase.First - 1)
            && (answers || context.Text[low].Norm is "speaking" or "talking" or "after" or "following" or "during" or "before" or "meeting" or "standing" or "appearing" or "at" or "in");
        for (int i = low; fronted && i + 1 < phrase.First; i++)
        {
            if ((context.Text[i].Norm is "with" or "alongside" or "beside" or "meeting" || (answers && context.Text[i].Norm is "to")) && context.Mentions.At(MentionBehind(i, phrase.First)) is { } named && named.Entity.Id == entity.Id)
            {
                return true;
            }
        }

        return false;
    }

    // "with his counterpart Ann Falcon"
    private int MentionBehind(int preposition, int end)
    {
        int at = preposition + 1;
        while (at + 1 < end && context.Mentions.At(at) is not { Mention.Form: MentionForm.Name } && !context.Text[at].IsPunct && context.Text[at].Upos is not Upos.Adp)
        {
            at++;
        }

        return at;
    }

    // "Falcon said that it was safe and the mayor said that it was not"
    private bool IsJoined(Proposal proposal, NounPhrase phrase, Entity entity, Spoke? last) =>
        last is { } spoke && spoke.Passage == proposal.Passage && spoke.Speaker is { Evidence: SpeakerEvidence.Name } && spoke.Speaker.Entity == entity.Id && !context.Grammar.IsPronoun(phrase.Head)
        && phrase.First - 1 > spoke.Token && context.Text[phrase.First - 1].Norm is "and" or "while" or "whereas" or "but" && context.Text[phrase.First].Norm is "the" or "his" or "her" or "its";

    // "The minister said that it was safe and Falcon said that it was not": Falcon comes in behind.
    private bool IsNamedBehind(NounPhrase phrase, Entity entity)
    {
        if (context.Grammar.IsPronoun(phrase.Head) || IsNamedBefore(entity, phrase))
        {
            return false;
        }

        int end = context.PassageOf(phrase.First).End;
        for (int i = phrase.End; i + 2 < end; i++)
        {
            if (context.Text[i].Norm is "and" or "but" or "while" or "whereas" && context.Mentions.At(i + 1) is { Mention: { Form: MentionForm.Name } mention } named && named.Entity.Id == entity.Id
                && context.Text.TokenAt(mention.Full.End) is var verb && verb < end && context.Words.Word(context.Text[verb].Norm) is { Form: Cues.CueForm.Finite })
            {
                return true;
            }
        }

        return false;
    }

    // "… Falcon said. This was denied by the mayor."
    private bool IsAnswered(Proposal proposal, NounPhrase phrase, Entity entity, Spoke? last) =>
        proposal.Rule == nameof(Rules.EnglishAboutThis) && last is { Speaker: { Evidence: SpeakerEvidence.Name } said } && last.Value.Passage == proposal.Passage - 1 && said.Entity == entity.Id && !context.Grammar.IsPronoun(phrase.Head);
}
