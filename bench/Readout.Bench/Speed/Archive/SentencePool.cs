using System.Text.RegularExpressions;
using Readout.Articles;
using Readout.Pages;

namespace Readout.Bench.Speed.Archive;

/// <summary>The sentences, words and names of real pages in one language, each as often as they stand there, so that what is drawn from them has their distribution.</summary>
internal sealed class SentencePool
{
    private SentencePool(string language, List<string[]> articles)
    {
        Language = language;
        Articles = articles;
        string[] words = [.. articles.SelectMany(sentences => sentences).SelectMany(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        Words = [.. words.Where(word => word.Length > 3 && word.All(char.IsLower))];
        Names = [.. words.Where(word => word.Length > 3 && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower))];
    }

    public string Language { get; }

    /// <summary>The sentences of each article.</summary>
    public IReadOnlyList<string[]> Articles { get; }

    public string[] Words { get; }

    public string[] Names { get; }

    /// <summary>A pool for each language of the pages in a folder that is among <paramref name="languages"/>, in that order.</summary>
    public static IReadOnlyList<SentencePool> Load(string folder, params string[] languages)
    {
        Dictionary<string, List<string[]>> found = languages.ToDictionary(language => language, _ => new List<string[]>());
        foreach (string path in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using FileStream file = File.OpenRead(path);
            foreach (PageResult result in PageReader.Read(file, path, PageReaderOptions.Default))
            {
                if (result.Page is { } page && ArticleExtractor.Extract(page) is { NotArticle: null, Language: { } language } article && found.TryGetValue(language, out List<string[]>? articles)
                    && Sentences(article) is { Length: > 4 } sentences)
                {
                    articles.Add(sentences);
                }
            }
        }

        return [.. languages.Select(language => new SentencePool(language, found[language])).Where(pool => pool is { Articles.Count: > 0, Words.Length: > 0, Names.Length: > 0 })];
    }

    private static string[] Sentences(NewsArticle article) => [article.Title ?? "", .. Regex.Split(article.Text, @"(?<=[.!?])\s+", RegexOptions.None, TimeSpan.FromSeconds(10)).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length is > 20 and < 400)];
}
