using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// English words that tell who spoke where no name does: "human rights groups", "a spokesman for the port", "the Falcon campaign". They are
/// all that is to be known unless the article names the one whom they mean.
/// </summary>
internal sealed class EnglishDescription
{
    // Somebody described in a first sentence is often named where the quotation comes.
    private const int MaxPassagesToName = 8;

    // One of whom the article tells no post may be anybody described just before.
    private const int MaxPassagesToStranger = 4;

    private readonly StatementContext _context;
    private readonly Entities.Names.KnownNames _known;
    private readonly ContentMask _contents;
    private readonly List<int> _introduced = [];
    private readonly List<int> _introducedBodies = [];
    private HashSet<string>? _capitalized;

    public EnglishDescription(StatementContext context, IReadOnlyList<Proposal> proposals, ContentMask contents)
    {
        _context = context;
        _known = Entities.Names.KnownNames.Of(context.Text.Language);
        _contents = contents;
        foreach (Proposal proposal in context.IsEnglish ? proposals : [])
        {
            if (proposal.Speaker is { } phrase && context.Mentions.At(phrase.Head) is ({ } entity, { Form: MentionForm.Name } mention) && entity.Mentions.First(static found => found.Form == MentionForm.Name).Span == mention.Span)
            {
                (entity.Kind == EntityKind.Person ? _introduced : _introducedBodies).Add(phrase.Head);
            }
        }
    }

    /// <summary>
    /// "…, an envoy said. … “We stay,” Ann Falcon told the paper": who is only described where an article opens is, maybe, the first speaker
    /// that it names; null when it names none soon, or when the words say enough.
    /// </summary>
    public Speaker? NamedSoon(Speaker speaker, NounPhrase phrase)
    {
        ref readonly Token head = ref _context.Text.Tokens[phrase.Head];
        bool person = _context.Mentions.IsRoleNoun(head) || _context.Media.IsUnnamedHead(head);
        bool described = _context.IsEnglish && head.Feats.Number != Number.Plur && !head.IsAllCaps && speaker.Evidence is SpeakerEvidence.Description or SpeakerEvidence.Role && speaker.Grade != SpeakerGrade.Resolved
            && (person || _context.Media.KindsOfBody(head.Lemma) is not null);
        if (!described || FirstAfter(person ? _introduced : _introducedBodies, phrase) is not { } token || _context.Mentions.At(token) is not { } named)
        {
            return null;
        }

        return new Speaker(named.Entity.Id, named.Entity.Name, speaker.Span, SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Role };
    }

    /// <summary>"…, an envoy said. … “We stay,” Ann Falcon told the paper": whether somebody is named soon behind the words.</summary>
    public bool MayBeNamedSoon(NounPhrase phrase) => FirstAfter(_introduced, phrase) is not null;

    private int? FirstAfter(List<int> introduced, NounPhrase phrase)
    {
        int passage = _context.PassageOf(phrase.Head).Index;
        int? first = null;
        foreach (int token in introduced)
        {
            if (token >= phrase.End && _context.PassageOf(token).Index - passage <= MaxPassagesToName && (first is null || token < first))
            {
                first = token;
            }
        }

        return first;
    }

    /// <summary>True when the description is as good as a name.</summary>
    public bool Suffices(NounPhrase phrase)
    {
        ref readonly Token head = ref _context.Text.Tokens[phrase.Head];
        string first = _context.Text[phrase.First].Norm;
        if (OfficeInWords.Holds(_context, phrase) || IsOfSomebody(phrase))
        {
            return true;
        }

        if (!_context.IsEnglish || _context.Grammar.IsPossessive(phrase.First) || first is "this" or "that" or "these" or "those" or "both" or "such" or "other" or "my" or "our" or "your")
        {
            return false;
        }

        bool body = _context.Media.IsOffice(head) || _context.Media.KindsOfBody(head.Lemma) is not null || _context.Media.IsMediaHead(head) || _context.Media.IsGroup(head) || _context.Media.IsStaff(head);
        bool person = _context.Mentions.IsRoleNoun(head) || _context.Media.IsUnnamedHead(head);
        if (!body && !person)
        {
            return IsNewGroup(phrase);
        }

        bool owned = HasName(phrase) || BelongsToPost(phrase);
        if (head.Feats.Number == Number.Plur)
        {
            return first is not ("a" or "an") && (first != "the" || owned);
        }

        return body && !person ? owned && !BelongsToPlace(phrase) && !IsFirmOfPlace(phrase) : IsIndefinite(phrase, owned) && !IsNamedElsewhere(phrase);
    }

