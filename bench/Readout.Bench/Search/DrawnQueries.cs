using Readout.Records.Searching;

namespace Readout.Bench.Search;

/// <summary>A query, and of what build it is.</summary>
internal sealed record DrawnQuery(string Build, SearchQuery Query);

/// <summary>Queries as people make them, from words as frequent as in the articles, the hundred most frequent left out.</summary>
internal sealed class DrawnQueries(IReadOnlyList<ArticleTemplate> templates, TokenSource tokens, Random random)
{
    public List<DrawnQuery> Draw(int count)
    {
        Dictionary<string, HashSet<string>> frequent = tokens.Languages.ToDictionary(language => language, tokens.MostFrequent, StringComparer.Ordinal);
        var queries = new List<DrawnQuery>();
        while (queries.Count < count)
        {
            ArticleTemplate template = templates[random.Next(templates.Count)];
            SearchDocument document = template.Documents[random.Next(template.Documents.Count)];
            string[] words = [.. document.Tokens.Where(token => TokenSource.IsWord(token) && !frequent[template.Language].Contains(token))];
            if (words.Length >= 2)
            {
                queries.Add(Draw(document, words, queries.Count % 7));
            }
        }

        return queries;
    }

    private DrawnQuery Draw(SearchDocument document, string[] words, int build)
    {
        SearchExpression one = Word(SearchField.Words, words[random.Next(words.Length)]);
        SearchExpression two = Word(SearchField.Words, words[random.Next(words.Length)]);
        int at = random.Next(words.Length - 1);
        SearchExpression speaker = Field(document, "s:", SearchField.Speaker) ?? one;
        return build switch
        {
            0 => new DrawnQuery("a word", SearchQuery.Of(one)),
            1 => new DrawnQuery("two words", SearchQuery.Of(new SearchEvery([one, two]))),
            2 => new DrawnQuery("a phrase", SearchQuery.Of(new SearchWords(SearchField.Words, words[at] + " " + words[at + 1], [[words[at], words[at + 1]]]))),
            3 => new DrawnQuery("either word", SearchQuery.Of(new SearchAny([one, two]))),
            4 => new DrawnQuery("a word but not another", SearchQuery.Of(new SearchEvery([one, new SearchNot(two)]))),
            5 => new DrawnQuery("a speaker", SearchQuery.Of(speaker)),
            _ => new DrawnQuery("a word of a kind", SearchQuery.Of(new SearchEvery([one, new SearchValue(SearchField.Kind, "denied")]))),
        };
    }

    private static SearchWords Word(SearchField field, string key) => new(field, key, [[key]]);

    private static SearchWords? Field(SearchDocument document, string prefix, SearchField field) =>
        document.Tokens.FirstOrDefault(token => token.StartsWith(prefix, StringComparison.Ordinal)) is { } token ? Word(field, token[prefix.Length..]) : null;
}
