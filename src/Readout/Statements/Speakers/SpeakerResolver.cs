using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Turns the words that name a speaker into somebody, and says how sure that is. Statements are resolved in text order,
/// because a pronoun or a dropped subject looks back at who spoke before.
/// </summary>
internal sealed class SpeakerResolver
{
    private readonly StatementContext _context;
    private readonly SpokenBefore _spoken;
    private readonly PronounSpeaker _pronouns;
    private readonly BodyResolver _bodies;
    private readonly IssuerFinder _issuers;

    public SpeakerResolver(StatementContext context, IReadOnlyList<Proposal> proposals)
    {
        _context = context;
        _spoken = new SpokenBefore(context);
        _pronouns = new PronounSpeaker(context, _spoken, new ContentMask(context, proposals));
        _bodies = new BodyResolver(context);
        _issuers = new IssuerFinder(context, _bodies);
    }

    /// <summary>The speaker of a proposal; <paramref name="outer"/> is the speaker of the statement that it stands in.</summary>
    public Speaker? Resolve(Proposal proposal, Speaker? outer)
    {
        Speaker? speaker = proposal.Source switch
        {
            SpeakerSource.Nobody => null,
            SpeakerSource.LastSpeaker => GoesOn(proposal),
            _ => proposal.Speaker is { } phrase ? (IsFirstPerson(phrase) && outer is not null ? OfFirstPerson(phrase, outer) : OfPhrase(proposal, phrase)) : null,
        };
        if (proposal.DoubtsSpeaker && speaker is { Grade: not SpeakerGrade.Unnamed })
        {
            speaker = speaker with { Grade = SpeakerGrade.Doubtful };
        }

        if (speaker is not null)
        {
            _spoken.Add(proposal, speaker);
        }

        return speaker;
    }

    private bool IsFirstPerson(NounPhrase phrase) => phrase.Length == 1 && _context.Words.Is("first-person", _context.Text[phrase.Head].Norm);

    // «Я говорил, что …» within somebody's words is that somebody; "we" may be others with them.
    private Speaker OfFirstPerson(NounPhrase phrase, Speaker outer)
    {
        bool alone = _context.Words.Is("first-person-alone", _context.Text[phrase.Head].Norm);
        return outer with { Span = _context.Text.SpanOf(phrase.First, phrase.End), Grade = PronounSpeaker.Weaken(outer.Grade, alone), Evidence = SpeakerEvidence.Pronoun };
    }

    private Speaker OfPhrase(Proposal proposal, NounPhrase phrase)
    {
        TextSpan span = _context.Text.SpanOf(phrase.First, phrase.End);
        if (_context.Grammar.IsPronoun(phrase.Head) && phrase.Length == 1)
        {
            return _pronouns.Of(proposal, phrase.Head, span);
        }

        if (_context.Media.IsDocumentHead(_context.Text[phrase.Head]) && !IsNamedPerson(phrase))
        {
            return OfDocument(proposal, phrase, span);
        }

        if (_bodies.IsGeneral(phrase) && _bodies.Resolve(phrase, _spoken.Last(proposal.Passage)) is { } body)
        {
            return new Speaker(body.Id, body.Name, span, SpeakerGrade.Resolved) { Evidence = SpeakerEvidence.BodySpokenOf };
        }

        if (Known(phrase) is { } known)
        {
            Speaker speaker = OfEntity(known.Entity, known.Mention, span);
            return LeavesNameBehind(phrase, known) ? speaker with { Grade = SpeakerGrade.Doubtful } : speaker;
        }

        return OfWords(phrase, span, proposal.Passage);
    }

    private Speaker OfWords(NounPhrase phrase, TextSpan span, int passage)
    {
        string name = PhraseName.Of(_context, phrase);
        if (_context.Media.IsUnnamedHead(_context.Text[phrase.Head]) && !HasCapital(phrase))
        {
            // "the source added": the one described before.
            Speaker? before = phrase.Length <= 2 ? _spoken.Last(passage, static spoke => spoke.Speaker is { Grade: SpeakerGrade.Unnamed, Entity: null })?.Speaker : null;
            return before is not null && before.Name.Length > name.Length ? before with { Span = span } : new Speaker(null, name, span, SpeakerGrade.Unnamed);
        }

        bool named = HeadIsName(phrase) || (phrase.Length > 1 && _context.Media.IsOffice(_context.Text[phrase.Head])) || _context.Grammar.IsQuoteMark(phrase.First);
        return new Speaker(null, name, span, named ? SpeakerGrade.Named : SpeakerGrade.Doubtful);
    }

