using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Relays;

/// <summary>
/// A medium that somebody spoke to, beside the cue: in the dative («рассказал агентству», «сказал Вихров «Волне»»), or under a name that does not decline («сообщили ТАСС в
/// порту», «заявил ТАСС министр»); and who told it, who stands behind. Stateless.
/// </summary>
internal static class ToldMedium
{
    // Words between the cue and the medium that it was told to.
    private const int MaxToMedium = 7;

    /// <summary>Whether the token is the address of a site.</summary>
    public static bool IsSite(StatementContext context, int at) => MediaLexicon.IsSite(context.Grammar.Form(at));

    public static bool At(StatementContext context, Passage passage, int at) =>
        !context.IsEnglish && ((IsDativeMedium(context, at) && IsBesideCue(context, passage, at)) || IsUndeclined(context, passage, at) || IsDativeInMarks(context, passage, at));

    // «сообщил „Вихрю“ источник», «рассказала „Портовым вестям“ смотрительница»: a name in marks that no list has, in the dative right behind the verb, and somebody else behind it.
    private static bool IsDativeInMarks(StatementContext context, Passage passage, int at)
    {
        if (at <= passage.First || !context.Grammar.IsQuoteMark(at) || at + 1 >= passage.End || context.Words.At(context.Text[at - 1]) is not { Form: CueForm.Finite } || !context.Text[at + 1].IsCapitalized)
        {
            return false;
        }

        int close = at + 1;
        bool dative = false;
        while (close < passage.End && close - at <= MaxToMedium && !context.Grammar.IsQuoteMark(close))
        {
            dative |= context.Text[close].Feats.Case == Case.Dat || DativeEndings.Any(ending => context.Text[close].Norm.EndsWith(ending, StringComparison.Ordinal));
            close++;
        }

        return dative && close + 1 < passage.End && context.Grammar.IsQuoteMark(close) && (HasSubjectBehind(context, close + 1, passage.End) || (context.Text[at - 1].Feats.Number == Number.Plur && context.Text[close + 1].Norm is "в" or "во" or "у" or "на"));
    }

    private static readonly string[] DativeEndings = ["у", "ю", "ам", "ям", "ой", "ому", "ему"];

    /// <summary>«в порту „Северу“ сообщили», «в пресс-службе рассказали „Вестям Daily“»: with a plural verb that a place speaks by, one site or a name in marks is whom it was told.</summary>
    public static bool IsToldByPlace(StatementContext context, Cue cue, int at)
    {
        if (context.IsEnglish || context.Text[cue.First].Feats.Number != Number.Plur)
        {
            return false;
        }

        int name = context.Grammar.IsQuoteMark(at) ? at + 1 : at;
        bool single = IsSite(context, at) || (name > at && at == cue.End && context.Text[name].IsCapitalized);
        // «Об этом Polymap сообщили в порту»: a name that does not decline, and a verb that does not agree with it.
        if (IsMediumName(context, at) && context.Grammar.ReadPhrase(at, cue.First) is { } medium && medium.End == cue.First && SpeakingPlace.After(context, cue, context.PassageOf(cue.First).End) is not null)
        {
            return true;
        }

        return single && SpeakingPlace.Before(context, cue, context.PassageOf(cue.First).First) is not null;
    }

    // «сообщили ТАСС в министерстве», «рассказала РИА „Север“ смотрительница»: the name does not decline, but the verb does not agree with it, or has its subject behind it.
    private static bool IsUndeclined(StatementContext context, Passage passage, int at)
    {
        if (at <= passage.First || context.Words.At(context.Text[at - 1]) is not { Form: CueForm.Finite } || !IsMediumName(context, at) || context.Grammar.ReadPhrase(at, passage.End) is not { } medium)
        {
            return false;
        }

        bool joined = medium.End < passage.End && context.Text[medium.End].Upos == Upos.Cconj;
        return !joined && (context.Text[at - 1].Feats.Number == Number.Plur || HasSubjectBehind(context, medium.End, passage.End));
    }

    private static bool HasSubjectBehind(StatementContext context, int at, int end) => PersonBehind(context, at, end) is not null;

