using Readout.Text;

namespace Readout.Languages.Search;

/// <summary>
/// Reads the words of a query, whose language is not known and whose names may stand in small letters: each word has a key for each way an index may
/// have kept it. Not thread-safe.
/// </summary>
public sealed class QueryKeyReader
{
    private readonly SearchKeyReader[] _readers = [new("ru"), new("uk")];

    /// <summary>For each word in order its keys, the likeliest first, each once and one at least.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Read(ReadOnlySpan<char> text)
    {
        var words = new List<IReadOnlyList<string>>();
        int at = 0;
        while (SearchWordScanner.TryNext(text, at, out TextSpan span))
        {
            at = span.End;
            List<string> keys = KeysOf(span.Of(text));
            if (keys.Count > 0)
            {
                words.Add(keys);
            }
        }

        return words;
    }

    private List<string> KeysOf(ReadOnlySpan<char> form)
    {
        var keys = new List<string>();
        foreach (NameHint hint in (ReadOnlySpan<NameHint>)[NameHint.None, NameHint.Likely])
        {
            foreach (SearchKeyReader reader in _readers)
            {
                if (reader.KeyOf(form, hint) is { Length: > 0 } key && !keys.Contains(key, StringComparer.Ordinal))
                {
                    keys.Add(key);
                }
            }
        }

        return keys;
    }
}
