using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Turns the words that name a speaker into somebody, and says how sure that is. Statements are resolved in text order,
/// because a pronoun or a dropped subject looks back at who spoke before.
/// </summary>
internal sealed class SpeakerResolver(StatementContext context)
{
    // Farther back than this many passages a pronoun or an unattributed quotation has lost its antecedent.
    private const int MaxPassagesBack = 4;

    private readonly List<(int Passage, int Token, Speaker Speaker, bool IsPerson)> _spoken = [];

    public Speaker? Resolve(Proposal proposal)
    {
        Speaker? speaker = proposal.Source switch
        {
            SpeakerSource.Nobody => null,
            SpeakerSource.LastSpeaker => GoesOn(proposal),
            _ => proposal.Speaker is { } phrase ? OfPhrase(proposal, phrase) : null,
        };
        if (speaker is not null)
        {
            _spoken.Add((proposal.Passage, proposal.Speaker?.First ?? context.Text.TokenAt(proposal.At), speaker, context.Mentions.KindOf(speaker.Entity) == EntityKind.Person));
        }

        return speaker;
    }

    private Speaker OfPhrase(Proposal proposal, NounPhrase phrase)
    {
        TextSpan span = context.Text.SpanOf(phrase.First, phrase.End);
        if (context.Grammar.IsPronoun(phrase.Head) && phrase.Length == 1)
        {
            return OfPronoun(proposal, phrase.Head, span);
        }

        if (context.Media.IsDocumentHead(context.Text[phrase.Head]) && !IsNamedPerson(phrase))
        {
            return OfDocument(proposal, phrase, span);
        }

        if (Known(phrase) is { } known)
        {
            Speaker speaker = OfEntity(known.Entity, known.Mention, span);
            return LeavesNameBehind(phrase, known) ? speaker with { Grade = SpeakerGrade.Doubtful } : speaker;
        }

        string name = PhraseName.Of(context, phrase);
        if (context.Media.IsUnnamedHead(context.Text[phrase.Head]) && !HasCapital(phrase))
        {
            return new Speaker(null, name, span, SpeakerGrade.Unnamed);
        }

        bool named = HeadIsName(phrase) || (phrase.Length > 1 && context.Media.IsOffice(context.Text[phrase.Head])) || context.Grammar.IsQuoteMark(phrase.First);
        return new Speaker(null, name, span, named ? SpeakerGrade.Named : SpeakerGrade.Doubtful);
    }

