using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Where a list of parties passes over a post, or ends, in Russian and Ukrainian.</summary>
internal static class SlavicTitles
{
    private const int CommaReach = 6;

    /// <summary>«с президентом Озерии Анной Лесной»: the token behind the post of who is named right there.</summary>
    public static int? EndFrom(EventContext context, int token) =>
        context.Text.Language != "en" && context.MentionAt(token) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Role } title && title.First == token && title.End < context.Text.Tokens.Length
        && context.MentionAt(title.End) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } name && name.First == title.End && name.Entity != title.Entity ? title.End : null;

    /// <summary>«о саммите Озерии и Полесья, Арктике и торговле»: behind owners in the genitive, what else is talked about.</summary>
    public static bool IsOfOtherCase(EventContext context, Subjects subjects, int comma, PlacedMention next)
    {
        Token word = context.Text[next.End - 1];
        bool mayDiffer = context.Text.Language != "en" && next.Entity.Kind == EntityKind.Place && subjects.CaseOf(next) is Case.Loc or Case.Dat && word.Norm != word.Lemma
            && !word.Norm.EndsWith("ии", StringComparison.Ordinal) && !word.Norm.EndsWith("ії", StringComparison.Ordinal);
        for (int i = comma - 1; mayDiffer && i >= Math.Max(0, comma - CommaReach); i--)
        {
            if (context.MentionAt(i) is { Entity.Kind: EntityKind.Place } before && subjects.CaseOf(before) is var found and not Case.None)
            {
                return found == Case.Gen;
            }
        }

        return false;
    }
}
