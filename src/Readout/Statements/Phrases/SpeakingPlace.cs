using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>The place or the text that speaks where a plural verb has no subject: «в Кремле заявили», «повідомили в МЗС», «в документе отметили».</summary>
internal static class SpeakingPlace
{
    public static NounPhrase? Find(StatementContext context, Cue cue, int low, int high) =>
        Before(context, cue, low) is { } before && before.End == cue.First ? before : After(context, cue, high) ?? Before(context, cue, low) ?? Document(context, cue, low, high);

    // «В документе отметили»: nobody else is there to have said it.
    private static NounPhrase? Document(StatementContext context, Cue cue, int low, int high) =>
        context.Text[context.Grammar.VerbOf(cue)].Feats.Number == Number.Plur && cue.Entry.Form == CueForm.Finite && cue.Entry.May(Frames.That | Frames.Quote | Frames.Tail) && cue.Entry.Force != StatementForce.Accused ? DocumentPhrase.Of(context, cue, (low, high)) : null;

    /// <summary>The place behind the verb: «сообщили в порту».</summary>
    public static NounPhrase? After(StatementContext context, Cue cue, int high)
    {
        if (cue.Entry.May(Frames.In))
        {
            return null;
        }

        int end = Math.Min(high, cue.End + SubjectByCase.MaxReach);
        int stop = IsStrayComma(context, cue.End, end) ? cue.End + 1 : cue.End;
        bool opens = true;
        while (stop < end && !context.Grammar.IsComma(stop) && !context.Grammar.IsHardBreak(stop) && !context.Grammar.IsVerb(stop) && context.Text[stop].Feats.VerbForm != VerbForm.Inf && !(opens && OpensWords(context, stop)))
        {
            opens ^= context.Grammar.IsQuoteMark(stop);
            stop++;
        }

        return Place(context, cue, cue.End, stop);
    }

    /// <summary>«Стороны выполнили соглашение, сообщили в порту»: those who did it have their own verb, and the place tells of them.</summary>
    public static NounPhrase? BehindClause(StatementContext context, Cue cue, int high, NounPhrase subject) =>
        cue.Entry.May(Frames.Tail) && cue.Entry.Form == CueForm.Finite && context.Grammar.HasPredicate(subject.End, cue.First)
        && After(context, cue, high) is { } place && place.First <= cue.End + MaxToPlace && !context.Words.Is("that", context.Grammar.Form(place.End + 1).ToString())
            ? place
            : null;

    // «потребовали „выехать в Ларктон“»: where others are to go, not who says so.
    private static bool OpensWords(StatementContext context, int token) =>
        context.Grammar.IsQuoteMark(token) && token + 1 < context.Text.Tokens.Length && context.Text[token + 1] is { IsWord: true, IsCapitalized: false };

    // «сообщили в среду в порту»
    private const int MaxToPlace = 4;

    // «Об этом сообщили, в порту»
    private static bool IsStrayComma(StatementContext context, int comma, int end) =>
        context.Grammar.IsComma(comma) && comma + 2 < end && context.Text[comma + 1].Norm is "в" or "во" or "у" && context.Grammar.ReadPhrase(comma + 2, end) is { } phrase && (context.Grammar.IsHardBreak(phrase.End) || phrase.End == end);

    /// <summary>The place before the verb: «в порту сообщили».</summary>
    public static NounPhrase? Before(StatementContext context, Cue cue, int low)
    {
        int start = cue.First;
        while (start > low && !context.Grammar.IsHardBreak(start - 1) && !context.Words.Is("that", context.Text[start - 1].Norm))
        {
            start--;
        }

        // «В Норландии мост хвалят, а в Велинии обвиняют порт»: the verb's own clause comes first.
        int own = cue.First;
        while (own > start && !context.Grammar.IsComma(own - 1))
        {
            own--;
        }

        return (own > start && context.Text[own].Upos == Upos.Cconj ? Place(context, cue, own, cue.First) : null) ?? Place(context, cue, start, cue.First);
    }

    // Only a plural verb without subject lets a place speak: «в Кремле заявили», «повідомили в МЗС».
    private static NounPhrase? Place(StatementContext context, Cue cue, int start, int end)
    {
        AnalyzedText text = context.Text;
        Token verb = text[context.Grammar.VerbOf(cue)];
        bool plural = verb.Feats.Number == Number.Plur || (verb.Feats.Number == Number.None && verb.Norm.EndsWith("ли", StringComparison.Ordinal));
        if (!plural || cue.Entry.Form == CueForm.Converb)
        {
            return null;
        }

        for (int i = start; i + 1 < end; i++)
        {
            if (text[i].Norm is "в" or "во" or "у" or "на" && context.Grammar.ReadPhrase(i + 1, end) is { } read && WithoutSite(context, read) is var phrase && Speaks(context, phrase) && (text[i].Norm is not "на" || IsBody(context, phrase) || IsOwnedAccount(context, phrase)))
            {
                return phrase;
            }
        }

        return null;
    }

    // «в порту Вести.RU сообщили»: the site is whom it was told.
    private static NounPhrase WithoutSite(StatementContext context, NounPhrase phrase) =>
        phrase.Length > 1 && Relays.ToldMedium.IsSite(context, phrase.End - 1) ? new NounPhrase(phrase.First, phrase.End - 1, Math.Min(phrase.Head, phrase.End - 2)) : phrase;

    // «на заводе заявили», but «на Севере»
    private static bool IsBody(StatementContext context, NounPhrase phrase) =>
        context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Organization } || context.Media.IsOffice(context.Text[phrase.Head]) || context.Media.KindsOfBody(context.Text[phrase.Head].Lemma) is not null;

    private static bool Speaks(StatementContext context, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if ((head.Feats.Case is not (Case.Loc or Case.None or Case.Gen) && !head.IsAllCaps && !IsMinistryInOneWord(head)) || context.Media.IsDocumentHead(head) || (context.Media.IsVenue(head) && !IsOwnedAccount(context, phrase)))
        {
            return false;
        }

        return context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Organization or EntityKind.Place } || head.IsCapitalized || context.Media.IsOffice(head) || context.Media.KindsOfBody(head.Lemma) is not null || IsOwnedAccount(context, phrase);
    }

    // «в Мининфраструктуры»: its second part stands in the genitive in any case.
    private static bool IsMinistryInOneWord(in Token head) => head.IsCapitalized && head.Norm.Length > 6 && (head.Norm.StartsWith("мин", StringComparison.Ordinal) || head.Norm.StartsWith("мін", StringComparison.Ordinal));

    // «на странице порта в сети», «в группе порта»: whose it is stands behind.
    private static bool IsOwnedAccount(StatementContext context, NounPhrase phrase) =>
        context.Media.IsAccount(context.Text[phrase.Head]) && phrase.End > phrase.Head + 1 && context.Text[phrase.Head + 1].Feats.Case is Case.Gen or Case.None;
}