    // "Lakeland Chief Minister Ann Falcon": English ends with who speaks, so a place or body with another name behind it is hardly the speaker.
    private bool LeavesNameBehind(NounPhrase phrase, (Entity Entity, Mention Mention) known)
    {
        if (!context.IsEnglish || known.Entity.Kind == EntityKind.Person)
        {
            return false;
        }

        for (int i = context.Text.TokenAt(known.Mention.Full.End); i < phrase.End; i++)
        {
            if (context.Text[i].IsWord && context.Text[i].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    private static Speaker OfEntity(Entity entity, Mention mention, TextSpan span)
    {
        if (mention.Form == MentionForm.Name || ApposedName(entity, span))
        {
            return new Speaker(entity.Id, entity.Name, span, SpeakerGrade.Named);
        }

        // Somebody whom the article knows by role alone may be a person that it names elsewhere.
        bool known = entity.Kind != EntityKind.Person || entity.Mentions.Any(other => other.Form == MentionForm.Name);
        return new Speaker(entity.Id, entity.Name, span, known ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful);
    }

    private static bool ApposedName(Entity entity, TextSpan span) =>
        entity.Mentions.Any(other => other.Form == MentionForm.Name && span.Contains(other.Span));

    private bool IsNamedPerson(NounPhrase phrase) => Known(phrase) is { Entity.Kind: EntityKind.Person };

    // The mention that names the phrase's head, or the person named in apposition to it.
    private (Entity Entity, Mention Mention)? Known(NounPhrase phrase)
    {
        (Entity Entity, Mention Mention)? best = context.Mentions.At(phrase.Head);
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (context.Mentions.At(i) is { } found && found.Mention.Form == MentionForm.Name && found.Entity.Kind == EntityKind.Person
                && (best is null || best.Value.Entity.Kind != EntityKind.Person || best.Value.Mention.Form != MentionForm.Name)
                && !IsGenitiveOf(phrase, i))
            {
                best = found;
            }
        }

        if (best is { } known && context.Text.TokenAt(known.Mention.Full.Start) > phrase.Head)
        {
            return null;
        }

        return best is { } chosen && IsPlaceInsidePhrase(phrase, chosen) ? null : best;
    }

    // «пресс-секретарь президента Иванова»: that name is not the speaker's.
    private bool IsGenitiveOf(NounPhrase phrase, int token) =>
        !context.IsEnglish && token > phrase.Head && context.Text[token].Feats.Case == Case.Gen && context.Text[phrase.Head].Feats.Case is not (Case.Gen or Case.None);

    private bool IsPlaceInsidePhrase(NounPhrase phrase, (Entity Entity, Mention Mention) known) =>
        known.Entity.Kind == EntityKind.Place && !known.Mention.Full.Contains(context.Text[phrase.Head].Span.Start);

    private bool HeadIsName(NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        bool opensSentence = context.Text.Sentences[context.Text.SentenceOf(phrase.Head)].FirstToken == phrase.Head;
        return head.IsAllCaps || head.Upos == Upos.Propn || (head.IsCapitalized && !opensSentence);
    }

    private bool HasCapital(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (context.Text[i].IsCapitalized && context.Text[i].Upos is Upos.Propn or Upos.X or Upos.Noun && context.Text.Sentences[context.Text.SentenceOf(i)].FirstToken != i)
            {
                return true;
            }
        }

        return false;
    }

    private Speaker OfDocument(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: not EntityKind.Document } issuer)
            {
                return new Speaker(issuer.Entity.Id, issuer.Entity.Name, span, SpeakerGrade.Named);
            }
        }

        if (phrase.Length > 1)
        {
            return new Speaker(null, PhraseName.Of(context, phrase), span, HasCapital(phrase) ? SpeakerGrade.Named : SpeakerGrade.Doubtful);
        }

        return LastSpoken(proposal.Passage, body: true) is { } last
            ? last with { Span = span, Grade = SpeakerGrade.Doubtful }
            : new Speaker(null, PhraseName.Of(context, phrase), span, SpeakerGrade.Doubtful);
    }

    private Speaker OfPronoun(Proposal proposal, int token, TextSpan span)
    {
        if (context.Mentions.At(token) is { Mention.Form: MentionForm.Pronoun } known)
        {
            bool agrees = LastSpoken(proposal.Passage, body: false) is not { } last || last.Entity == known.Entity.Id;
            return new Speaker(known.Entity.Id, known.Entity.Name, span, agrees ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful);
        }

        bool firstPerson = context.Words.Is("first-person", context.Text[token].Norm);
        if (LastSpoken(proposal.Passage, body: false) is { } spoken)
        {
            bool rival = firstPerson || HasRival(spoken, token);
            return spoken with { Span = span, Grade = spoken.Grade == SpeakerGrade.Unnamed ? SpeakerGrade.Unnamed : rival ? SpeakerGrade.Doubtful : Weaker(spoken.Grade) };
        }

        return new Speaker(null, context.Text.Form(token).ToString(), span, SpeakerGrade.Doubtful);
    }

    // Another person named since the last speaker spoke may be the one meant.
    private bool HasRival(Speaker spoken, int token)
    {
        int from = _spoken.Count > 0 ? _spoken[^1].Token : 0;
        for (int i = from; i < token; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } found && found.Entity.Id != spoken.Entity)
            {
                return true;
            }
        }

        return false;
    }

    private Speaker? GoesOn(Proposal proposal)
    {
        bool bare = proposal.Cue is null;
        if (LastSpoken(proposal.Passage, body: false) is not { } last || (bare && proposal.Passage - _spoken[^1].Passage > 1))
        {
            return null;
        }

        bool sameBlock = context.Passages[_spoken[^1].Passage].Block == context.Passages[proposal.Passage].Block;
        bool sure = sameBlock && !HasRival(last, context.Text.TokenAt(proposal.At));
        return last with { Grade = last.Grade == SpeakerGrade.Unnamed ? SpeakerGrade.Unnamed : sure ? Weaker(last.Grade) : SpeakerGrade.Doubtful };
    }

    private static SpeakerGrade Weaker(SpeakerGrade grade) => grade == SpeakerGrade.Doubtful ? SpeakerGrade.Doubtful : SpeakerGrade.Resolved;

    private Speaker? LastSpoken(int passage, bool body)
    {
        for (int i = _spoken.Count - 1; i >= 0 && passage - _spoken[i].Passage <= MaxPassagesBack; i--)
        {
            if (!body || !_spoken[i].IsPerson)
            {
                return _spoken[i].Speaker;
            }
        }

        return null;
    }
}
