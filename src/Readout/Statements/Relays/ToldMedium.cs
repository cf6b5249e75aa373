using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Relays;

/// <summary>A medium that somebody spoke to, named in the dative beside the cue: «рассказал агентству», «сказал Вихров «Волне»».</summary>
internal static class ToldMedium
{
    // Words between the cue and the medium that it was told to.
    private const int MaxToMedium = 7;

    public static bool At(StatementContext context, Passage passage, int at) =>
        !context.IsEnglish && ((IsDativeMedium(context, at) && IsBesideCue(context, passage, at)) || IsUndeclined(context, passage, at));

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

    private static bool HasSubjectBehind(StatementContext context, int at, int end) =>
        at < end && context.Grammar.ReadPhrase(at, end) is { } subject && context.Text[subject.Head].Feats is { Case: Case.Nom, Animacy: Animacy.Anim };

    /// <summary>Whether a medium's name or the word for an agency begins at the token.</summary>
    public static bool IsMediumName(StatementContext context, int at)
    {
        int name = context.Grammar.IsQuoteMark(at) ? at + 1 : at;
        return context.Media.IsAgencyName(context.Text[at]) || MediaLexicon.IsSite(context.Text.Form(at))
            || (name < context.Text.Tokens.Length && context.Mentions.At(name) is { Entity.IsMedium: true, Mention.Form: Entities.MentionForm.Name } found && context.Text.TokenAt(found.Mention.Full.Start) >= at);
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
}
