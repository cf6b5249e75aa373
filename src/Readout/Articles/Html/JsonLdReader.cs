using System.Text.Json;
using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// Reads the articles out of a page's JSON-LD. Broken JSON is mended where that is safe (raw line breaks in strings, comment marks around it,
/// a stray semicolon), else passed over.
/// </summary>
internal sealed class JsonLdReader
{
    // Objects inside objects: a news page's article stands at most four deep.
    private const int Deepest = 12;

    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<StructuredArticle> _articles = [];
    private readonly SortedSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    private JsonLdReader()
    {
    }

    /// <summary>The articles of all the page's scripts, in document order, and the types of what the scripts are about.</summary>
    public static (IReadOnlyList<StructuredArticle> Articles, IReadOnlySet<string> Types) Read(IEnumerable<string> scripts)
    {
        var reader = new JsonLdReader();
        var documents = scripts.Select(Parse).OfType<JsonDocument>().ToList();
        foreach (JsonDocument document in documents)
        {
            reader.Index(document.RootElement, 0);
        }

        foreach (JsonDocument document in documents)
        {
            reader.Collect(document.RootElement, 0);
        }

        documents.ForEach(document => document.Dispose());
        return (reader._articles, reader._types);
    }

    private static JsonDocument? Parse(string script) => TryParse(WithoutLoneSurrogates(Unwrap(script))) ?? TryParse(WithoutLoneSurrogates(Mend(script)));

