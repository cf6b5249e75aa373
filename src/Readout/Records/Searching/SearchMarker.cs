using Readout.Languages.Search;
using Readout.Text;

namespace Readout.Records.Searching;

/// <summary>Finds in texts of one language the words that a query asked for. Keep one for many texts; not thread-safe.</summary>
public sealed class SearchMarker
{
    private readonly SearchKeyReader _reader;
    private readonly List<SearchWord> _words = [];
    private readonly Dictionary<string, List<IReadOnlyList<string>>> _wanted = new(StringComparer.Ordinal);

    /// <summary>A marker of what <paramref name="query"/> wants and does not exclude.</summary>
    /// <param name="query">The query.</param>
    /// <param name="language">The texts' language, as the index took it.</param>
    public SearchMarker(SearchQuery query, string? language)
    {
        ArgumentNullException.ThrowIfNull(query);
        _reader = new SearchKeyReader(language);
        foreach (IReadOnlyList<string> keys in query.Wanted().Where(words => words.Field is SearchField.Words or SearchField.About or SearchField.Speaker).SelectMany(words => words.Readings))
        {
            if (!_wanted.TryGetValue(keys[0], out List<IReadOnlyList<string>>? list))
            {
                _wanted.Add(keys[0], list = []);
            }

            list.Add(keys);
        }
    }

    /// <summary>Where the words stand, in UTF-16 indices of <paramref name="text"/>: in order, disjoint, a phrase as one span.</summary>
    public IReadOnlyList<TextSpan> Mark(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _words.Clear();
        _reader.Read(text, _words);
        var marks = new List<TextSpan>();
        for (int i = 0; i < _words.Count; i++)
        {
            if (LengthAt(i) is > 0 and var length)
            {
                Add(marks, _words[i].Span.Cover(_words[i + length - 1].Span));
            }
        }

        return marks;
    }

    private int LengthAt(int word)
    {
        int longest = 0;
        foreach (IReadOnlyList<string> keys in _wanted.GetValueOrDefault(_words[word].Key) ?? [])
        {
            longest = keys.Count > longest && Stands(keys, word) ? keys.Count : longest;
        }

        return longest;
    }

    private bool Stands(IReadOnlyList<string> keys, int word)
    {
        if (word + keys.Count > _words.Count)
        {
            return false;
        }

        for (int i = 1; i < keys.Count; i++)
        {
            if (_words[word + i].Key != keys[i])
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<TextSpan> marks, TextSpan mark)
    {
        if (marks.Count > 0 && marks[^1].End > mark.Start)
        {
            marks[^1] = marks[^1].Cover(mark);
        }
        else
        {
            marks.Add(mark);
        }
    }
}
