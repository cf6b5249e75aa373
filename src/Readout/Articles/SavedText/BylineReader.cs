using Readout.Text;

namespace Readout.Articles.SavedText;

/// <summary>
/// Reads the people that a line names and nothing else: "Олена Гриценко", "By Jane Roe and John Doe", "Автор: Иван Петренко". Whether a bare pair of capitalised words is a
/// person is told by given names (<c>names.LANG.lexicon</c>) and the endings of East Slavic surnames. Stateless.
/// </summary>
internal static class BylineReader
{
    private const int MostPeople = 6;

    private static readonly string[] Languages = ["ru", "uk", "en"];
    private static readonly Lexicon Endings = EmbeddedData.Lexicon("byline-names");

    public static IReadOnlyList<string> Read(string line, LabelMatch label)
    {
        bool isLabelled = label.Kind == LabelKind.Author;
        if (label.Kind != LabelKind.None && !isLabelled)
        {
            return [];
        }

        ReadOnlySpan<char> names = WithoutTrade(line.AsSpan(isLabelled ? label.End : 0).Trim(" .|•·,"));
        var people = new List<string>();
        foreach (string part in Parts(names.ToString()))
        {
            string name = part.Trim().Trim(',', '|', '.', ';');
            if (name.Length == 0)
            {
                continue;
            }

            if (people.Count == MostPeople || !IsName(name, isLabelled))
            {
                return [];
            }

            people.Add(name);
        }

        return people;
    }

    /// <summary>True for two to four words with capitals that name a person.</summary>
    public static bool IsPerson(string name) => IsName(name, isLabelled: false);

    private static bool IsName(string name, bool isLabelled)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 4)
        {
            return false;
        }

        bool hasKnown = false;
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsNameWord(words[i], isFirst: i == 0))
            {
                return false;
            }

            hasKnown |= IsGivenName(words[i]) || (i > 0 && HasSurnameEnding(words[i]));
        }

        return isLabelled || hasKnown;
    }

    // Олена, ПЕТРЕНКО, О'Ніл, Анна-Марія, J., de
    private static bool IsNameWord(string word, bool isFirst)
    {
        if (!isFirst && Endings["particles"].Contains(word))
        {
            return true;
        }

        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '’' or 'ʼ' or '-' or '.'))
            {
                return false;
            }
        }

        return char.IsUpper(word[0]);
    }

    private static bool IsGivenName(string word)
    {
        Span<char> norm = stackalloc char[24];
        if (word.Length is > 24 or < 2)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            char c = char.ToLowerInvariant(word[i]);
            norm[i] = c switch { 'ё' => 'е', '’' or 'ʼ' => '\'', _ => c };
        }

        ReadOnlySpan<char> name = norm[..word.Length];
        if (Endings["given"].Contains(name))
        {
            return true;
        }

        foreach (string language in Languages)
        {
            Lexicon names = EmbeddedData.Lexicon("names", language);
            if (names["masculine"].Contains(name) || names["feminine"].Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSurnameEnding(string word)
    {
        string lower = word.ToLowerInvariant();
        for (int length = Math.Min(6, lower.Length - 2); length >= 2; length--)
        {
            if (Endings["surnames"].Contains(lower.AsSpan(lower.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    // "Thabo Mokone Parliamentary editor", "Jane Roe, Staff Writer", "Иван Петренко, корреспондент": the trade after the name.
    private static ReadOnlySpan<char> WithoutTrade(ReadOnlySpan<char> names)
    {
        int comma = names.IndexOf(',');
        if (comma > 0 && !IsPersonLike(names[(comma + 1)..].Trim()))
        {
            return names[..comma];
        }

        return names;
    }

    private static bool IsPersonLike(ReadOnlySpan<char> rest) => rest.Contains(' ') && char.IsUpper(rest[0]) && IsName(FirstPart(rest).ToString(), isLabelled: false);

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> rest) => rest.IndexOf(',') is > 0 and int comma ? rest[..comma].Trim() : rest;

    private static IEnumerable<string> Parts(string names)
    {
        foreach (string part in names.Split([',', ';', '/', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int start = 0;
            for (int i = 0; i < part.Length; i++)
            {
                if (part[i] != ' ')
                {
                    continue;
                }

                int end = part.IndexOf(' ', i + 1);
                if (end > 0 && Endings["and"].Contains(part.AsSpan(i + 1, end - i - 1)))
                {
                    yield return part[start..i];
                    start = end + 1;
                    i = end;
                }
            }

            yield return part[start..];
        }
    }
}
