using System.Text.Json;
using Readout.Languages.Search;

namespace Readout.Records.Searching;

/// <summary>Gathers the tokens of one document after the other. Not thread-safe.</summary>
internal sealed class SearchDocumentBuilder(SearchKeyReader reader)
{
    private readonly List<SearchWord> _words = [];
    private readonly HashSet<(SearchField Field, string Text)> _added = [];
    private List<string> _tokens = [];

    public SearchDocumentBuilder Add(SearchField field, string? text)
    {
        if (text is null || !_added.Add((field, text)))
        {
            return this;
        }

        _words.Clear();
        reader.Read(text, _words);
        if (_words.Count > 0)
        {
            foreach (SearchWord word in _words)
            {
                _tokens.Add(SearchTokens.Of(field, word.Key));
            }

            _tokens.Add(SearchTokens.Gap);
        }

        return this;
    }

    public SearchDocumentBuilder Add(SearchField field, IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Add(field, text);
        }

        return this;
    }

    public SearchDocumentBuilder AddValue(SearchField field, string? value)
    {
        if (value is { Length: > 0 } && _added.Add((field, value)))
        {
            _tokens.Add(SearchTokens.Of(field, value));
        }

        return this;
    }

    public SearchDocumentBuilder AddKind<T>(T kind)
        where T : struct, Enum => AddValue(SearchField.Kind, JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    public SearchDocumentBuilder AddDays(IEnumerable<string> days)
    {
        foreach (string day in days)
        {
            AddValue(SearchField.Day, day);
        }

        return this;
    }

    public SearchDocumentBuilder AddHas(string what, bool has) => has ? AddValue(SearchField.Has, what) : this;

    public SearchDocument Build(SearchTarget target, string id)
    {
        _tokens.Add(SearchTokens.Gap);
        var built = new SearchDocument(target, id, _tokens);
        _tokens = [];
        _added.Clear();
        return built;
    }
}
