using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Phrases;

/// <summary>
/// A relative clause that holds a cue: «встретился с Яном Дубровским, который заявил, что…», "met Jan Dubrovsky, who said…".
/// Who speaks there is the noun before it, never the main clause's subject.
/// </summary>
internal static class RelativeClause
{
    // "who has since repeatedly said": a pronoun farther from its verb than this begins another clause.
    private const int MaxReach = 8;

    // The longest antecedent that is no name, in tokens.
    private const int MaxPhrase = 6;

    /// <summary>The pronoun that opens the cue's own clause as its subject; null when none does.</summary>
    public static int? PronounOf(StatementContext context, Cue cue, int low)
    {
        for (int i = cue.First - 1; i >= low && i >= cue.First - MaxReach; i--)
        {
            if (context.Grammar.IsComma(i) || context.Grammar.IsHardBreak(i) || context.Grammar.IsQuoteMark(i))
            {
                return null;
            }

            if (IsSubjectPronoun(context, i))
            {
                bool opens = i > low && context.Grammar.IsComma(i - 1);
                return opens ? i : null;
            }
        }

        return null;
    }

    /// <summary>The noun phrase that the pronoun stands for; null when it cannot be told.</summary>
    public static NounPhrase? Antecedent(StatementContext context, int pronoun, int low)
    {
        AnalyzedText text = context.Text;
        int comma = pronoun - 1;
        bool plural = context.Words.Is("relative-plural", text[pronoun].Norm);
        if (context.Mentions.At(comma - 1) is ({ Kind: EntityKind.Person }, { } mention) && !plural)
        {
            return PhraseOf(text, mention, comma);
        }

        for (int i = Math.Max(low, comma - MaxPhrase); i < comma; i++)
        {
            if (text[i].IsWord && text[i].Upos != Upos.Adp && context.Grammar.ReadPhrase(i, comma) is { } phrase && phrase.End == comma)
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsSubjectPronoun(StatementContext context, int token) =>
        context.Words.Is("relative", context.Text[token].Norm) || context.Words.Is("relative-plural", context.Text[token].Norm);

    private static NounPhrase PhraseOf(AnalyzedText text, Mention mention, int comma)
    {
        TextSpan full = mention.Full;
        return new NounPhrase(text.TokenAt(full.Start), Math.Min(text.TokenAt(full.End), comma), text.TokenAt(mention.Span.Start));
    }
}