    // "his mother", "her critics", "their lawyers": whoever they are called, unless the article names one who may be meant.
    private bool IsOfSomebody(NounPhrase phrase)
    {
        ref readonly Token head = ref _context.Text.Tokens[phrase.Head];
        bool owned = _context.IsEnglish && phrase.Head > phrase.First && _context.Grammar.IsPossessive(phrase.First) && head.Upos == Upos.Noun && _context.Text[phrase.First].Norm is not ("my" or "our" or "your");
        return owned && (head.Feats.Number == Number.Plur ? _context.Media.IsGroup(head) || _context.Media.IsStaff(head) : _context.Media.IsKin(head) && !MayBeNamedSoon(phrase) && !IsNamedElsewhere(phrase));
    }

    // "Falcon fans", "many commuters": several of whom the text has not told before.
    private bool IsNewGroup(NounPhrase phrase)
    {
        ref readonly Token head = ref _context.Text.Tokens[phrase.Head];
        ref readonly Token first = ref _context.Text.Tokens[phrase.First];
        bool people = (KindOf(head) & (Choice.NounKind.Person | Choice.NounKind.Group)) != Choice.NounKind.None;
        return people && head is { Upos: Upos.Noun, Feats.Number: Number.Plur } && !HasOwner(phrase) && (first.Upos is Upos.Adj or Upos.Noun or Upos.Propn || first.Norm is "many" or "most" or "some" or "several" or "few");
    }