    // "Lakeland Chief Minister Ann Falcon": English ends with who speaks, so a place or body with another name behind it is hardly the speaker.
    private bool LeavesNameBehind(NounPhrase phrase, (Entity Entity, Mention Mention) known)
    {
        if (!_context.IsEnglish || known.Entity.Kind == EntityKind.Person)
        {
            return false;
        }

        for (int i = _context.Text.TokenAt(known.Mention.Full.End); i < phrase.End; i++)
        {
            if (_context.Text[i].IsWord && _context.Text[i].IsCapitalized)
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
            return new Speaker(entity.Id, entity.Name, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name };
        }

        // Somebody whom the article knows by role alone may be a person that it names elsewhere.
        bool known = entity.Kind != EntityKind.Person || entity.Mentions.Any(other => other.Form == MentionForm.Name);
        return new Speaker(entity.Id, entity.Name, span, known ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Role };
    }

    private static bool ApposedName(Entity entity, TextSpan span) =>
        entity.Mentions.Any(other => other.Form == MentionForm.Name && span.Contains(other.Span));

    private bool IsNamedPerson(NounPhrase phrase) => Known(phrase) is { Entity.Kind: EntityKind.Person };

    // The mention that names the phrase's head, or the person named in apposition to it.
    private (Entity Entity, Mention Mention)? Known(NounPhrase phrase)
    {
        (Entity Entity, Mention Mention)? best = _context.Mentions.At(phrase.Head);
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (_context.Mentions.At(i) is { } found && found.Mention.Form == MentionForm.Name && found.Entity.Kind == EntityKind.Person
                && (best is null || best.Value.Entity.Kind != EntityKind.Person || best.Value.Mention.Form != MentionForm.Name)
                && !IsGenitiveOf(phrase, i))
            {
                best = found;
            }
        }

        if (best is { } known && _context.Text.TokenAt(known.Mention.Full.Start) > phrase.Head)
        {
            return null;
        }

        return best is { } chosen && IsPlaceInsidePhrase(phrase, chosen) ? null : best;
    }

    // «пресс-секретарь президента Иванова»: that name is not the speaker's.
    private bool IsGenitiveOf(NounPhrase phrase, int token) =>
        !_context.IsEnglish && token > phrase.Head && _context.Text[token].Feats.Case == Case.Gen && _context.Text[phrase.Head].Feats.Case is not (Case.Gen or Case.None);

    private bool IsPlaceInsidePhrase(NounPhrase phrase, (Entity Entity, Mention Mention) known) =>
        known.Entity.Kind == EntityKind.Place && !known.Mention.Full.Contains(_context.Text[phrase.Head].Span.Start);

    private bool HeadIsName(NounPhrase phrase)
    {
        Token head = _context.Text[phrase.Head];
        bool opensSentence = _context.Text.Sentences[_context.Text.SentenceOf(phrase.Head)].FirstToken == phrase.Head;
        return head.IsAllCaps || head.Upos == Upos.Propn || (head.IsCapitalized && !opensSentence);
    }

    private bool HasCapital(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (_context.Text[i].IsCapitalized && _context.Text[i].Upos is Upos.Propn or Upos.X or Upos.Noun && _context.Text.Sentences[_context.Text.SentenceOf(i)].FirstToken != i)
            {
                return true;
            }
        }

        return false;
    }

    private Speaker OfDocument(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        if (_issuers.Of(phrase, _spoken.Last(proposal.Passage)) is { } issuer)
        {
            return new Speaker(issuer.Id, issuer.Name, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Issuer };
        }

        if (phrase.Length > 1 && HasCapital(phrase))
        {
            return new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Named);
        }

        if (_spoken.LastBody(proposal.Passage) is { } last)
        {
            bool sure = last.Speaker.Evidence is SpeakerEvidence.Issuer or SpeakerEvidence.IssuerSpokenOf && last.Speaker.Grade != SpeakerGrade.Doubtful;
            return last.Speaker with { Span = span, Grade = PronounSpeaker.Weaken(last.Speaker.Grade, sure), Evidence = SpeakerEvidence.IssuerSpokenOf };
        }

        return new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Doubtful);
    }

    private Speaker? GoesOn(Proposal proposal)
    {
        bool bare = proposal.Cue is null;
        if (_spoken.Last(proposal.Passage) is not { } last || (bare && proposal.Passage - last.Passage > 1))
        {
            return null;
        }

        bool sameBlock = _context.Passages[last.Passage].Block == _context.Passages[proposal.Passage].Block;
        bool sure = sameBlock && !_pronouns.HasRival(last, _context.Text.TokenAt(proposal.At));
        return last.Speaker with { Grade = PronounSpeaker.Weaken(last.Speaker.Grade, sure), Evidence = SpeakerEvidence.GoesOn };
    }
}
