using Readout.Articles;
using Readout.Entities;
using Readout.Text;

namespace Readout.Stories.Identities;

/// <summary>
/// The words for walks of life (<c>role-fields.lexicon</c>) that stand beside people's names and are no offices: «хоккеист», ", an actress".
/// Stateless and thread-safe.
/// </summary>
internal static class FieldWords
{
    private const int LongestPhrase = 3;

    private static readonly Lexicon Fields = EmbeddedData.Lexicon("role-fields");

    /// <summary>In order of mention, each once.</summary>
    public static IEnumerable<string> Beside(Entity person, ArticleDocument document) =>
        person.Mentions.Where(static mention => mention.Form == MentionForm.Name)
            .SelectMany(mention => Beside(mention.Span, document.Text)).Distinct(StringComparer.Ordinal);

    public static bool IsField(string phrase) => Fields.SectionNames.Any(section => Fields[section].Contains(phrase));

    private static IEnumerable<string> Beside(TextSpan name, string text)
    {
        if (Longest(WordsBefore(text, name.Start), static (words, length) => words[^length..]) is { } before)
        {
            yield return before;
        }

        if (Longest(WordsAfter(text, name.End), static (words, length) => words[..length]) is { } after)
        {
            yield return after;
        }
    }

    private static string? Longest(string[] words, Func<string[], int, string[]> take)
    {
        for (int length = words.Length; length > 0; length--)
        {
            if (string.Join(' ', take(words, length)) is var phrase && IsField(phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    private static string[] WordsBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is ' ' or '-') && end - start < LongestStretch)
        {
            start--;
        }

        string[] words = Split(text[start..end]);
        return words[Math.Max(0, words.Length - LongestPhrase)..];
    }

    // Only an apposition, behind a comma and an article at most.
    private static string[] WordsAfter(string text, int start)
    {
        if (start >= text.Length || text[start] != ',')
        {
            return [];
        }

        int end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is ' ' or '-') && end - start < LongestStretch)
        {
            end++;
        }

        string[] words = Split(text[(start + 1)..end]);
        int first = words.Length > 0 && words[0] is "a" or "an" or "the" ? 1 : 0;
        return words[first..Math.Min(words.Length, first + LongestPhrase)];
    }

    private const int LongestStretch = 60;

    private static string[] Split(string words) => words.ToLowerInvariant().Replace('ё', 'е').Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
