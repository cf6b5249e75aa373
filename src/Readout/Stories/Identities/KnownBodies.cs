using Readout.Text;

namespace Readout.Stories.Identities;

/// <summary>
/// The key of a body or place whose name languages translate (<c>known-bodies.lexicon</c>): <c>nato</c>, <c>ministry/foreign/ru</c>, <c>state/UA</c>.
/// Stateless and thread-safe.
/// </summary>
internal static class KnownBodies
{
    private const int MostKnown = 20_000;

    private static readonly Lexicon Lexicon = EmbeddedData.Lexicon("known-bodies");
    private static readonly Remembered<(string Name, string Language, string? Home), (string? Key, bool NeedsState)> Known = new(MostKnown, Find);

    /// <summary>
    /// Null for a name that is not listed. <paramref name="needsState"/> says that the body is one of those that every state has, and that neither
    /// the name nor <paramref name="home"/> tells which state's.
    /// </summary>
    public static string? KeyOf(string name, string language, string? home, out bool needsState)
    {
        (string? key, needsState) = Known.Get((name, language, home));
        return key;
    }

    /// <summary>What the minister of a ministry deals with; null for other bodies.</summary>
    public static string? DealsOf(string key) => key.StartsWith("ministry/", StringComparison.Ordinal) ? key.Split('/')[1] : null;

    private static (string? Key, bool NeedsState) Find((string Name, string Language, string? Home) given) =>
        (Find(given.Name, given.Language, given.Home, out bool needsState), needsState);

    private static string? Find(string name, string language, string? home, out bool needsState)
    {
        needsState = false;
        string[] words = Words(name);
        string whole = string.Join(' ', words.Select(StateWords.Norm));
        if (Lexicon["one"].Find(whole) is { } one)
        {
            return First(one);
        }

        return Lexicon["place"].Find(whole) is { } place ? "place/" + First(place) : StateWords.WholeName(words, language) ?? OfState(words, language, home, out needsState);
    }

    private static string? OfState(string[] words, string language, string? home, out bool needsState)
    {
        string? state = StateWords.Find(words, language, out string[] rest);
        needsState = false;
        if (Lexicon["of-state"].Find(string.Join(' ', rest.Select(StateWords.Norm))) is not { } row)
        {
            return null;
        }

        needsState = state is null && home is null;
        string key = First(row) + "/" + (state ?? home ?? "?").ToLowerInvariant();
        return Lexicon["one"].Find(key) is { } one ? First(one) : key;
    }

    private static string First(LexiconRow row) => row.Key.Split('|')[0];

    private static string[] Words(string name)
    {
        string[] words = name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0] is "the" or "The" ? words[1..] : words;
    }

    private static readonly char[] Separators = [' ', '\u00a0', '«', '»', '"', '“', '”', '„'];
}
