using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Statements.Relays;
using Readout.Statements.Speakers.Choice;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Turns the words that name a speaker into somebody, and says how sure that is. Statements are resolved in text order,
/// because a pronoun or a dropped subject looks back at who spoke before.
/// </summary>
internal sealed class SpeakerResolver
{
    // «Отмечается, что …» may come a sentence after the last that was told.
    private const int MaxSourceGap = 2;

    private readonly Dictionary<int, Speaker> _resolved = [];
    private readonly StatementContext _context;
    private readonly SpokenBefore _spoken;
    private readonly PronounSpeaker _pronouns;
    private readonly PersonNounSpeaker _personNouns;
    private readonly BodyResolver _bodies;
    private readonly HashSet<string> _carriers;
    private readonly IssuerFinder _issuers;
    private readonly NamedNouns _nouns;
    private readonly ContinuedSpeaker _continued;
    private readonly EnglishDescription _descriptions;
    private readonly WordsSpeaker _words;
    private readonly SpeakerChooser _chooser;
    private readonly OtherThanNamed _others;
    private readonly EnglishNameCheck _names;
    private readonly NameInPhrase _named;
    private readonly CentredPronoun _centred;
    private readonly FirstNamed _first;
    private readonly Epithet _epithets;
    private readonly Addressed _addressed;
    private readonly ShortPost _shortPosts;
    private readonly OwnedOffice _offices;
    private readonly OpenDescription _open;
    private readonly GeneralBody _general;
    private readonly SelfReference _selves;

    public SpeakerResolver(StatementContext context, RelayFinder relays, IReadOnlyList<Proposal> proposals, List<AskedSpeaker>? asked = null)
    {
        _context = context;
        _spoken = new SpokenBefore(context);
        var contents = new ContentMask(context, proposals);
        _pronouns = new PronounSpeaker(context, _spoken, contents);
        _personNouns = new PersonNounSpeaker(context, _spoken, _pronouns);
        _carriers = Carriers(context, relays);
        _bodies = new BodyResolver(context, _carriers);
        _issuers = new IssuerFinder(context, _bodies);
        _descriptions = new EnglishDescription(context, proposals, contents);
        _words = new WordsSpeaker(context, _spoken, _descriptions);
        _others = new OtherThanNamed(context, relays, _descriptions);
        _names = new EnglishNameCheck(context);
        _named = new NameInPhrase(context);
        _centred = new CentredPronoun(context);
        _first = new FirstNamed(context);
        _epithets = new Epithet(context);
        _addressed = new Addressed(context);
        _shortPosts = new ShortPost(context);
        _offices = new OwnedOffice(context, _spoken, _bodies);
        _open = new OpenDescription(context);
        _general = new GeneralBody(context);
        _selves = new SelfReference(context, _spoken);
        _nouns = new NamedNouns(context);
        _continued = new ContinuedSpeaker(context, _spoken, _pronouns);
        _chooser = new SpeakerChooser(context, _spoken, contents, new NamedTurns(context, proposals)) { Asked = asked };
    }

    // Who carries what others said is a medium, whatever it is called.
    private static HashSet<string> Carriers(StatementContext context, RelayFinder relays)
    {
        var carriers = new HashSet<string>(StringComparer.Ordinal);
        foreach (NounPhrase medium in context.Passages.SelectMany(relays.In).SelectMany(static relay => relay.Media))
        {
            if (context.Mentions.At(medium.Head) is { Entity.Kind: EntityKind.Organization } found)
            {
                carriers.Add(found.Entity.Id);
            }
        }

        return carriers;
    }

