using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Statements.Relays;

namespace Readout.Statements.Speakers;

/// <summary>Who issued a text that speaks: the name in its own phrase or right behind it («в пресс-релизе, опубликованном на сайте Кремля»).</summary>
internal sealed class IssuerFinder(StatementContext context, BodyResolver bodies)
{
    private const int Reach = 8;

    // "IBES data from Lantern": whom it comes from is surer than what it is called by.
    private bool IsFrom(NounPhrase phrase) => context.IsEnglish && phrase.End < context.Text.Tokens.Length && context.Text[phrase.End].Norm == "from";

    // "the ministry's statement": the ministry that was spoken of.
    private Entity? Owner(NounPhrase phrase, Spoke? lastSpoke)
    {
        for (int i = phrase.First + 1; context.IsEnglish && i < phrase.Head; i++)
        {
            if (context.Text[i].Norm is "'s" or "’s" && new NounPhrase(phrase.First, i, i - 1) is var owner && bodies.IsGeneral(owner))
            {
                return bodies.Resolve(owner, lastSpoke);
            }
        }

        return null;
    }

    public Entity? Of(NounPhrase phrase, Spoke? lastSpoke) => (IsFrom(phrase) ? Behind(phrase, lastSpoke) : null) ?? In(phrase.First, phrase.End) ?? InCapital(phrase) ?? Owner(phrase, lastSpoke) ?? Body(phrase.Head + 1, phrase.End, lastSpoke) ?? Behind(phrase, lastSpoke) ?? Publisher(phrase);

    // "Commission figures"
    private Entity? InCapital(NounPhrase phrase) =>
        phrase.Head > phrase.First && (phrase.Head - 1 > phrase.First || !context.Grammar.IsSentenceStart(phrase.First)) ? bodies.InCapital(phrase.Head - 1) : null;

    /// <summary>«постановлению правительства», where no government has been named: not that of the body that spoke before.</summary>
    public bool IsOfUnnamedBody(NounPhrase phrase) =>
        !context.IsEnglish && phrase.Head + 1 < phrase.End && context.Text[phrase.Head + 1] is { Upos: Languages.Upos.Noun, IsCapitalized: false, Feats.Case: Languages.Case.Gen } owner
        && owner.Feats.Animacy == Languages.Animacy.Inan && (context.Media.IsGroup(owner) || context.Media.IsPublishing(context.Text[phrase.Head]));

    /// <summary>«в сообщении пресс-службы велинского президента»: the office that issued the text, rather than whose office it is; null where the article has a body of that name, or no office is there.</summary>
    public NounPhrase? OfficeIn(NounPhrase phrase)
    {
        int office = phrase.Head + 1;
        return !context.IsEnglish && office + 1 < phrase.End && context.Text[office] is { Upos: Languages.Upos.Noun, IsCapitalized: false, Feats.Case: Languages.Case.Gen } noun && context.Media.IsOffice(noun)
            && context.Mentions.At(office) is not { Entity.Kind: EntityKind.Organization } ? new NounPhrase(office, phrase.End, office) : null;
    }

    /// <summary>«на сайте гостиницы»: whose the text is is no body that spoke before.</summary>
    public bool IsOfThing(NounPhrase phrase) =>
        !context.IsEnglish && phrase.Head + 2 == phrase.End && context.Text[phrase.Head + 1] is { Upos: Languages.Upos.Noun, IsCapitalized: false, Feats: { Case: Languages.Case.Gen, Animacy: Languages.Animacy.Inan } } owner
        && context.Media.IsAccount(context.Text[phrase.Head]) && context.Media.KindsOfBody(owner.Lemma) is null && !context.Media.IsOffice(owner) && !context.Media.IsGroup(owner) && !context.Media.IsMediaHead(owner);

    // «Министерство опубликовало статью, в которой сообщается»: who publishes a text issues it.
    private Entity? Publisher(NounPhrase phrase)
    {
        bool relative = context.Grammar.IsComma(phrase.End) && phrase.End + 2 < context.Text.Tokens.Length && SubjectByCase.IsRelative(context.Text[phrase.End + 2]);
        for (int i = context.PassageOf(phrase.Head).First; relative && i < phrase.First; i++)
        {
            if (context.Mentions.At(i) is { Mention.Form: MentionForm.Name, Entity.Kind: EntityKind.Organization or EntityKind.Person or EntityKind.Place } issuer && context.Grammar.MayBeSubject(i)
                && (i == 0 || context.Text[i - 1].Upos != Languages.Upos.Adp))
            {
                return context.IsEnglish || Governs(i, phrase) ? issuer.Entity : null;
            }
        }

        return null;
    }

    // «Порт требует, чтобы мэр соблюдал устав, в котором сказано»: the clause between is not of publishing, and a law is nobody's.
    private bool Governs(int issuer, NounPhrase text) =>
        !context.Media.IsLaw(context.Text[text.Head]) && !Enumerable.Range(issuer, text.First - issuer).Any(i => context.Words.Is("that", context.Text[i].Norm) || context.Words.Is("infinitive-that", context.Text[i].Norm));

    // «на сайте министерства»: the ministry that was spoken of.
    private Entity? Body(int first, int end, Spoke? lastSpoke)
    {
        for (int i = first; i < end; i++)
        {
            var noun = new NounPhrase(i, i + 1, i);
            if (bodies.IsGeneral(noun))
            {
                return bodies.Resolve(noun, lastSpoke);
            }
        }

        return null;
    }

