using Readout.App.Archive.Search;
using Readout.Stories.Claims;
using Readout.Stories.Names;

namespace Readout.App.Site.Parts;

/// <summary>Whether two statements in different languages may be one: enough to show them together as perhaps the same, not to count them as one. Stateless.</summary>
internal static class SameSpeaker
{
    /// <summary>One speaker by the archive's entity or by a name that may be one; of sources that are not named, the same words in another language.</summary>
    public static bool MayBe(FoundStatement one, FoundStatement other) => (one.Entity is { } entity && entity == other.Entity)
        || (IsNamed(one) && IsNamed(other) && Likeness(one.Speaker!, other.Speaker!) != NameLikeness.Different)
        || (one.Grade == "unnamed" && other.Grade == "unnamed" && one is { Text.Length: > 0, Article.Language: { } language } && other is { Text.Length: > 0, Article.Language: { } otherLanguage }
            && StatementLikeness.SayTheSame(one.Text, language, other.Text, otherLanguage));

    /// <summary>One speaker as far as names tell: by the archive's entity, or the same name.</summary>
    public static bool Is(FoundStatement one, FoundStatement other) => (one.Entity is { } entity && entity == other.Entity)
        || (IsNamed(one) && IsNamed(other) && Likeness(one.Speaker!, other.Speaker!) == NameLikeness.Same);

    /// <summary>The same, where what they say has anything in common, or their words are not shown.</summary>
    public static bool MayBeOne(FoundStatement one, FoundStatement other) => MayBe(one, other)
        && (one is not { Text.Length: > 0, Article.Language: { } language } || other is not { Text.Length: > 0, Article.Language: { } otherLanguage } || StatementLikeness.ShareAnything(one.Text, language, other.Text, otherLanguage));

    // As the name of a person or of anything else: a person's given name has another form in another language.
    private static NameLikeness Likeness(string one, string other) =>
        (NameLikeness)Math.Max((int)NameKey.Of(one).Compare(NameKey.Of(other)), (int)PersonNameKey.Of(one).Compare(PersonNameKey.Of(other)));

    private static bool IsNamed(FoundStatement statement) => statement is { Speaker: not null, Grade: "named" or "resolved" };
}
