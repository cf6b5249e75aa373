using Readout.Entities.Roles;
using Readout.Text;

namespace Readout.Stories.Identities;

/// <summary>What a role says of whether somebody acts in public.</summary>
public enum RoleStanding
{
    /// <summary>Nothing that is sure.</summary>
    Neither,

    /// <summary>An office, a mandate, a stage.</summary>
    Public,

    /// <summary>A minor, a victim, somebody's relative.</summary>
    Private,
}

/// <summary>Tells roles of public life from those that say what befell somebody (<c>public-roles.lexicon</c>). Stateless and thread-safe.</summary>
public static class PublicRoles
{
    private const int Adult = 18;

    private static readonly Lexicon Lexicon = EmbeddedData.Lexicon("public-roles");
    private static readonly string[] AgeWords = ["-year-old", "-летн", "-річн"];
    private static readonly char[] Separators = [' ', '\u00a0', ',', '«', '»', '"'];

    /// <summary>What a role, in the nominative as a record gives it, says; a word of private life weighs more than an office.</summary>
    public static RoleStanding Read(string role, string language)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(language);
        string[] words = [.. role.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(StateWords.Norm)];
        if (words.Length == 0)
        {
            return RoleStanding.Neither;
        }

        RoleTrait trait = RoleReader.Read(role, language);
        if (Array.Exists(words, IsOfMinor) || words.Take(HeadReach).Any(word => Lexicon["private"].Contains(word)))
        {
            return RoleStanding.Private;
        }

        bool isGeneral = words.Length == 1 && Lexicon["general"].Contains(words[0]);
        bool isPublic = IsPublicOffice(trait.Office) || trait.Field is "sport" or "arts" || Array.Exists(words, word => Lexicon["public"].Contains(word));
        return isPublic && !isGeneral ? RoleStanding.Public : RoleStanding.Neither;
    }

    // Head nouns stand first in Russian and Ukrainian, behind an adjective or two; in English "victim of" as well.
    private const int HeadReach = 2;

    private static bool IsPublicOffice(Office? office) => office is Office.State or Office.Government or Office.Leader or Office.Chief or Office.Deputy or Office.Minister
        or Office.Speaker or Office.Spokesperson or Office.Envoy or Office.Adviser or Office.Member;

    private static bool IsOfMinor(string word)
    {
        int digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits < word.Length && int.TryParse(word.AsSpan(0, digits), out int age) && age < Adult
            && Array.Exists(AgeWords, ending => word.AsSpan(digits).StartsWith(ending, StringComparison.Ordinal));
    }
}
