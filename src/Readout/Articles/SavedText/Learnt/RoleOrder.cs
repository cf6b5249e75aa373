namespace Readout.Articles.SavedText.Learnt;

/// <summary>Which role may follow which: a page is read from top to bottom, headline, prose with islands of furniture, the rest.</summary>
internal static class RoleOrder
{
    public static bool CanStart(LearntRole role) => role is not (LearntRole.Island or LearntRole.Tail);

    /// <summary>Every page is read as one that holds an article, however short; whether it is one is judged afterwards.</summary>
    public static bool CanEnd(LearntRole role) => role is LearntRole.Body or LearntRole.Heading or LearntRole.Tail;

    public static bool CanFollow(LearntRole role, LearntRole next) => role switch
    {
        LearntRole.Top => next is LearntRole.Top or LearntRole.Title or LearntRole.Summary or LearntRole.Body or LearntRole.Heading,
        LearntRole.Title => next is not (LearntRole.Top or LearntRole.Island or LearntRole.Tail),
        LearntRole.Summary => next is not (LearntRole.Top or LearntRole.Island or LearntRole.Tail),
        LearntRole.Head => next is LearntRole.Head or LearntRole.Summary or LearntRole.Title or LearntRole.Body or LearntRole.Heading,
        LearntRole.Body or LearntRole.Heading => next is LearntRole.Body or LearntRole.Heading or LearntRole.Island or LearntRole.Tail,
        LearntRole.Island => next is LearntRole.Body or LearntRole.Heading or LearntRole.Island,
        _ => next is LearntRole.Tail,
    };
}