    /// <summary>The speaker of a proposal; <paramref name="outer"/> is the speaker of the statement that it stands in.</summary>
    public Speaker? Resolve(Proposal proposal, Speaker? outer)
    {
        Speaker? speaker = proposal.Source switch
        {
            SpeakerSource.Nobody => null,
            SpeakerSource.LastBody => OfSourceBefore(proposal),
            SpeakerSource.LastSpeaker => outer is not null && IsSaidByOthers(proposal) ? null : _continued.Of(proposal),
            _ => proposal.Speaker is { } phrase ? (IsFirstPerson(phrase) && outer is not null ? OfFirstPerson(phrase, outer) : OfPhrase(proposal, phrase)) : null,
        };
        speaker = speaker is null ? null : _general.Of(_offices.Of(proposal, Chosen(proposal, _names.Check(proposal, speaker))));
        bool wasUnnamed = speaker?.Grade == SpeakerGrade.Unnamed;
        speaker = speaker is null ? null : _others.Check(proposal, speaker, _spoken.Last(proposal.Passage));
        if ((proposal.DoubtsSpeaker || SlavicVerbDoubt.Holds(_context, proposal, speaker) || _pronouns.MayMeanAnother(proposal, speaker) || _selves.Holds(proposal, speaker) || _addressed.IsIn(proposal, speaker) || IsBeforeAnother(proposal, speaker) || _names.IsThing(proposal, speaker) || _open.Holds(proposal, speaker, _spoken.Last(proposal.Passage))) && speaker is { Grade: not SpeakerGrade.Unnamed })
        {
            speaker = speaker with { Grade = SpeakerGrade.Doubtful };
        }

        // "we" and "I" are whoever is speaking already.
        // What somebody is said to have said does not make him the one who speaks.
        bool repeats = _context.IsEnglish ? proposal.Speaker is { } own && IsFirstPerson(own) : outer is not null;
        if (speaker is not null && !repeats)
        {
            // Whether "he" behind a newcomer is that one, nothing tells.
            _spoken.Add(proposal, speaker.Grade == SpeakerGrade.Unnamed && !wasUnnamed ? speaker with { Grade = SpeakerGrade.Doubtful } : speaker);
        }

        return speaker;
    }

    // «Как пишут газеты, его обвинили в поджоге»: not they who tell it.
    private bool IsSaidByOthers(Proposal proposal) =>
        !_context.IsEnglish && proposal.Cue is { Entry.Form: Cues.CueForm.Finite } cue && _context.Text[cue.First].Feats.Number == Number.Plur;

    private Speaker Chosen(Proposal proposal, Speaker answer) =>
        _chooser.Choose(proposal, answer) is var chosen && _centred.Of(proposal, out bool same) is { } centred && (same || chosen.Grade is SpeakerGrade.Doubtful or SpeakerGrade.Unnamed)
            ? new Speaker(centred.Id, centred.Name, chosen.Span, centred.Gender == Gender.None && centred.Id != chosen.Entity ? SpeakerGrade.Doubtful : SpeakerGrade.Resolved) { Evidence = SpeakerEvidence.Pronoun }
            : _centred.Holds(proposal, chosen) ? chosen with { Grade = SpeakerGrade.Resolved } : chosen;

    private bool IsBeforeAnother(Proposal proposal, Speaker? speaker) =>
        speaker is not null && proposal.Speaker is { Length: 1 } phrase && _pronouns.SubjectBehind(phrase.Head) is { } behind && behind.Id != speaker.Entity;

    // «Зазначається, що …» behind what a source said goes on with it; nobody says so, hence the doubt.
    private Speaker? OfSourceBefore(Proposal proposal) =>
        _spoken.Last(proposal.Passage) is { } last && proposal.Passage - last.Passage <= MaxSourceGap
            ? last.Speaker with { Span = null, Grade = PronounSpeaker.Weaken(last.Speaker.Grade, !last.IsPerson && proposal.Passage - last.Passage <= 1), Evidence = SpeakerEvidence.GoesOn }
            : null;

    private bool IsFirstPerson(NounPhrase phrase) => phrase.Length == 1 && _context.Words.Is("first-person", _context.Text[phrase.Head].Norm);

    // «Я говорил, что …» within somebody's words is that somebody; "we" may be others with them.
    private Speaker OfFirstPerson(NounPhrase phrase, Speaker outer)
    {
        bool alone = _context.Words.Is("first-person-alone", _context.Text[phrase.Head].Norm);
        return outer with { Span = _context.Text.SpanOf(phrase.First, phrase.End), Grade = PronounSpeaker.Weaken(outer.Grade, alone), Evidence = SpeakerEvidence.Pronoun };
    }

