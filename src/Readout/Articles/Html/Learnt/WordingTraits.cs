using Readout.Articles.Learnt;

namespace Readout.Articles.Html.Learnt;

/// <summary>Traits of the words themselves: how long, how punctuated, what they begin and end with, whether the page says them elsewhere.</summary>
internal sealed class WordingTraits
{
    private const int ShortestDoubled = 24;
    private const int ShingleLength = 5;

    // A short line that is a link need not be compared with anything.
    private const double MostlyLinks = 0.9;
    private const int LongestMenu = 80;
    private const string Closers = "\"'”’»“)]」』›";

    private readonly PageLines _page;
    private readonly LineTable _table;
    private readonly WordHashSet _title;
    private readonly WordHashSet _description;
    private readonly HashSet<int>? _body;
    private readonly List<int> _words = [];
    private readonly Dictionary<long, int> _said = [];

    private WordingTraits(PageLines page, LineTable table)
    {
        _page = page;
        _table = table;
        _title = WordsOf(page.Title);
        _description = WordsOf(page.Data.Article?.Description ?? page.Data.Meta("og:description", "description"));
        _body = page.Data.Article?.Body is { Length: > 100 } body ? ShinglesOf(body) : null;
    }

    public static void Write(PageLines page, LineTable table)
    {
        var traits = new WordingTraits(page, table);
        for (int i = 0; i < page.Count; i++)
        {
            traits.WriteCounts(i);
            if (!traits.IsMenu(i))
            {
                traits.WriteRelations(i);
            }
        }
    }

    private void WriteCounts(int i)
    {
        TextBlock line = _page.Lines[i];
        var count = CharacterCount.Of(line.Text);
        int length = line.Text.Length;
        _table[LineTrait.Length][i] = TraitScale.Log(length);
        _table[LineTrait.OwnLength][i] = TraitScale.Log(length - line.LinkLength);
        _table[LineTrait.LinkShare][i] = TraitScale.Share(line.LinkShare);
        _table[LineTrait.Words][i] = TraitScale.Log(count.Words);
        _table[LineTrait.WordLength][i] = (byte)Math.Min(TraitScale.Most, 4 * count.Letters / Math.Max(1, count.Words));
        _table[LineTrait.Sentences][i] = (byte)Math.Min(TraitScale.Most, count.Sentences);
        _table[LineTrait.End][i] = EndOf(line.Text);
        _table[LineTrait.Start][i] = StartOf(line.Text);
        _table[LineTrait.Digits][i] = TraitScale.Share(2.0 * count.Digits / length);
        _table[LineTrait.Capitals][i] = TraitScale.Share(2.0 * count.Capitals / length);
        _table[LineTrait.Commas][i] = TraitScale.Share(20.0 * count.Commas / length);
        _table[LineTrait.Marks][i] = (byte)Math.Min(TraitScale.Most, count.Marks);
        _table[LineTrait.Colon][i] = line.Text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 and < 40 ? (byte)(colon + 1) : (byte)0;
        _table[LineTrait.Label][i] = (byte)(LineLabels.RoleOf(line.Text) is { } role ? (int)role + 1 : 0);
    }

    private bool IsMenu(int i) => _page.Lines[i].LinkShare > MostlyLinks && _page.Lines[i].Text.Length < LongestMenu;

    private void WriteRelations(int i)
    {
        WordHashes.Read(_page.Lines[i].Text, _words);
        _table[LineTrait.InTitle][i] = ShareIn(_title);
        _table[LineTrait.InDescription][i] = ShareIn(_description);
        _table[LineTrait.InStructuredBody][i] = ShareInBody();
        if (_page.Lines[i].Text.Length < ShortestDoubled)
        {
            return;
        }

        long key = WordHashes.Of(_words);
        if (_said.TryGetValue(key, out int before))
        {
            _table[LineTrait.SaidBefore][i] = TraitScale.Log(i - before);
            _table[LineTrait.SaidAfter][before] = TraitScale.Log(i - before);
        }

        _said[key] = i;
    }

    private byte ShareIn(WordHashSet words)
    {
        int common = 0;
        foreach (int word in _words)
        {
            common += words.Contains(word) ? 1 : 0;
        }

        return _words.Count == 0 ? (byte)0 : TraitScale.Share((double)common / _words.Count);
    }

    // 0 without such a body, 1 for a line too short to tell, else the share of its runs of words that the body holds.
    private byte ShareInBody()
    {
        if (_body is null)
        {
            return 0;
        }

        int runs = _words.Count - ShingleLength + 1;
        int common = 0;
        for (int i = 0; i < runs; i++)
        {
            common += _body.Contains(WordHashes.Run(_words, i, ShingleLength)) ? 1 : 0;
        }

        return runs <= 0 ? (byte)1 : (byte)Math.Max(2, (int)TraitScale.Share((double)common / runs));
    }

    private static WordHashSet WordsOf(string? text)
    {
        var words = new List<int>();
        WordHashes.Read(text, words);
        return new WordHashSet(words);
    }

    private static HashSet<int> ShinglesOf(string text)
    {
        var words = new List<int>();
        WordHashes.Read(Markup.PlainText(text), words);
        var shingles = new HashSet<int>();
        for (int i = 0; i + ShingleLength <= words.Count; i++)
        {
            shingles.Add(WordHashes.Run(words, i, ShingleLength));
        }

        return shingles;
    }

    private static byte EndOf(string line)
    {
        ReadOnlySpan<char> rest = line.AsSpan().TrimEnd(Closers);
        return rest.IsEmpty ? (byte)0 : EndOf(rest[^1]);
    }

    private static byte EndOf(char last) => last switch
    {
        '.' => 8,
        '!' => 7,
        '?' => 6,
        ':' => 3,
        ',' or ';' => 2,
        '…' => 4,
        _ when Sentences.EndsLikeSentence([last]) => 8,
        _ when char.IsDigit(last) => 1,
        _ => 0,
    };

    private static byte StartOf(string line) => line[0] switch
    {
        var c when char.IsUpper(c) => 4,
        var c when char.IsLower(c) => 2,
        var c when char.IsDigit(c) => 1,
        '"' or '“' or '«' or '„' or '–' or '—' or '-' or '\'' or '‘' => 5,
        var c when char.IsLetter(c) => 3,
        _ => 0,
    };
}
