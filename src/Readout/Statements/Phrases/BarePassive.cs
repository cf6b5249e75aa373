using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>English headlines leave out the auxiliary of a passive: "Mayor slammed for delay", "Plan hailed as a breakthrough". It is said of the subject, not by it.</summary>
internal static class BarePassive
{
    /// <summary>Whether a verb that wants an object has none: a preposition stands right behind it, at <paramref name="end"/>, and no "what" before its subject.</summary>
    public static bool Is(StatementContext context, int end, CueEntry entry, NounPhrase? subject)
    {
        bool wantsObject = (entry.May(Frames.As) || entry.Force == StatementForce.Accused) && !entry.May(Frames.Of);
        return context.IsEnglish && context.PassageOf(end - 1).IsHeadline && wantsObject && end < context.Text.Tokens.Length && (context.Text[end].Norm is "as" or "for" || (entry.Force == StatementForce.Accused && context.Text[end].Norm is "over" or "on" or "after")) && !HasObjectBefore(context, subject);
    }

    // "what the ministry described as a success", "somebody she describes as a friend"
    private static bool HasObjectBefore(StatementContext context, NounPhrase? subject) =>
        subject is { First: > 0 } phrase && (context.Text[phrase.First - 1].Norm is "what" or "which" or "whom" or "that" || context.Text[phrase.First - 1].Upos is Languages.Upos.Noun or Languages.Upos.Propn or Languages.Upos.Pron);
}
