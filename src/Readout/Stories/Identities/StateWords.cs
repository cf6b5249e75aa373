using Readout.Entities.Names;

namespace Readout.Stories.Identities;

/// <summary>Finds the state that the words of a name or role speak of: by its name in any case, or its adjective. Stateless and thread-safe.</summary>
internal static class StateWords
{
    /// <summary>The first state named, with the words that name it left out of <paramref name="rest"/>; null and all words when none is.</summary>
    public static string? Find(string[] words, string language, out string[] rest)
    {
        KnownNames names = Entities.Names.KnownNames.Of(language);
        for (int i = 0; i < words.Length; i++)
        {
            string norm = Norm(words[i]);
            foreach (KnownAlias alias in names.StartingWith(norm))
            {
                if (alias.Of is { Sort: KnownNameSort.State or KnownNameSort.Seat, State: { } state } && Matches(alias, words, i))
                {
                    rest = [.. words[..i], .. words[(i + alias.Words.Length)..]];
                    return state;
                }
            }

            if (names.StateOfAdjective(norm) is { } ofAdjective)
            {
                rest = [.. words[..i], .. words[(i + 1)..]];
                return ofAdjective;
            }
        }

        rest = words;
        return null;
    }

    /// <summary>The state or capital that the whole of a name is: <c>state/UA</c>, <c>capital/UA</c>; null for other names.</summary>
    public static string? WholeName(string[] words, string language)
    {
        foreach (KnownAlias alias in words.Length == 0 ? [] : Entities.Names.KnownNames.Of(language).StartingWith(Norm(words[0])))
        {
            if (alias.Words.Length == words.Length && alias.Of.State is { } state && Matches(alias, words, 0))
            {
                switch (alias.Of.Sort)
                {
                    case KnownNameSort.State:
                        return "state/" + state;
                    case KnownNameSort.Capital:
                        return "capital/" + state;
                }
            }
        }

        return null;
    }

    public static string Norm(string word) => word.ToLowerInvariant().Replace('ё', 'е').Replace('’', '\'');

    private static bool Matches(KnownAlias alias, string[] words, int at)
    {
        if (at + alias.Words.Length > words.Length)
        {
            return false;
        }

        for (int i = 0; i < alias.Words.Length; i++)
        {
            string word = words[at + i];
            if (!alias.Words[i].Matches(Norm(word)) || (alias.Words[i].AllCapitals && !word.Any(char.IsUpper)))
            {
                return false;
            }
        }

        return true;
    }
}
