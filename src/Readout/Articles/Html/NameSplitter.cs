using System.Buffers;
using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>People's names, and the agencies, desks and accounts that sign beside them.</summary>
internal sealed record Byline(IReadOnlyList<string> People, IReadOnlyList<string> Agencies)
{
    public static readonly Byline None = new([], []);
}

/// <summary>
/// Takes a byline apart: "By Jane Doe and John Roe, political correspondents (Reuters)". Words are in <c>bylines.lexicon</c>: labels before names,
/// words between names, job titles, agencies, words that make a name a desk.
/// </summary>
internal static class NameSplitter
{
    private const int LongestByline = 300;
    private const int MostWords = 5;
    private const int LongestLabel = 16;

    private static readonly Lexicon Words = EmbeddedData.Lexicon("bylines");
    private static readonly LexiconSection Labels = Words["label"];
    private static readonly LexiconSection Between = Words["between"];
    private static readonly LexiconSection Jobs = Words["job"];
    private static readonly LexiconSection Agencies = Words["agency"];
    private static readonly LexiconSection Desks = Words["desk"];
    private static readonly LexiconSection Particles = Words["particle"];
    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("@#_:?!\"„“«»0123456789");
    private static readonly FrozenSet<char> Marks = new[] { ',', ';', '|', '/', '&', '•', '·', '+', '\u2022', '(', ')', '[', ']', '—', '–', ':' }.ToFrozenSet();

    public static Byline Split(string byline, SiteName site)
    {
        if (byline.Length > LongestByline)
        {
            return Byline.None;
        }

        var people = new List<string>();
        var agencies = new List<string>();
        foreach (string part in Parts(byline))
        {
            string name = Clean(part);
            if (name.Length < 2)
            {
                continue;
            }

            if (IsAgency(name, site))
            {
                Add(agencies, name);
            }
            else if (IsPerson(name))
            {
                Add(people, name);
            }
        }

        return new Byline(people, agencies);
    }

    /// <summary>A name that structured data gives as one: a person unless it is an agency, a desk or the site.</summary>
    public static bool IsAgency(string name, SiteName site)
    {
        string lower = name.ToLowerInvariant();
        return site.Is(name) || Agencies.Contains(lower.TrimEnd('.')) || lower.Split(' ', '-', '/').Any(word => Desks.Contains(word.Trim('.', ',', '&')));
    }

    /// <summary>Two to five words in capitals, particles apart; scripts without capitals count by length.</summary>
    public static bool IsPerson(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length > MostWords || name.AsSpan().ContainsAny(NeverInNames))
        {
            return false;
        }

        if (name[0] >= '\u0590' && char.GetUnicodeCategory(name[0]) == System.Globalization.UnicodeCategory.OtherLetter)
        {
            return name.Length is >= 2 and <= 30;
        }

        bool areAllNames = words.All(word => char.IsUpper(FirstLetter(word)) || Particles.Contains(word.ToLowerInvariant()));
        return words.Length >= 2 && areAllNames && !words.Any(word => Jobs.Contains(word.ToLowerInvariant().Trim('.', ',')));
    }

    /// <summary>True for a line of people's names and nothing else.</summary>
    public static bool AreNames(string line) => Parts(line).All(part => part.Length == 0 || (part.Contains(' ', StringComparison.Ordinal) && IsPerson(part)));

    /// <summary>True for a line that begins like a byline: "By Jane Doe".</summary>
    public static bool IsLabelled(string line) => Clean(line).Length < line.Trim(' ', '.', ',', '-', '*', '|').Length;

    /// <summary>One capitalised name alone, given as a person's: "Madonna".</summary>
    public static bool IsSingleName(StructuredName author, SiteName site) =>
        author.Type == "Person" && author.Name.Length is >= 3 and <= 20 && char.IsUpper(author.Name[0]) && author.Name.Skip(1).All(char.IsLower) && !IsAgency(author.Name, site)
        && !Jobs.Contains(author.Name.ToLowerInvariant()) && !Labels.Contains(author.Name.ToLowerInvariant());

    /// <summary>The one capitalised name that a byline consists of, its label aside: "By Norda". Null where it has more words, or none that names anybody.</summary>
    public static string? OneWord(string byline) => Clean(byline.Trim()) is { Length: >= 3 and <= 24 } name && char.IsUpper(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '-')
        && !Jobs.Contains(name.ToLowerInvariant()) && !Labels.Contains(name.ToLowerInvariant()) ? name : null;

    /// <summary>Words that may be the name of an account: short, no address, no sentence.</summary>
    public static bool IsAccount(string name) => name.Length is >= 2 and <= 40 && !name.Contains("://", StringComparison.Ordinal) && name.Any(char.IsLetter) && name.Count(c => c == ' ') < 4;

    private static char FirstLetter(string word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                return c;
            }
        }

        return ' ';
    }

    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            names.Add(name);
        }
    }

    // Split at marks and at words like "and"; a dash or colon splits only with a space beside it.
    private static IEnumerable<string> Parts(string byline)
    {
        var part = new System.Text.StringBuilder();
        foreach (string word in Spaced(byline).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if ((word.Length == 1 && Marks.Contains(word[0])) || word == "-" || Between.Contains(word.ToLowerInvariant()))
            {
                yield return part.ToString();
                part.Clear();
            }
            else
            {
                part.Append(part.Length > 0 ? " " : "").Append(word);
            }
        }

        yield return part.ToString();
    }

    private static string Spaced(string byline)
    {
        var spaced = new System.Text.StringBuilder(byline.Length + 16);
        foreach (char c in byline)
        {
            if (Marks.Contains(c))
            {
                spaced.Append(' ').Append(c).Append(' ');
            }
            else
            {
                spaced.Append(c);
            }
        }

        return spaced.ToString();
    }

    // Labels come off the front: "By", "Written by", "Автор".
    private static string Clean(string part)
    {
        string name = WithoutGluedLabel(WithoutHandle(part.Trim(' ', '.', ',', '-', '*', '|')));
        for (bool isLabelled = true; isLabelled && name.Length > 0;)
        {
            isLabelled = false;
            for (int end = name.Length; end > 0; end--)
            {
                if ((end == name.Length || name[end] == ' ') && Labels.Contains(name[..end].TrimEnd(':', ' ').ToLowerInvariant()))
                {
                    name = name[end..].TrimStart(' ', '.', ':');
                    isLabelled = true;
                    break;
                }
            }
        }

        bool isShortened = name.EndsWith(" Jr", StringComparison.Ordinal) || (name.Length > 2 && name[^2] == ' ' && char.IsUpper(name[^1]));
        return part.EndsWith('.') && isShortened ? name + "." : name;
    }

    // "Jane Doe @janedoe" → "Jane Doe"
    private static string WithoutHandle(string name) =>
        name.IndexOf(" @", StringComparison.Ordinal) is > 0 and var at && !name.AsSpan(at + 1).Contains(' ') ? name[..at].TrimEnd() : name;

    // "ByJane Doe" → "Jane Doe": the label stood in an element of its own.
    private static string WithoutGluedLabel(string name)
    {
        for (int i = 2; i < Math.Min(name.Length, LongestLabel); i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && Labels.Contains(name[..i].ToLowerInvariant()))
            {
                return name[i..];
            }
        }

        return name;
    }

    /// <summary>True for a line that is nothing but a label, whose name stands on the next: "Written by".</summary>
    public static bool IsLabel(string line) => Labels.Contains(line.Trim(' ', ':', '.', '-', '–', '—').ToLowerInvariant());
}
