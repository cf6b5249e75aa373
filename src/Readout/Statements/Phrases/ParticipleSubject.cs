using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>English subjects that stand elsewhere than before their verb: of participles and of a headline's second verb.</summary>
internal static class ParticipleSubject
{
    // "Council questions figures, says port is late": a headline's second verb has the first one's subject.
    public static NounPhrase? OfHeadline(StatementContext context, Cue cue, int low) =>
        context.PassageOf(cue.First).IsHeadline && cue.First - 1 > low && context.Grammar.IsComma(cue.First - 1) && MainClause.Subject(context, cue.End, context.PassageOf(cue.First).End) is not null
            ? MainClause.Subject(context, low, cue.First) : null;

    // "with the miners calling it a lie": the participle has a subject of its own.
    public static NounPhrase? OfAbsolute(StatementContext context, int verb, int low)
    {
        for (int i = verb - 2; i >= low && i >= verb - MaxAbsolute && !context.Grammar.IsComma(i) && !context.Grammar.IsHardBreak(i); i--)
        {
            if (context.Text[i].Norm == "with" && context.Grammar.ReadPhrase(i + 1, verb) is { } subject && subject.End == verb)
            {
                return subject;
            }
        }

        return null;
    }

    private const int MaxAbsolute = 8;

    // "Claiming that the bridge is late, Falcon said": the main clause names who claims.
    public static NounPhrase? Fronted(StatementContext context, Cue cue, int low)
    {
        Passage passage = context.PassageOf(cue.First);
        return cue.First == Math.Max(low, passage.First) && MainClause.Comma(context, cue.End, passage.End) is { } comma ? MainClause.Subject(context, comma + 1, passage.End) : null;
    }
}
