using Readout.Text;

namespace Readout.Articles.Html.Kinds;

/// <summary>What an address says of the page behind it: the words of its host and path, how deep it lies, whether it ends in the words of a headline.</summary>
internal static class AddressSigns
{
    private static readonly Lexicon Words = EmbeddedData.Lexicon("page-signs");

    public static void Add(KindSigns signs, string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            signs.Add("address=none");
            return;
        }

        foreach (string label in uri.Host.ToLowerInvariant().Split('.', '-'))
        {
            AddWord(signs, "host=", label);
        }

        string[] segments = uri.AbsolutePath.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        signs.Count("path", segments.Length);
        foreach (string word in segments.SkipLast(1).SelectMany(segment => segment.Split('-', '_', '.')).Distinct(StringComparer.Ordinal))
        {
            AddWord(signs, "path=", word);
        }

        if (segments.Length > 0)
        {
            AddLast(signs, segments[^1]);
        }

        signs.AddIf(uri.Query.Length > 1, "query");
        foreach (string word in uri.Query.ToLowerInvariant().Split('?', '&', '=', ';').Where((_, i) => i % 2 == 1).Distinct(StringComparer.Ordinal))
        {
            AddWord(signs, "query=", word);
        }

        signs.AddIf(UrlDate.Of(url) is not null, "address has date");
    }

    /// <summary>The words that stand in titles and descriptions as they do in addresses.</summary>
    public static void AddWords(KindSigns signs, string prefix, string? text)
    {
        foreach (string word in (text ?? "").ToLowerInvariant().Split(' ', ',', '.', ':', '!', '?', '|', '-', '&').Distinct(StringComparer.Ordinal))
        {
            AddWord(signs, prefix, word);
        }
    }

    private static void AddLast(KindSigns signs, string segment)
    {
        string[] words = segment.Split('-', '_', '.', '+');
        signs.Count("slug words", words.Length);
        signs.AddIf(words.Any(word => word.Length >= 5 && word.All(char.IsAsciiDigit)), "slug has number");
        if (words.Length <= 2)
        {
            AddWord(signs, "last=", words[0]);
        }
    }

    private static void AddWord(KindSigns signs, string prefix, string word)
    {
        if (Words["address"].Find(word) is { } row)
        {
            signs.Add(prefix + row[0]);
            signs.AddIf(!prefix.StartsWith('t') && !prefix.StartsWith('d'), "address=" + row[0]);
        }
    }
}
