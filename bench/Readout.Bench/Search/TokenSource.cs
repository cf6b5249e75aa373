using System.Globalization;
using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>
/// Words as often as the templates have them: a word is drawn from all running words of its language; one in a hundred is one that no article had before,
/// for vocabularies grow with their texts. The same seed gives the same words.
/// </summary>
internal sealed class TokenSource
{
    private const int NewWordsAmong = 100;
    private const int FrequentRank = 100;

    private readonly Random _random;
    private readonly Dictionary<string, string[]> _running;
    private int _new;

    public TokenSource(IReadOnlyList<ArticleTemplate> templates, Random random)
    {
        _random = random;
        _running = templates.GroupBy(template => template.Language, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.SelectMany(template => template.Documents.Where(document => document.Target == SearchTarget.Articles).SelectMany(document => document.Tokens).Where(IsWord)).ToArray(),
            StringComparer.Ordinal);
    }

    public static bool IsWord(string token) => !token.Contains(':', StringComparison.Ordinal);

    public string Next(string language)
    {
        string[] running = _running[language];
        return running.Length == 0 || _random.Next(NewWordsAmong) == 0 ? "new" + _new++.ToString("x", CultureInfo.InvariantCulture) : running[_random.Next(running.Length)];
    }

    /// <summary>The hundred words that a language has most: nobody searches for them alone.</summary>
    public HashSet<string> MostFrequent(string language) =>
        [.. _running[language].GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Take(FrequentRank).Select(group => group.Key)];

    public IEnumerable<string> Languages => _running.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key);
}