    // «Депутат добавил … и попросил …»: one phrase is one speaker, however many verbs it has.
    private Speaker OfPhrase(Proposal proposal, NounPhrase phrase)
    {
        if (!_resolved.TryGetValue(phrase.First, out Speaker? speaker))
        {
            speaker = OfNewPhrase(proposal, phrase);
            _nouns.Remember(phrase, speaker);
            _resolved[phrase.First] = speaker = _spoken.HasNamed ? speaker : _descriptions.NamedSoon(speaker, phrase) ?? speaker;
        }

        return speaker;
    }

    private Speaker OfNewPhrase(Proposal proposal, NounPhrase phrase)
    {
        TextSpan span = _context.Text.SpanOf(phrase.First, phrase.End);
        phrase = WithoutEmphasis(phrase);
        if (((phrase.Length == 1 ? OfWord(proposal, phrase.Head, span) : OneOfThem(phrase, span) ?? KeptBack(phrase, span)) ?? _personNouns.KeptBack(proposal, phrase, span)) is { } alone)
        {
            return alone;
        }

        if (_context.Media.IsDocumentHead(_context.Text[phrase.Head]) && !IsNamedPerson(phrase))
        {
            return OfDocument(proposal, phrase, span);
        }

        if (OfBody(proposal, phrase, span) is { } body)
        {
            return body;
        }

        if (NamedBehind(phrase) is { } apposed)
        {
            return new Speaker(apposed.Id, apposed.Name, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name };
        }

        if (_named.Of(phrase) is { } known)
        {
            return OfKnown(proposal, phrase, span, known);
        }

        return MediumOfHeadline(proposal, phrase, span) ?? _personNouns.Of(proposal, phrase, span) ?? _nouns.Of(phrase, span) ?? _descriptions.Named(phrase, span) ?? _personNouns.Guess(proposal, phrase, span) ?? _words.Of(phrase, span, proposal.Passage);
    }

    // A general noun for a body, letters for a post, several with their names: what the words themselves or who spoke before tell.
    private Speaker? OfBody(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        bool general = _bodies.IsGeneral(phrase);
        Spoke? last = general ? _spoken.Last(proposal.Passage) : null;
        if (general && _context.IsEnglish && last is { Speaker: { Entity: null, Grade: SpeakerGrade.Named or SpeakerGrade.Resolved }, Head: >= 0 } same && _context.Text[same.Head].Norm == _context.Text[phrase.Head].Norm)
        {
            return _descriptions.OfBodyBefore(same, phrase); // "the port's press office said … The office added"
        }

        if (general && _bodies.Resolve(phrase, last) is { } body)
        {
            return new Speaker(body.Id, body.Name, span, SpeakerGrade.Resolved) { Evidence = SpeakerEvidence.BodySpokenOf };
        }

        if (_shortPosts.Of(phrase, span) is { } holder)
        {
            return holder;
        }

        if (Several(phrase) is { } several)
        {
            return new Speaker(null, several, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name };
        }

        return _context.IsEnglish && last is { } before && IsUnlistedName(before) ? _descriptions.OfBodyBefore(before, phrase) : null;
    }

    private Speaker OfKnown(Proposal proposal, NounPhrase phrase, TextSpan span, (Entity Entity, Mention Mention) known)
    {
        if (known is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Role } && !IsNamedSomewhere(known.Entity) && (_personNouns.OfRole(proposal, phrase, span, known.Entity) ?? _personNouns.Guess(proposal, phrase, span)) is { } last)
        {
            return last;
        }

        Speaker speaker = IsApposedToName(phrase, known)
            ? new Speaker(known.Entity.Id, known.Entity.Name, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name }
            : OfEntity(known.Entity, known.Mention, span);
        if (speaker.Evidence == SpeakerEvidence.Role && IsOvertaken(proposal, known.Entity, phrase.First))
        {
            speaker = (_context.IsEnglish ? null : _personNouns.Guess(proposal, phrase, span)) ?? speaker with { Grade = SpeakerGrade.Doubtful };
        }

        if (_context.IsEnglish && speaker is { Evidence: SpeakerEvidence.Role, Grade: SpeakerGrade.Resolved } && known.Entity.Kind == EntityKind.Person && !_first.IsAloneBefore(known.Entity, phrase.First) && !_context.Mentions.IsStated(_context.Text, _context.Text[phrase.Head], known.Entity))
        {
            speaker = speaker with { Grade = SpeakerGrade.Doubtful };
        }