    // «сказала РИА „Север“ в пятницу смотрительница»: the day may stand between.
    private static NounPhrase? PersonBehind(StatementContext context, int at, int end)
    {
        int behind = at + 1 < end && context.Text[at].Upos == Upos.Adp && context.Words.Is("time-noun", context.Text[at + 1].Lemma) ? at + 2 : at;
        return behind < end && context.Grammar.ReadPhrase(behind, end) is { } person && IsTeller(context, person) ? person : null;
    }

    // «рассказал ТАСС источник в порту», «рассказали „Волне“ два источника»: somebody in the nominative, or those who are counted.
    private static bool IsTeller(StatementContext context, NounPhrase phrase) =>
        context.Text[phrase.Head].Feats.Case == Case.Nom && (context.Text[phrase.Head].Feats.Animacy == Animacy.Anim || context.Media.IsUnnamedHead(context.Text[phrase.Head]))
        || SubjectAgreement.Counts(context, phrase);

    /// <summary>Whether a medium's name or the word for an agency begins at the token.</summary>
    public static bool IsMediumName(StatementContext context, int at)
    {
        int name = context.Grammar.IsQuoteMark(at) ? at + 1 : at;
        return context.Media.IsAgencyName(context.Text[at]) || IsSite(context, at)
            || (name < context.Text.Tokens.Length && context.Mentions.At(name) is { Entity.IsMedium: true, Mention.Form: MentionForm.Name } found && context.Text.TokenAt(found.Mention.Full.Start) >= at);
    }

    // «агентству», «„Волне“»: the noun or the name of a medium in the dative.
    private static bool IsDativeMedium(StatementContext context, int at)
    {
        if (context.Text[at].Feats.Case == Case.Dat && (context.Media.IsMediaHead(context.Text[at]) || context.Media.IsAgencyName(context.Text[at])))
        {
            return true;
        }

        int name = context.Grammar.IsQuoteMark(at) ? at + 1 : at;
        return name < context.Text.Tokens.Length && context.Mentions.At(name) is { Entity.IsMedium: true } medium && context.Text[name].Norm[^1] is 'у' or 'ю' or 'е' or 'і'
            && !medium.Entity.Name.EndsWith(context.Text.Form(name).ToString(), StringComparison.Ordinal);
    }

