using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>Whose name a noun phrase has, where it also names others: an owner, a chief, a place. Immutable.</summary>
internal sealed class NameInPhrase(StatementContext context)
{
    /// <summary>The mention that names the phrase's head, or the person named in apposition to it; null where the words name nobody, or only somebody beside who speaks.</summary>
    public (Entity Entity, Mention Mention)? Of(NounPhrase phrase)
    {
        (Entity Entity, Mention Mention)? best = context.Mentions.At(phrase.Head);
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (NameAt(i) is { } found
                && (best is null || best.Value.Entity.Kind != EntityKind.Person || best.Value.Mention.Form != MentionForm.Name)
                && !IsGenitiveOf(phrase, i) && !IsModifier(phrase, found.Mention) && !IsComplement(phrase, found.Mention))
            {
                best = found;
            }
        }

        if (best is { } known && context.Text.TokenAt(known.Mention.Full.Start) > phrase.Head)
        {
            return EndsInSubject(phrase, known) || IsApposedAtEnd(phrase, known) ? known : null;
        }

        return best is { } chosen && IsPlaceInsidePhrase(phrase, chosen) ? null : best;
    }

    // The person whose name stands there; a title before it may have the longer mention.
    private (Entity Entity, Mention Mention)? NameAt(int token) =>
        context.Mentions.At(token) is ({ Kind: EntityKind.Person } person, _)
        && person.Mentions.FirstOrDefault(mention => mention.Form == MentionForm.Name && mention.Span.Contains(context.Text[token].Span)) is { } name
            ? (person, name)
            : null;

    // «по итогам саммита СЕВЕР в столице Иван Орлов заявил»: the name at the end is the subject, the words before it are of time and place.
    private bool EndsInSubject(NounPhrase phrase, (Entity Entity, Mention Mention) known) =>
        !context.IsEnglish && known.Entity.Kind == EntityKind.Person && known.Mention.Form == MentionForm.Name && context.Text.TokenAt(known.Mention.Full.End) == phrase.End
        && (!context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || HasSecondPost(phrase) || known.Mention.Span.In(context.Text.Text).Contains(' ', StringComparison.Ordinal)) && (context.Text[phrase.End - 1].Feats.Case == Case.Nom || known.Entity.Name.AsSpan().EndsWith(context.Text.Form(phrase.End - 1), StringComparison.Ordinal) || NameBehindComplement.IsOf(context, phrase, known.Mention));

    // "the head of Norland's gas operator, Ann Falcon": the name behind the comma is the head's.
    private bool IsApposedAtEnd(NounPhrase phrase, (Entity Entity, Mention Mention) known) =>
        context.IsEnglish && known.Entity.Kind == EntityKind.Person && known.Mention.Form == MentionForm.Name && context.Text.TokenAt(known.Mention.Full.End) == phrase.End
        && context.Grammar.IsComma(context.Text.TokenAt(known.Mention.Full.Start) - 1) && context.Mentions.IsRoleNoun(context.Text[phrase.Head]);

    /// <summary>«депутат и бывший министр Олег Лунин»</summary>
    public bool HasSecondPost(NounPhrase phrase) =>
        Enumerable.Range(phrase.Head, phrase.End - phrase.Head).Any(token => context.Text[token].Upos == Upos.Cconj);

    // "former Swallow officials", "the Swallow administration", "Swallow's pilot, Ann Falcon": a name before its noun says whose they are.
    private bool IsModifier(NounPhrase phrase, Mention mention)
    {
        int end = context.Text.TokenAt(mention.Full.End);
        if (!context.IsEnglish || end > phrase.Head)
        {
            return false;
        }

        bool owns = end < phrase.Head && context.Grammar.IsPossessiveMark(end);
        for (int i = end; !owns && i < phrase.Head; i++)
        {
            if (context.Text[i].IsPunct || context.Text[i].Upos is Upos.Adp)
            {
                return false;
            }
        }

        return true;
    }

    // "the chairman of the Falcon Staff": behind a preposition, and with no name of its own behind it, it tells whose the head is.
    private bool IsComplement(NounPhrase phrase, Mention mention)
    {
        int first = context.Text.TokenAt(mention.Full.Start);
        return context.IsEnglish && first > phrase.Head + 1 && (context.Text[first - 1] is { Upos: Upos.Adp } or { Norm: "the" } || IsOfBodyBehind(phrase, mention)) && context.Mentions.IsRoleNoun(context.Text[phrase.Head]);
    }

    // "the leader of the opposition Harbour bloc": a noun behind the name tells that it is a body's.
    private bool IsOfBodyBehind(NounPhrase phrase, Mention mention)
    {
        int first = context.Text.TokenAt(mention.Span.Start);
        int end = context.Text.TokenAt(mention.Span.End);
        bool noun = end < phrase.End && context.Text[end] is { Upos: Upos.Noun, IsCapitalized: false } behind && (context.Media.KindsOfBody(behind.Norm) is not null || context.Media.IsGroup(behind));
        for (int i = first - 1; noun && i > phrase.Head && !context.Grammar.IsComma(i); i--)
        {
            if (context.Text[i].Upos == Upos.Adp)
            {
                return true;
            }
        }

        return false;
    }

    // «пресс-секретарь президента Иванова»: that name is not the speaker's.
    private bool IsGenitiveOf(NounPhrase phrase, int token) =>
        !context.IsEnglish && token > phrase.Head && (context.Text[token].Feats.Case == Case.Gen || HasDeclinedName(token)) && (IsOneOf(phrase) || context.Text[phrase.Head].Feats.Case is not (Case.Gen or Case.None)) && !IsOfWomanHerself(phrase, token);

    // «одна из помощниц Анны Сич»
    private bool IsOneOf(NounPhrase phrase) => phrase.Head > phrase.First + 1 && context.Text[phrase.First + 1].Norm is "из" or "з" or "із" or "зі";

    // «сосед Анны Бруннер»: only the given name shows the case, and the tagger may take «Ангелы» for angels.
    private bool HasDeclinedName(int token) =>
        NameAt(token) is { } named && context.Text.TokenAt(named.Mention.Span.Start) is var given && context.Text[given].Feats.Case is Case.Gen or Case.Nom
        && !named.Entity.Name.Split(' ').Any(word => word.ToLowerInvariant().Replace('ё', 'е') == context.Text[given].Norm);

    // «лыжница Валентина Сич заявила»: a woman's whole name looks like the genitive of a man's, and stands beside a noun for a woman.
    private bool IsOfWomanHerself(NounPhrase phrase, int token) =>
        context.Text[phrase.Head].Feats is { Gender: Gender.Fem, Animacy: Animacy.Anim, Case: Case.Nom } && context.Grammar.IsNameInNominative(token)
        && context.Mentions.At(token) is { Entity.Gender: Gender.Fem } named && named.Mention.Span.In(context.Text.Text).Contains(' ', StringComparison.Ordinal);

    private bool IsPlaceInsidePhrase(NounPhrase phrase, (Entity Entity, Mention Mention) known) =>
        known.Entity.Kind == EntityKind.Place && !known.Mention.Full.Contains(context.Text[phrase.Head].Span.Start);
}