        return IsUnnamedOfHeadline(proposal, known.Entity) || ServedPerson.IsAnothers(_context, speaker, phrase, known.Entity) || IsOfTwo(proposal, phrase) || _epithets.MayMeanNamed(speaker, phrase, known.Entity) ? speaker with { Grade = SpeakerGrade.Doubtful } : _descriptions.Complete(speaker, phrase, known);
    }

    // «неназванный велинский чиновник», «некий рыбак»
    private Speaker? KeptBack(NounPhrase phrase, TextSpan span) =>
        !_context.IsEnglish && phrase.Head > phrase.First && _context.Media.IsKeptBack(_context.Text[phrase.First]) && _context.Text[phrase.Head].Feats.Animacy != Animacy.Inan && !HoldsName(phrase)
            ? new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Unnamed)
            : null;

    // «Газета: мост откроют»: the article names the paper, if it is one; «СМИ» may be others besides.
    private Speaker? MediumOfHeadline(Proposal proposal, NounPhrase phrase, TextSpan span)
    {
        if (proposal.Rule != nameof(Rules.HeadlineColon) || phrase.Length > 1 || _context.IsEnglish || !_context.Media.IsMediaHead(_context.Text[phrase.Head]))
        {
            return null;
        }

        return OnlyMedium() is { } paper ? new Speaker(paper.Id, paper.Name, span, _context.Text[phrase.Head].IsAllCaps ? SpeakerGrade.Doubtful : SpeakerGrade.Resolved) { Evidence = SpeakerEvidence.BodySpokenOf } : new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Doubtful);
    }

    private Entity? OnlyMedium()
    {
        List<Entity> media = [.. _context.Entities.Entities.Where(entity => entity.IsMedium || _carriers.Contains(entity.Id)).Take(2)];
        return media.Count == 1 ? media[0] : null;
    }

    // "he said", "some say"
    private Speaker? OfWord(Proposal proposal, int token, TextSpan span) =>
        _context.Grammar.IsPronoun(token) ? _pronouns.Of(proposal, token, span)
        : _context.IsEnglish && _context.Words.Is("indefinite", _context.Text[token].Norm) ? new Speaker(null, _context.Text.Form(token).ToString(), span, SpeakerGrade.Unnamed)
        : null;

    // «один из них»
    private Speaker? OneOfThem(NounPhrase phrase, TextSpan span) =>
        !_context.IsEnglish && _context.Text[phrase.Head].Norm == "них" ? new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Unnamed) : null;

    // «сам глава порта»
    private NounPhrase WithoutEmphasis(NounPhrase phrase) =>
        phrase.Length > 1 && _context.Text[phrase.First].Lemma is "сам" ? phrase with { First = phrase.First + 1, Head = Math.Max(phrase.Head, phrase.First + 1) } : phrase;

    // «сообщила заместитель министра по вопросам моря, Анна Сич», "said league president, Ann Falcon": the name behind the comma, where the clause ends behind it.
    private Entity? NamedBehind(NounPhrase phrase)
    {
        int first = phrase.End + 1;
        if (!_context.Mentions.IsRoleNoun(_context.Text[phrase.Head]) || !_context.Grammar.IsComma(phrase.End) || HoldsName(phrase)
            || _context.Mentions.At(first) is not ({ Kind: EntityKind.Person } person, { Form: MentionForm.Name } mention) || _context.Text.TokenAt(mention.Full.Start) != first)
        {
            return null;
        }

        int end = _context.Text.TokenAt(mention.Full.End);
        bool ends = end >= _context.PassageOf(phrase.Head).End || _context.Grammar.IsComma(end) || _context.Grammar.IsHardBreak(end);
        return ends && (_context.IsEnglish || (_context.Text[phrase.Head].Feats.Case is Case.Nom && _context.Grammar.IsNameInNominative(first))) ? person : null;
    }

    private bool HoldsName(NounPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Length).Any(token => _context.Mentions.At(token) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name });

    // Somebody with a name that the entities do not hold.
    private bool IsUnlistedName(Spoke spoke) =>
        spoke is { Speaker: { Entity: null, Grade: SpeakerGrade.Named or SpeakerGrade.Resolved }, Head: >= 0 } && (spoke.Speaker.Evidence == SpeakerEvidence.BodySpokenOf || _words.HeadIsName(new NounPhrase(spoke.Head, spoke.Head + 1, spoke.Head)));

    // «Норландия и Велиния», «Иван Орлов и Анна Сич»: two or more that have names, each with its own.
    private string? Several(NounPhrase phrase)
    {
        if (_context.IsEnglish)
        {
            return EnglishPair.Of(_context, phrase);
        }

        if (_context.Mentions.At(phrase.Head) is not { Mention.Form: MentionForm.Name } first)
        {
            return null;
        }

        for (int i = phrase.Head + 1; i + 1 < phrase.End; i++)
        {
            if (_context.Text[i].Upos == Upos.Cconj && _context.Mentions.At(i + 1) is { Mention.Form: MentionForm.Name } second && second.Entity.Id != first.Entity.Id && second.Entity.Kind == first.Entity.Kind
                && _context.Text.TokenAt(second.Mention.Full.End) == phrase.End && _context.Text.TokenAt(first.Mention.Full.End) == i && _context.Grammar.MayBeSubject(i + 1))
            {
                return $"{first.Entity.Name} {_context.Text.Form(i)} {second.Entity.Name}";
            }
        }

        return null;
    }

    // «… сказал Орлов. Дипломат добавил»: a general role may be his who spoke last, if the other has not come up since.
    private bool IsOvertaken(Proposal proposal, Entity entity, int token)
    {
        if (_spoken.Last(proposal.Passage, static spoke => spoke.IsPerson) is not { } last || last.Speaker.Entity == entity.Id || proposal.Passage - last.Passage > 1
            || _context.Entities.Find(last.Speaker.Entity) is not { } spoke || !spoke.Mentions.Any(static mention => mention.Form == MentionForm.Name))
        {
            return false;
        }

        for (int i = last.Token + 1; i < token; i++)
        {
            if (_context.Mentions.At(i) is { Mention.Form: MentionForm.Name } found && found.Entity.Id == entity.Id)
            {
                return false;
            }
        }

        return true;
    }

    // «Мост откроют — экс-посол»: the article surely names whom its headline means.
    private static bool IsUnnamedOfHeadline(Proposal proposal, Entity entity) =>
        proposal.Rule == nameof(Rules.HeadlineColon) && entity.Kind == EntityKind.Person && !IsNamedSomewhere(entity);

    private static Speaker OfEntity(Entity entity, Mention mention, TextSpan span)
    {
        if (mention.Form == MentionForm.Name || ApposedName(entity, span))
        {
            return new Speaker(entity.Id, entity.Name, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name };
        }

        // Somebody whom the article knows by role alone may be a person that it names elsewhere.
        bool known = entity.Kind != EntityKind.Person || IsNamedSomewhere(entity);
        SpeakerGrade grade = known ? SpeakerGrade.Resolved : entity.IsOnlyRole ? SpeakerGrade.Named : SpeakerGrade.Doubtful;
        return new Speaker(entity.Id, entity.Name, span, grade) { Evidence = SpeakerEvidence.Role };
    }

    private static bool IsNamedSomewhere(Entity entity) => entity.Mentions.Any(static mention => mention.Form == MentionForm.Name);

    private static bool ApposedName(Entity entity, TextSpan span) =>
        entity.Mentions.Any(other => other.Form == MentionForm.Name && span.Contains(other.Span));

    private bool IsNamedPerson(NounPhrase phrase) => _named.Of(phrase) is { Entity.Kind: EntityKind.Person };

    // «Иван Орлов, владелец порта заявил»: the comma behind is often missing.
    private bool IsApposedToName(NounPhrase phrase, (Entity Entity, Mention Mention) known) =>
        known.Mention.Form == MentionForm.Role && phrase.First > 1 && _context.Grammar.IsComma(phrase.First - 1)
        && _context.Mentions.At(phrase.First - 2) is { Mention.Form: MentionForm.Name } named && named.Entity.Id == known.Entity.Id;

    // «Министр и глава порта Олег Лунин заявили»: one of them has no name.
    private bool IsOfTwo(Proposal proposal, NounPhrase phrase) =>
        !_context.IsEnglish && proposal.Cue is { } cue && _context.Text[cue.First].Feats.Number == Number.Plur && _named.HasSecondPost(phrase);

    private Speaker OfDocument(Proposal proposal, NounPhrase read, TextSpan span)
    {
        NounPhrase phrase = EnglishRelays.WithoutReader(_context, read);
        if (_issuers.OfficeIn(phrase) is { } office)
        {
            return new Speaker(null, PhraseName.Of(_context, office), span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name };
        }

        if (_issuers.Of(phrase, _spoken.Last(proposal.Passage)) is { } issuer)
        {
            return new Speaker(issuer.Id, issuer.Name, span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Issuer };
        }

        if (phrase.Length > 1 && _words.HasCapital(phrase))
        {
            return new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Named);
        }

        if (_issuers.IsOfUnnamedBody(phrase) || _issuers.IsOfThing(phrase))
        {
            return new Speaker(null, PhraseName.Of(_context, phrase), span, SpeakerGrade.Doubtful);
        }

        if (!IsOtherText(phrase) && _spoken.Last(proposal.Passage, static spoke => !spoke.IsPerson && (spoke.Speaker.Entity is not null || spoke.Speaker.Grade == SpeakerGrade.Named)) is { } last && !_context.Media.IsLaw(_context.Text[phrase.Head]) && !IsNewText(phrase))
        {
            bool sure = (last.Speaker.Evidence is SpeakerEvidence.Issuer or SpeakerEvidence.IssuerSpokenOf || IsBodyJustHeard(proposal, last)) && last.Speaker.Grade != SpeakerGrade.Doubtful && !_context.Media.IsLetter(_context.Text[phrase.Head]);
            return last.Speaker with { Span = span, Grade = PronounSpeaker.Weaken(last.Speaker.Grade, sure), Evidence = SpeakerEvidence.IssuerSpokenOf };
        }

        bool own = _context.Media.IsLaw(_context.Text[phrase.Head]) || IsNewStudy(phrase) || (_context.IsEnglish && _context.Text[phrase.Head].Feats.Number == Number.Plur && IsNewText(phrase));
        return new Speaker(null, PhraseName.Of(_context, phrase), span, own ? SpeakerGrade.Named : SpeakerGrade.Doubtful);
    }

    // «в одном из решений», «в другом решении»: none that was spoken of.
    private bool IsOtherText(NounPhrase phrase) =>
        !_context.IsEnglish && phrase.Length > 1 && (_context.Media.IsOtherOne(_context.Text[phrase.First]) || _context.Text[phrase.First + 1].Norm is "из" or "з" or "із" or "зі");

    // "a report", "two polls", "reports": none that was spoken of.
    private bool IsNewText(NounPhrase phrase) =>
        _context.IsEnglish && ((_context.Text[phrase.Head].Feats.Number == Number.Plur && (phrase.Length == 1 || _context.Text[phrase.First].Upos is Upos.Adj or Upos.Noun)) || _context.Text[phrase.First].Norm is "a" or "an" or "another" or "one" or "two" or "several" or "some");

    // "A study published last year found": nobody is told whose.
    private bool IsNewStudy(NounPhrase phrase) =>
        IsNewText(phrase) && (_context.Media.IsPoll(_context.Text[phrase.Head]) || _context.Text[phrase.Head].Norm is "study" or "analysis" or "review");

    // «Об этом сообщила пресс-служба порта. «…», — говорится в сообщении»
    private bool IsBodyJustHeard(Proposal proposal, Spoke last) =>
        !_context.IsEnglish && proposal.Passage - last.Passage <= 1
        && (_context.Entities.Find(last.Speaker.Entity) is { Kind: EntityKind.Organization, IsMedium: false }
            || (last is { Speaker: { Entity: null, Grade: SpeakerGrade.Named }, Head: >= 0 } && _context.Media.IsOffice(_context.Text[last.Head]) && !_context.Media.IsMediaHead(_context.Text[last.Head])));
}
