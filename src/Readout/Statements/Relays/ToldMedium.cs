using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Relays;

/// <summary>A medium that somebody spoke to, named in the dative beside the cue: «рассказал агентству», «сказал Вихров «Волне»».</summary>
internal static class ToldMedium
{
    // Words between the cue and the medium that it was told to.
    private const int MaxToMedium = 7;

    public static bool At(StatementContext context, Passage passage, int at) =>
        !context.IsEnglish && IsDativeMedium(context, at) && IsBesideCue(context, passage, at);

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