    // «рассказал агентству», «сказал Вихров в среду агентству»: the clause of the cue goes on.
    private static bool IsBesideCue(StatementContext context, Passage passage, int at)
    {
        for (int i = at - 1; i >= passage.First && i >= at - MaxToMedium; i--)
        {
            if (context.Words.At(context.Text[i]) is { Form: CueForm.Finite })
            {
                return true;
            }

            if (context.Text[i].IsPunct || context.Grammar.IsVerb(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>«сообщил агентству "Волна" капитан порта», «сообщили ТАСС в порту»: behind the medium stands somebody else who could be the subject of <paramref name="verb"/>.</summary>
    public static bool HasTellerBehind(StatementContext context, Passage passage, int verb, NounPhrase medium)
    {
        AnalyzedText text = context.Text;
        if (context.IsEnglish || medium.End >= passage.End || context.Media.IsPureRelayVerb(text[verb].Norm))
        {
            return false;
        }

        if (text[verb].Feats.Number == Number.Plur && text[medium.End].Norm is "в" or "во" or "у" or "на" && context.Grammar.ReadPhrase(medium.End + 1, passage.End) is { } place)
        {
            return !context.Media.IsVenue(text[place.Head]) && (text[place.Head].IsCapitalized || context.Media.IsOffice(text[place.Head]));
        }

        return context.Grammar.ReadPhrase(medium.End, passage.End) is { } subject && text[subject.Head].Feats.Case is Case.Nom or Case.None
            && (context.Grammar.IsPerson(subject) || text[subject.Head].Feats.Animacy == Animacy.Anim || context.Media.IsUnnamedHead(text[subject.Head]));
    }

    /// <summary>«заявил ТАСС министр Орлов»: the person in the nominative who stands behind a name that does not decline; null where none does.</summary>
    public static NounPhrase? TellerBehind(StatementContext context, Cue cue, NounPhrase told, int end)
    {
        bool beforePost = IsBeforePost(context, cue, told, end);
        bool declines = !IsInitials(context, told.Head) && !IsLetterInMarks(context, told) && context.Text[told.Head].Feats.Case is not Case.None && !beforePost;
        return !declines && (beforePost || context.Mentions.At(told.Head) is not { Entity.Kind: EntityKind.Person }) && PersonBehind(context, told.End, end) is { } person && SubjectAgreement.Allows(context, cue, person)
            ? person
            : null;
    }

    // «сообщила Волне пресс-секретарь порта Анна Сич»: one name right behind the verb, and somebody with post and name behind it.
    private static bool IsBeforePost(StatementContext context, Cue cue, NounPhrase told, int end) =>
        told.First == cue.End && told.Length == 1 && context.Text[told.Head].IsCapitalized && context.Text[cue.First].Feats.Number == Number.Sing && told.End < end
        && context.Grammar.ReadPhrase(told.End, end) is { } person && context.Mentions.IsRoleNoun(context.Text[person.Head]) && context.Text[person.Head].Feats.Case == Case.Nom
        && NamedAt(context, person.End - 1) is not null;

    // Whose name holds the token, also where the mention goes with the post.
    private static Entity? NamedAt(StatementContext context, int token) =>
        context.Mentions.At(token) is ({ Kind: EntityKind.Person } person, _) && person.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Span.Contains(context.Text[token].Span)) ? person : null;

    // «как рассказал „К“ один из капитанов»
    private static bool IsLetterInMarks(StatementContext context, NounPhrase told) =>
        context.Grammar.IsQuoteMark(told.First) && told.End - told.First == 3 && context.Text[told.First + 1].Span.Length == 1;

    // «ТАСС», «РИА-Север»: initials, which no case changes.
    private static bool IsInitials(StatementContext context, int token) =>
        context.Text[token].IsAllCaps || (context.Grammar.Form(token) is [var first, var second, ..] form && char.IsUpper(first) && char.IsUpper(second) && form.Contains('-'));

    /// <summary>«рассказал БНК руководитель порта»: the phrase without an abbreviation right behind its verb that has a person in the nominative behind it.</summary>
    public static NounPhrase Without(StatementContext context, Cue cue, NounPhrase phrase)
    {
        if (phrase.First == cue.End && BehindLatin(context, phrase) is { } behind)
        {
            return new NounPhrase(behind, phrase.End, Math.Max(behind, phrase.Head));
        }

        int next = phrase.First == cue.End && context.Grammar.IsQuoteMark(phrase.First) ? BehindMarks(context, phrase) : phrase.First + 1;
        bool name = next > phrase.First + 1 || context.Text[phrase.First].IsAllCaps || HoldsPostBehind(context, phrase);
        bool told = phrase.First == cue.End && next < phrase.End && name && context.Text[next] is { Upos: Upos.Noun, IsCapitalized: false, Feats.Case: Case.Nom } person
            && (person.Feats.Animacy == Animacy.Anim || (context.Grammar.IsQuoteMark(phrase.First) && context.Media.IsUnnamedHead(person)));
        return told ? new NounPhrase(next, phrase.End, Math.Max(next, phrase.Head)) : phrase;
    }

    // «сообщила Азиратун пресс-секретарь порта Анна Сич»: one word that does not decline, and somebody's post with the name behind it.
    private static bool HoldsPostBehind(StatementContext context, NounPhrase phrase) =>
        phrase.Length > 2 && context.Text[phrase.First].IsCapitalized && context.Mentions.IsRoleNoun(context.Text[phrase.First + 1]) && NamedAt(context, phrase.End - 1) is { } person
        && context.Mentions.At(phrase.First)?.Entity.Id != person.Id;

    // «заявил Port Times Ли Сяолань»: a name in other letters, and one in these behind it.
    private static int? BehindLatin(StatementContext context, NounPhrase phrase)
    {
        int at = phrase.First;
        while (at < phrase.End && context.Grammar.Form(at) is [(>= 'A' and <= 'Z'), ..])
        {
            at++;
        }

        return at > phrase.First && at + 1 < phrase.End && context.Text[at].IsCapitalized && context.Text[at + 1].IsCapitalized && context.Grammar.Form(at)[0] > '\u0400' ? at : null;
    }

    // «рассказал „К“ источник в порту»: the token behind the closing mark.
    private static int BehindMarks(StatementContext context, NounPhrase phrase)
    {
        for (int i = phrase.First + 2; i < phrase.End; i++)
        {
            if (context.Grammar.IsQuoteMark(i))
            {
                return i + 1;
            }
        }

        return phrase.First + 1;
    }
}