    // "the prime minister's office"
    private bool BelongsToPost(NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (_context.Grammar.IsPossessiveMark(i) && _context.Mentions.IsRoleNoun(_context.Text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The speaker that an entity's mention in the phrase gives, set right by the words around it.</summary>
    public Speaker Complete(Speaker speaker, NounPhrase phrase, (Entity Entity, Mention Mention) known)
    {
        if (!_context.IsEnglish)
        {
            return speaker;
        }

        if (LeavesNameBehind(phrase, known))
        {
            return Named(phrase, _context.Text.SpanOf(phrase.First, phrase.End)) ?? speaker with { Grade = SpeakerGrade.Doubtful };
        }

        // "a spokesman for the Port Court": whom the article knows by role alone goes by all the words of it.
        if (known.Entity.IsOnlyRole)
        {
            string words = PhraseName.Of(_context, phrase);
            speaker = words.StartsWith(speaker.Name, StringComparison.OrdinalIgnoreCase) ? speaker with { Name = words } : speaker;
            return Suffices(phrase) ? speaker with { Grade = SpeakerGrade.Named } : HasOwner(phrase) && IsNamedElsewhere(phrase) ? speaker with { Grade = SpeakerGrade.Doubtful } : speaker;
        }

        return speaker;
    }

    /// <summary>The speaker whose name a phrase ends with, behind the noun that says what they are; null when it ends otherwise.</summary>
    public Speaker? Named(NounPhrase phrase, TextSpan span)
    {
        if (!_context.IsEnglish || (NameBehind(phrase) ?? NameInApposition(phrase)) is not { } name)
        {
            return null;
        }

        (Entity Entity, Mention Mention)? known = _context.Mentions.At(name.Head) is ({ } entity, { Form: MentionForm.Name } mention) && mention.Span.Start == _context.Text[name.First].Span.Start ? (entity, mention) : null;
        return new Speaker(known?.Entity.Id, known?.Entity.Name ?? PhraseName.Of(_context, name), span, SpeakerGrade.Named) { Evidence = SpeakerEvidence.Name };
    }

    // "Lakeland Chief Minister Ann Falcon": English ends with who speaks, so a place or body with another name behind it is hardly the speaker.
    private bool LeavesNameBehind(NounPhrase phrase, (Entity Entity, Mention Mention) known)
    {
        for (int i = _context.Text.TokenAt(known.Mention.Full.End); known.Entity.Kind != EntityKind.Person && i < phrase.End; i++)
        {
            i = _context.Grammar.Form(i) is "(" ? EndOfBracket(i, phrase.End) : known.Entity.Kind == EntityKind.Organization ? EndOfWhere(i, phrase.End) : i;
            if (i < phrase.End && _context.Text[i].IsWord && _context.Text[i].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    // "the Norland embassy | in Arland", "the Supreme Court | of Arland": where a body sits, or whose it is.
    private int EndOfWhere(int at, int end)
    {
        if (_context.Text[at].Norm is not ("in" or "of" or "at"))
        {
            return at;
        }

        int next = at + 1 < end && _context.Text[at + 1].Norm == "the" ? at + 2 : at + 1;
        return next < end && _context.Mentions.At(next) is { Entity.Kind: EntityKind.Place, Mention: { Form: MentionForm.Name } mention } ? _context.Text.TokenAt(mention.Full.End) : at;
    }

    private int EndOfBracket(int open, int end)
    {
        int at = open;
        while (at < end && _context.Grammar.Form(at) is not ")")
        {
            at++;
        }

        return at;
    }

    // "his spokesman, Ann Falcon, said"
    private NounPhrase? NameInApposition(NounPhrase phrase)
    {
        int first = phrase.End + 1;
        if (!_context.Mentions.IsRoleNoun(_context.Text[phrase.Head]) || !_context.Grammar.IsComma(phrase.End))
        {
            return null;
        }

        if (_context.Mentions.At(first) is not ({ Kind: EntityKind.Person or EntityKind.Other }, { Form: MentionForm.Name } mention))
        {
            return NameBehindPost(first);
        }

        int end = _context.Text.TokenAt(mention.Full.End);
        return _context.Text.TokenAt(mention.Full.Start) == first && _context.Grammar.IsComma(end) ? new NounPhrase(first, end, end - 1) : null;
    }

    // "its deputy head, | the Norland diplomat Ann Falcon, said": the second post has the name.
    private NounPhrase? NameBehindPost(int first)
    {
        int end = _context.PassageOf(first - 1).End;
        if (first >= end || _context.Text[first].IsPunct || _context.Grammar.ReadPhrase(first, end) is not { } second || !_context.Grammar.IsComma(second.End) || _context.Mentions.At(second.End - 1) is not ({ Kind: EntityKind.Person } person, _) || person.Mentions.FirstOrDefault(found => found.Form == MentionForm.Name && found.Span.Contains(_context.Text[second.End - 1].Span)) is not { } mention)
        {
            return null;
        }

        int name = _context.Text.TokenAt(mention.Span.Start);
        return name > first && _context.Text.TokenAt(mention.Span.End) == second.End && _context.Text[name - 1] is { Upos: Upos.Noun, IsCapitalized: false } ? new NounPhrase(name, second.End, second.End - 1) : null;
    }

    // "rights group Lantern Watch", "Lantern Watch president Ann Falcon"
    private NounPhrase? NameBehind(NounPhrase phrase)
    {
        AnalyzedText text = _context.Text;
        int end = phrase.End;
        int first = end;
        while (first > phrase.First && text[first - 1] is { IsWord: true, IsCapitalized: true, Upos: not Upos.Adp })
        {
            first--;
        }

        int noun = first - 1;
        bool apposed = noun >= phrase.First && first < end && !text[noun].IsCapitalized && text[noun].Upos is Upos.Noun && SaysWhat(text[noun]);
        return apposed && !HasHolder(phrase.First, noun) ? new NounPhrase(first, end, end - 1) : null;
    }

    /// <summary>A word that opens its sentence is a name if it has its capital inside of one too, or a capital where no word has one.</summary>
    public bool IsNameElsewhere(int token)
    {
        string form = _context.Text.Form(token).ToString();
        return form.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0 || (_capitalized ??= Capitalized()).Contains(form);
    }

    private HashSet<string> Capitalized()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        AnalyzedText text = _context.Text;
        foreach (Passage passage in _context.Passages)
        {
            for (int i = passage.First + 1; !passage.IsHeadline && i < passage.End; i++)
            {
                if (text[i].IsCapitalized && text[i].IsWord && text[i - 1].IsWord)
                {
                    found.Add(text.Form(i).ToString());
                }
            }
        }

        return found;
    }

    /// <summary>"Lanternly said … the company added": who spoke last, surely so where no other body has come up outside what was said.</summary>
    public Speaker OfBodyBefore(Spoke last, NounPhrase phrase)
    {
        bool rival = false;
        for (int i = last.Token + 1; i < phrase.First; i++)
        {
            rival |= !_contents.Holds(i) && _context.Mentions.At(i) is { Entity.Kind: EntityKind.Organization };
        }

        TextSpan span = _context.Text.SpanOf(phrase.First, phrase.End);
        return last.Speaker with { Span = span, Grade = PronounSpeaker.Weaken(last.Speaker.Grade, !rival), Evidence = SpeakerEvidence.BodySpokenOf };
    }

    private bool SaysWhat(in Token noun) =>
        _context.Mentions.IsRoleNoun(noun) || _context.Media.KindsOfBody(noun.Lemma) is not null || _context.Media.IsMediaHead(noun) || _context.Media.IsOffice(noun);

    private static Choice.NounKind KindOf(in Token noun) => Choice.NounKinds.Shipped?.Of(noun.Lemma) ?? Choice.NounKind.None;

    // "researchers at the company Lantern Labs", "a cousin of the mayor Ann Falcon": they speak, not the company.
    private bool HasHolder(int first, int end)
    {
        bool holder = false;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref _context.Text.Tokens[i];
            if (holder && token.Upos == Upos.Adp)
            {
                return true;
            }

            holder |= (KindOf(token) & (Choice.NounKind.Person | Choice.NounKind.MayBePerson)) != Choice.NounKind.None || _context.Mentions.IsRoleNoun(token) || _context.Media.IsUnnamedHead(token) || _context.Media.IsGroup(token) || _context.Media.IsDocumentHead(token);
        }

        return false;
    }

    private bool HasName(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            bool opens = _context.Text.Sentences[_context.Text.SentenceOf(i)].FirstToken == i;
            if (i != phrase.Head && _context.Text[i] is { IsCapitalized: true, IsWord: true } && (!opens || _context.Mentions.At(i) is not null || _context.Text[i].Upos == Upos.Propn))
            {
                return true;
            }
        }

        return false;
    }

    // "a port official"; "Falcon's aide" and "the port official" are known to the writer, and one of them may bear a name.
    private bool IsIndefinite(NounPhrase phrase, bool owned)
    {
        string first = _context.Text[phrase.First].Norm;
        return first is "a" or "an" or "one" or "another" || (owned && first is not "the" && !HasOwner(phrase) && !(_context.PassageOf(phrase.Head).IsHeadline && phrase.Head == phrase.First));
    }

    // "Arland's opposition party" has a name of its own, "the Falcon campaign" hardly.
    private bool BelongsToPlace(NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i < phrase.End; i++)
        {
            if (_context.Grammar.IsPossessiveMark(i) && _context.Mentions.At(i - 1) is { Entity.Kind: not EntityKind.Person })
            {
                return true;
            }
        }

        return false;
    }

    // "the Danish company", "the Larkton, Lakeland airline": one that the article names elsewhere, told by where it is.
    private bool IsFirmOfPlace(NounPhrase phrase)
    {
        string[] kinds = (_context.Media.KindsOfBody(_context.Text[phrase.Head].Norm) ?? "").Split(' ');
        if (_context.Text[phrase.First].Norm != "the" || !Array.Exists(kinds, static kind => kind is "company" or "club"))
        {
            return false;
        }

        for (int i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (_context.Text[i] is { IsCapitalized: true, IsWord: true } && _context.Mentions.At(i) is not { Entity.Kind: EntityKind.Place } && _known.StateOfAdjective(_context.Text[i].Norm) is null)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasOwner(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (_context.Grammar.IsPossessiveMark(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamedElsewhere(NounPhrase phrase)
    {
        int passage = _context.PassageOf(phrase.Head).Index;
        foreach (int token in _introduced)
        {
            int behind = _context.PassageOf(token).Index - passage;
            if (token > phrase.Head && behind <= MaxPassagesToName && _context.Mentions.At(token) is { } named && (named.Entity.Roles.Count == 0 ? behind <= MaxPassagesToStranger : named.Entity.Roles.Any(role => EndsWith(role, _context.Text[phrase.Head].Norm))))
            {
                return true;
            }
        }

        Token head = _context.Text[phrase.Head];
        return _context.Entities.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Mentions.Any(static mention => mention.Form == MentionForm.Name) && entity.Roles.Any(role => EndsWith(role, head.Norm)));
    }

    private static bool EndsWith(string role, string noun) => role.Contains(noun, StringComparison.OrdinalIgnoreCase);
}
