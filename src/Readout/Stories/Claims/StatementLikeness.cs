namespace Readout.Stories.Claims;

/// <summary>Whether two statements say the same, as claims are joined by it; for statements of sources that are not named, which are nobody's claims. Stateless and thread-safe.</summary>
public static class StatementLikeness
{
    /// <summary>Whether two sources that may be one say the same, in one language or two. False where nobody can tell.</summary>
    public static bool SayTheSame(string text, string language, string other, string otherLanguage)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(otherLanguage);
        return ClaimWords.Of(text, language) is { } words && ClaimWords.Of(other, otherLanguage) is { } others
            && WordingLikeness.Between(words, language, others, otherLanguage) >= WordingLikeness.SameClaim && !WordingLikeness.NumbersDiffer(words, others);
    }

    /// <summary>Whether anything in two statements in two languages stands for the same; false where nothing does, or nobody can tell. Never enough to call them one.</summary>
    public static bool ShareAnything(string text, string language, string other, string otherLanguage)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(otherLanguage);
        return ClaimWords.Of(text, language) is { } words && ClaimWords.Of(other, otherLanguage) is { } others && SenseLikeness.ShareAnything(words, others);
    }
}