    private static JsonDocument? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Tolerant);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // <!-- {…} -->    //<![CDATA[ {…} //]]>    {…};
    private static string Unwrap(string script)
    {
        int start = script.AsSpan().IndexOfAny('{', '[');
        while (start >= 0 && script.AsSpan(start).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            int next = script.AsSpan(start + 7).IndexOfAny('{', '[');
            start = next < 0 ? -1 : start + 7 + next;
        }

        int end = script.AsSpan().LastIndexOfAny('}', ']');
        bool isCData = end > 1 && script.AsSpan(0, end + 1).EndsWith("]]", StringComparison.Ordinal) && script.Contains("CDATA", StringComparison.Ordinal);
        end = isCData ? script.AsSpan(0, end - 1).LastIndexOfAny('}', ']') : end;
        return start < 0 || end < start ? "" : script[start..(end + 1)];
    }

    private static string Mend(string script)
    {
        char[] mended = Unwrap(script).ToCharArray();
        for (int i = 0; i < mended.Length; i++)
        {
            mended[i] = char.IsControl(mended[i]) ? ' ' : mended[i];
        }

        return new string(mended);
    }

    // An escape of half a surrogate pair cannot be read as text: it becomes the replacement character.
    private static string WithoutLoneSurrogates(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return json;
        }

        char[] mended = json.ToCharArray();
        for (int i = 0; i + 5 < mended.Length; i++)
        {
            if (mended[i] != '\\')
            {
                continue;
            }

            if (IsSurrogate(mended, i, isLow: false) && IsSurrogate(mended, i + 6, isLow: true))
            {
                i += 11;
            }
            else if (IsSurrogate(mended, i, isLow: false) || IsSurrogate(mended, i, isLow: true))
            {
                (mended[i + 2], mended[i + 3], mended[i + 4], mended[i + 5]) = ('F', 'F', 'F', 'D');
                i += 5;
            }
            else
            {
                i++;
            }
        }

        return new string(mended);
    }

    private static bool IsSurrogate(char[] json, int at, bool isLow) =>
        at + 5 < json.Length && json[at] == '\\' && json[at + 1] == 'u' && json[at + 2] is 'd' or 'D'
        && (isLow ? json[at + 3] is (>= 'c' and <= 'f') or (>= 'C' and <= 'F') : json[at + 3] is '8' or '9' or 'a' or 'b' or 'A' or 'B');

    private void Index(JsonElement element, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Index(item, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Json.Text(element, "@id") is { } id && element.TryGetProperty("@type", out _))
            {
                _byId.TryAdd(id, element);
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                Index(property.Value, depth + 1);
            }
        }
    }

    private void Collect(JsonElement element, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Collect(item, depth);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _types.UnionWith(depth == 0 ? Json.Texts(element, "@type") : []);
            if (ArticleType(element) is { } type)
            {
                _articles.Add(ReadArticle(element, type, depth));
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                Collect(property.Value, property.NameEquals("@graph") || property.NameEquals("mainEntity") ? depth : depth + 1);
            }
        }
    }

    private static string? ArticleType(JsonElement element)
    {
        foreach (string type in Json.Texts(element, "@type"))
        {
            string name = type[(type.LastIndexOf('/') + 1)..];
            if (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "WebPage" or "ItemPage")
            {
                return name;
            }
        }

        return null;
    }

    private StructuredArticle ReadArticle(JsonElement element, string type, int depth) => new()
    {
        Type = type,
        Depth = depth,
        Headline = Json.Words(element, "headline") ?? Json.Words(element, "name"),
        Description = Json.Words(element, "description"),
        Body = Json.Text(element, "articleBody"),
        Url = Json.Text(element, "url") ?? Json.Text(element, "mainEntityOfPage") ?? Json.Text(Property(element, "mainEntityOfPage"), "@id"),
        Published = Date(element, "datePublished"),
        Modified = Date(element, "dateModified"),
        Authors = [.. Names(element, "author"), .. Names(element, "creator")],
        Publisher = Names(element, "publisher").FirstOrDefault()?.Name,
        Section = Json.Texts(element, "articleSection").Select(Markup.PlainText).FirstOrDefault(section => section.Length > 0),
        Keywords = [.. Json.Texts(element, "keywords").SelectMany(SplitKeywords)],
        Images = [.. Images(element)],
        Language = Json.Text(element, "inLanguage"),
    };

    private static IEnumerable<string> SplitKeywords(string words) =>
        words.Split(words.Contains(';', StringComparison.Ordinal) && !words.Contains(',', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Markup.PlainText);

    private static PartialDate? Date(JsonElement element, string name) =>
        Json.Texts(element, name).Select(text => InstantParser.Parse(text)).FirstOrDefault(date => date is not null);

    private static JsonElement Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : default;

    private IEnumerable<StructuredName> Names(JsonElement element, string property)
    {
        foreach (JsonElement item in Json.Items(Property(element, property)))
        {
            if (item.ValueKind == JsonValueKind.String && Markup.PlainText(item.GetString()!) is { Length: > 0 } name)
            {
                yield return new StructuredName(name, null);
            }
            else if (item.ValueKind == JsonValueKind.Object)
            {
                JsonElement whole = Resolve(item);
                string? type = Json.Texts(whole, "@type").FirstOrDefault();
                foreach (string words in Json.Texts(whole, "name").Select(Markup.PlainText).Where(words => words.Length > 0))
                {
                    yield return new StructuredName(words, type);
                }
            }
        }
    }

    private JsonElement Resolve(JsonElement item) =>
        !item.TryGetProperty("name", out _) && Json.Text(item, "@id") is { } id && _byId.TryGetValue(id, out JsonElement whole) ? whole : item;

    private IEnumerable<StructuredImage> Images(JsonElement element)
    {
        foreach (JsonElement item in Json.Items(Property(element, "image")))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return new StructuredImage(item.GetString(), null, null);
            }
            else if (item.ValueKind == JsonValueKind.Object)
            {
                JsonElement whole = Json.Text(item, "url") is null && Json.Text(item, "@id") is { } id && _byId.TryGetValue(id, out JsonElement found) ? found : item;
                yield return new StructuredImage(
                    Json.Text(whole, "url") ?? Json.Text(whole, "contentUrl"), Json.Words(whole, "caption"), Json.Words(whole, "creditText") ?? Names(whole, "author").FirstOrDefault()?.Name);
            }
        }
    }
}