    // "a Lantern Post-Harbour News poll": the name goes on in front or behind.
    private bool IsPartOfPollster(Mention mention, int first, int end)
    {
        int before = context.Text.TokenAt(mention.Full.Start) - 1;
        int next = context.Text.TokenAt(mention.Full.End);
        return context.IsEnglish && context.Media.IsPoll(context.Text[end - 1]) && (IsOfName(before, first, end) || IsOfName(next, first, end));
    }

    private bool IsOfName(int token, int first, int end) =>
        token >= first && token < end && (context.Text[token] is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn or Upos.Noun or Upos.X } || context.Text[token].Norm is "/" or "-");

    private Entity? In(int first, int end) => Named(first, end, EntityKind.Person) ?? Named(first, end, null);

    // «заметку „Мосты и люди“»: what the text is called, not who issued it.
    private bool IsTitle(int token, Entity entity) => entity.Kind == EntityKind.Other && context.IsQuoted(token);

    // "the Larkton poll", "polls in Norland": where it was taken; "the Norland law".
    private bool IsPlaceOfPoll(Entity entity, int first, int end) =>
        context.IsEnglish && entity.Kind == EntityKind.Place && (context.Media.IsLaw(context.Text[end - 1]) || Enumerable.Range(first, end - first).Any(i => context.Media.IsPoll(context.Text[i])));

    // "his defence team's statement": the team's, not his.
    private bool HasOwner(int pronoun, int end)
    {
        for (int i = pronoun + 1; i < end; i++)
        {
            if (context.Grammar.IsPossessiveMark(i))
            {
                return true;
            }
        }

        return false;
    }

    // "documents filed at Larkton Court", "a resolution at the Port Council", "a letter to the mayor": where it lies, or whom it is for, is not whose it is.
    private bool IsFiledThere(int token, int first)
    {
        int at = token - 1;
        while (at > first && context.Text[at].Upos is not Languages.Upos.Adp)
        {
            at--;
        }

        return context.IsEnglish && at > first && (context.Media.IsFiled(context.Text[at - 1]) || (context.Text[at].Norm is "at" or "to" or "against" or "before" && context.Media.IsDocumentHead(context.Text[at - 1])));
    }

    // «в ответе порта на запрос „Волны“»: whose request it answers is not who answers.
    private int BeforeRequest(int first, int end)
    {
        for (int i = first + 1; !context.IsEnglish && i + 1 < end; i++)
        {
            if (IsToRequest(i))
            {
                return i;
            }
        }

        return end;
    }

    // «на запрос», «на письмо»; not «на сайте».
    private bool IsToRequest(int token) =>
        !context.IsEnglish && token + 1 < context.Text.Tokens.Length && context.Text[token].Norm == "на" && context.Text[token + 1] is { Upos: Languages.Upos.Noun, Feats.Case: not Languages.Case.Loc } text && context.Media.IsDocumentHead(text);

    private Entity? Named(int first, int end, EntityKind? kind)
    {
        end = BeforeRequest(first, end);
        for (int i = first; i < end; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: not EntityKind.Document } issuer && !(issuer.Mention.Form == MentionForm.Pronoun && HasOwner(i, end)) && !IsPartOfPollster(issuer.Mention, first, end) && !IsPlaceOfPoll(issuer.Entity, first, end) && !IsFiledThere(i, first) && (kind is null ? !IsTitle(i, issuer.Entity) : issuer.Entity.Kind == kind && issuer.Mention.Form == MentionForm.Name))
            {
                return issuer.Entity;
            }
        }

        return null;
    }

    // "a poll by the Times and Falcon College": neither alone.
    private bool IsOneOfTwo(Mention mention)
    {
        int and = context.Text.TokenAt(mention.Full.End);
        return context.IsEnglish && and + 1 < context.Text.Tokens.Length && context.Text[and].Norm == "and" && context.Text[and + 1].IsCapitalized;
    }

    // «на сайте …», "on the website of …", "published by …": nothing but prepositions, participles and general nouns before the name.
    private Entity? Behind(NounPhrase phrase, Spoke? lastSpoke)
    {
        bool published = false;
        int passageEnd = context.PassageOf(phrase.Head).End;
        for (int i = phrase.End; i < Math.Min(passageEnd, phrase.End + Reach); i++)
        {
            if (EnglishRelays.IsReader(context, i) || IsToRequest(i))
            {
                return null;
            }

            ref readonly Token token = ref context.Text[i];
            if (published && context.Mentions.At(i) is { } issuer && (issuer.Entity.Kind is EntityKind.Organization or EntityKind.Person or EntityKind.Place || (context.IsEnglish && issuer.Entity.Kind == EntityKind.Other)))
            {
                return IsOneOfTwo(issuer.Mention) ? null : issuer.Entity;
            }

            if (published && Body(i, i + 1, lastSpoke) is { } body)
            {
                return body;
            }

            bool clause = context.Grammar.IsComma(i) && !(i + 1 < passageEnd && context.Text[i + 1].Feats.VerbForm == VerbForm.Part);
            if (clause || context.Words.Is("that", token.Norm) || context.Grammar.IsHardBreak(i) || context.Words.Word(token.Norm) is { Form: Cues.CueForm.Finite or Cues.CueForm.Impersonal })
            {
                return null;
            }

            published |= (i == phrase.End && context.IsEnglish && token.Norm == "by" && i + 1 < passageEnd && context.Text[i + 1].IsCapitalized) || context.Media.IsVenue(token) || context.Media.IsDocumentHead(token) || context.Media.IsPublishing(token);
        }

        return null;
    }
}
