using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Readout.Articles;
using Readout.Bench.Quality.Gold;
using Readout.Entities;
using Readout.Languages;
using Readout.Pages;
using Readout.Text;

namespace Readout.Train.Statements;

/// <summary>A text with statements annotated by hand, analyzed up to its entities.</summary>
internal sealed record AnnotatedText(GoldDocument Gold, AnalyzedText Text, EntityIndex Entities)
{
    /// <summary>The host that published it; its name where no host is known.</summary>
    public string Outlet { get; private init; } = Gold.Name;

    private static readonly string[] Languages = ["en", "ru", "uk"];
    private static readonly PageReaderOptions Options = new() { PlainTextIs = PlainTextIs.ArticleText };

    /// <summary>The annotated texts of a folder: <c>LANG/statements.jsonl</c> beside <c>LANG/articles.jsonl</c>, languages and lines in order.</summary>
    public static IEnumerable<AnnotatedText> Read(string folder)
    {
        foreach (string language in Languages.Where(language => File.Exists(Path.Combine(folder, language, "statements.jsonl"))))
        {
            Dictionary<string, string> texts = Texts(Path.Combine(folder, language, "articles.jsonl"));
            foreach (AnnotatedText text in Read(Path.Combine(folder, language, "statements.jsonl"), language, texts.GetValueOrDefault))
            {
                yield return text;
            }
        }
    }

    /// <summary>
    /// The pages of the corpora's <c>stream</c> that <c>stream.LANG.jsonl</c> in <paramref name="annotations"/> tells of: names, offsets and a sum of the text, no text.
    /// A page that is missing, or read otherwise than when it was annotated, is left out, and counted aloud.
    /// </summary>
    public static IEnumerable<AnnotatedText> ReadStandoff(string corpora, string annotations)
    {
        foreach (string language in Languages)
        {
            string file = Path.Combine(annotations, $"stream.{language}.jsonl");
            Dictionary<string, (string Text, string Outlet)> texts = Standoff(corpora, file, out int left);
            Console.Error.WriteLine($"{language}: {texts.Count} annotated pages, {left} missing or read otherwise by now");
            foreach (AnnotatedText text in Read(file, language, page => texts.GetValueOrDefault(page).Text))
            {
                yield return text with { Outlet = texts[text.Gold.Name].Outlet };
            }
        }
    }

    /// <summary>The annotated texts of <c>statements/LANG</c>: <c>gold.jsonl</c> beside the files of <c>texts</c>.</summary>
    public static IEnumerable<AnnotatedText> ReadFiles(string folder, string language) =>
        Read(Path.Combine(folder, "gold.jsonl"), language, name => ((string[])[name, name + ".txt"]).Select(file => Path.Combine(folder, "texts", file)).FirstOrDefault(File.Exists) is { } file ? File.ReadAllText(file) : null);

    private static IEnumerable<AnnotatedText> Read(string file, string language, Func<string, string?> textOf) =>
        GoldReader.Read(file, language, textOf).Select(Of).OfType<AnnotatedText>();

    private static Dictionary<string, (string Text, string Outlet)> Standoff(string corpora, string file, out int left)
    {
        var texts = new Dictionary<string, (string Text, string Outlet)>(StringComparer.Ordinal);
        left = 0;
        foreach (string line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            string page = json.RootElement.GetProperty("doc").GetString()!;
            if (TextOf(Path.Combine(corpora, "stream", page), json.RootElement.GetProperty("length").GetInt32()) is { } text && Sum(text.Text) == json.RootElement.GetProperty("sha256").GetString())
            {
                texts[page] = text;
            }
            else
            {
                left++;
            }
        }

        return texts;
    }

    // Title and text as they were annotated, cut at so many code points.
    private static (string Text, string Outlet)? TextOf(string file, int length)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        using FileStream stream = File.OpenRead(file);
        if (PageReader.Read(stream, Path.GetFileName(file), new PageReaderOptions()).FirstOrDefault().Page is not { } page)
        {
            return null;
        }

        NewsArticle article = ArticleExtractor.Extract(page);
        string whole = $"{article.Title}\n\n{article.Text}".Trim();
        var offsets = new CodePointMap(whole);
        return offsets.ToCodePoints(whole.Length) < length ? null : (whole[..offsets.ToUtf16(length)], Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address) ? address.Host : file);
    }

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static AnnotatedText? Of(GoldDocument document)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("source", document.Name);
            json.WriteString("text", document.Text);
            json.WriteString("language", document.Language);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        line.Position = 0;
        Page page = PageReader.Read(line, document.Name, Options).First().Page ?? throw new InvalidDataException($"{document.Name}: the text could not be read.");
        return TextAnalyzer.Analyze(ArticleDocument.Of(ArticleExtractor.Extract(page)), document.Language) is { } text ? new AnnotatedText(document, text, EntityFinder.Find(text)) : null;
    }

    private static Dictionary<string, string> Texts(string file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file).Where(static line => line.Length > 1))
        {
            using var json = JsonDocument.Parse(line);
            texts[json.RootElement.GetProperty("source").GetString()!] = json.RootElement.GetProperty("text").GetString()!;
        }

        return texts;
    }
}
