using Readout.Entities.Roles;
using Readout.Text;

namespace Readout.Stories.Identities;

/// <summary>Reads a role in the nominative, as a record gives it. Stateless and thread-safe.</summary>
internal static class RoleReader
{
    private const int LongestPhrase = 4;
    private const string Politics = "politics";
    private const int MostKnown = 10_000;

    private static readonly Remembered<(string Role, string Language), RoleTrait> Known = new(MostKnown, ReadNew);

    private static readonly Lexicon Fields = EmbeddedData.Lexicon("role-fields");
    private static readonly string[] FieldNames = [.. Fields.SectionNames.Order(StringComparer.Ordinal)];

    public static RoleTrait Read(string role, string language) => Known.Get((role, language));

    private static RoleTrait ReadNew((string Role, string Language) given)
    {
        (string role, string language) = given;
        string[] written = role.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        string? state = StateWords.Find(written, language, out string[] rest);
        bool isFormer = false;
        string[] words = [.. rest.Select(word => Plain(word, language, ref isFormer))];
        (Office? office, string? deals, int end) = FindOffice(words, language);
        if (office is Office.Chief or Office.Leader or Office.Minister && end < words.Length)
        {
            (office, deals) = WithComplement(office.Value, deals, words[end..], language);
        }

        return new RoleTrait(office, state, deals, FieldOf(words, office), isFormer);
    }

    private static string Plain(string word, string language, ref bool isFormer)
    {
        string norm = StateWords.Norm(word);
        int former = RoleLexicon.FormerIn(norm);
        isFormer |= former > 0 || norm.StartsWith("ex-", StringComparison.Ordinal) || RoleLexicon.Of(language).StandingOf(norm) == Standing.Former;
        return former > 0 ? norm[former..] : norm.StartsWith("ex-", StringComparison.Ordinal) ? norm[3..] : norm;
    }

    private static (Office? Office, string? Deals, int End) FindOffice(string[] words, string language)
    {
        LexiconSection heads = EmbeddedData.Lexicon("roles", language)["heads"];
        for (int i = 0; i < words.Length; i++)
        {
            for (int length = Math.Min(LongestPhrase, words.Length - i); length > 0; length--)
            {
                if (heads.Find(string.Join(' ', words, i, length)) is { } row)
                {
                    return (RoleLexicon.ParseOffice(row[0]), row[1].Length > 0 ? row[1] : null, i + length);
                }
            }
        }

        return (null, null, words.Length);
    }

    // «министр иностранных дел», «глава МИД», «глава правительства»
    private static (Office Office, string? Deals) WithComplement(Office office, string? deals, string[] complement, string language)
    {
        RoleLexicon lexicon = RoleLexicon.Of(language);
        string whole = string.Join(' ', complement);
        if (lexicon.Portfolio(whole) is { } portfolio)
        {
            return (office, portfolio);
        }

        if (office != Office.Minister && lexicon.OfficeOf(whole) is { } of)
        {
            return (RoleLexicon.ParseOffice(of), deals);
        }

        return KnownBodies.KeyOf(whole, language, "?", out _) is { } body && KnownBodies.DealsOf(body) is { } ofMinistry ? (Office.Minister, ofMinistry) : (office, deals);
    }

    private static string? FieldOf(string[] words, Office? office)
    {
        if (office is Office.State or Office.Government or Office.Minister or Office.Speaker or Office.Spokesperson or Office.Envoy or Office.Deputy)
        {
            return Politics;
        }

        return Array.Find(FieldNames, field => HasPhrase(Fields[field], words));
    }

    private static bool HasPhrase(LexiconSection section, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            for (int length = Math.Min(3, words.Length - i); length > 0; length--)
            {
                if (section.Contains(string.Join(' ', words, i, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static readonly char[] Separators = [' ', '\u00a0', ',', '«', '»', '"'];
}
