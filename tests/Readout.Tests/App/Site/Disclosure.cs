using System.Net;
using System.Text.RegularExpressions;

namespace Readout.Tests.App.Site;

/// <summary>
/// Measures how much of an article's text stands in what a site has answered, whatever the form: runs of six words and more that the article has too. Runs of its
/// title do not count.
/// </summary>
internal sealed class Disclosure
{
    private const int Run = 6;

    private static readonly Regex Word = new(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking);
    private static readonly Regex Tag = new("<[^>]*>", RegexOptions.NonBacktracking);
    private static readonly Regex Fold = new("\r?\n[ \t]", RegexOptions.NonBacktracking);
    private static readonly Regex Escape = new(@"\\(u(?<code>[0-9a-fA-F]{4})|[nrt])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly HashSet<string> _shown = [];

    /// <summary>Adds an answer: HTML, XML, JSON or a calendar, each read in every way that could show its words.</summary>
    public void Add(string answer)
    {
        foreach (string form in (string[])[answer, Fold.Replace(answer, ""), Escape.Replace(answer, Unescaped)])
        {
            AddWords(form);
            string text = WebUtility.HtmlDecode(Tag.Replace(form, " "));
            AddWords(text);
            AddWords(WebUtility.HtmlDecode(Tag.Replace(WebUtility.HtmlDecode(text), " ")));
            AddWords(WebUtility.HtmlDecode(Tag.Replace(form, "")));
        }
    }

    /// <summary>Characters and sentences of the text that have been shown.</summary>
    public (int Characters, int Sentences) Of(string text, string title)
    {
        Match[] words = [.. Word.Matches(text).OfType<Match>()];
        bool[] isShown = new bool[words.Length];
        HashSet<string> own = [.. Runs([.. Word.Matches(title).Select(word => word.Value)])];
        foreach ((string run, int at) in Runs([.. words.Select(word => word.Value)]).Select((run, at) => (run, at)).Where(one => _shown.Contains(one.run) && !own.Contains(one.run)))
        {
            Array.Fill(isShown, true, at, Run);
        }

        int characters = 0;
        var sentences = new HashSet<int>();
        for (int i = 0; i < words.Length; i++)
        {
            characters += !isShown[i] ? 0 : words[i].Length + (i > 0 && isShown[i - 1] ? words[i].Index - words[i - 1].Index - words[i - 1].Length : 0);
            _ = isShown[i] && sentences.Add(Regex.Count(text.AsSpan(0, words[i].Index), @"[.!?…]\p{P}*\s", RegexOptions.NonBacktracking));
        }

        return (characters, sentences.Count);
    }

    private void AddWords(string text) => _shown.UnionWith(Runs([.. Word.Matches(text).Select(word => word.Value)]));

    private static IEnumerable<string> Runs(string[] words) => Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(at => string.Join(' ', words, at, Run));

    private static string Unescaped(Match match) => match.Groups["code"] is { Success: true } code ? ((char)Convert.ToInt32(code.Value, 16)).ToString() : " ";
}
