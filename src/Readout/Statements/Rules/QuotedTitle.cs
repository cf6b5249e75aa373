using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Quotations;

namespace Readout.Statements.Rules;

/// <summary>Words in marks that say of which show or paper somebody is: "“Harbour Sunday” host Ann Falcon said". Nobody says them. English only, stateless.</summary>
internal static class QuotedTitle
{
    private const int MaxWords = 6;
    private const int MaxPost = 3;

    public static bool Is(StatementContext context, Quotation quotation)
    {
        int end = quotation.End;
        if (!context.IsEnglish || end - quotation.First > MaxWords + 2 || end >= context.Text.Tokens.Length || !context.Grammar.IsQuoteMark(end - 1))
        {
            return false;
        }

        for (int i = quotation.First + 1; i < end - 1; i++)
        {
            if (context.Text[i].IsPunct || (!context.Text[i].IsCapitalized && context.Text[i].Upos is not (Upos.Adp or Upos.Det or Upos.Cconj)))
            {
                return false;
            }
        }

        int at = end;
        while (at < end + MaxPost && at < context.Text.Tokens.Length && context.Text[at] is { IsWord: true, IsCapitalized: false, Upos: Upos.Noun or Upos.Adj or Upos.Propn or Upos.Verb })
        {
            at++;
        }

        return at > end && context.Mentions.At(at) is { Entity.Kind: EntityKind.Person };
    }
}
