using System.Collections.Frozen;

namespace Readout.Text;

/// <summary>One row of a lexicon: the key and the columns after it.</summary>
public sealed record LexiconRow(string Key, IReadOnlyList<string> Columns, int Line)
{
    /// <summary>The column, or the empty string where the row is shorter.</summary>
    public string this[int column] => column < Columns.Count ? Columns[column] : "";
}

/// <summary>
/// A word list kept as a file: one entry a line, columns split by tabs, <c>#</c> begins a comment line,
/// a line <c>[name]</c> begins a section. Several keys of one row are split by <c>|</c>.
/// A key that stands twice in one section is refused when the file is read.
/// </summary>
public sealed class Lexicon
{
    public static readonly Lexicon Empty = new(new Dictionary<string, LexiconSection>(StringComparer.Ordinal));

    private readonly FrozenDictionary<string, LexiconSection> _sections;

    private Lexicon(Dictionary<string, LexiconSection> sections) => _sections = sections.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> SectionNames => _sections.Keys;

    /// <summary>The section of that name; an empty one when the file has none. Rows before the first section are section "".</summary>
    public LexiconSection this[string section] => _sections.TryGetValue(section, out LexiconSection? found) ? found : LexiconSection.Empty;

    public static Lexicon Parse(string file, string text)
    {
        var sections = new Dictionary<string, LexiconSection>(StringComparer.Ordinal);
        var rows = new List<LexiconRow>();
        string section = "";
        int lineNumber = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            lineNumber++;
            ReadOnlySpan<char> line = raw.TrimEnd();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                Close();
                section = line[1..^1].ToString();
                continue;
            }

            string[] columns = line.ToString().Split('\t');
            rows.Add(new LexiconRow(columns[0], columns[1..], lineNumber));
        }

        Close();
        return new Lexicon(sections);

        void Close()
        {
            if (rows.Count > 0 && !sections.TryAdd(section, new LexiconSection(file, rows)))
            {
                throw new InvalidDataException($"{file}: section [{section}] stands twice.");
            }

            rows = [];
        }
    }
}

/// <summary>The rows of one section in file order, and by key.</summary>
public sealed class LexiconSection
{
    public static readonly LexiconSection Empty = new("", []);

    private readonly FrozenDictionary<string, LexiconRow> _byKey;
    private readonly FrozenDictionary<string, LexiconRow>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public LexiconSection(string file, IReadOnlyList<LexiconRow> rows)
    {
        Rows = rows;
        var byKey = new Dictionary<string, LexiconRow>(StringComparer.Ordinal);
        foreach (LexiconRow row in rows)
        {
            foreach (string key in row.Key.Split('|'))
            {
                if (!byKey.TryAdd(key, row))
                {
                    throw new InvalidDataException($"{file}({row.Line}): '{key}' stands twice.");
                }
            }
        }

        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<LexiconRow> Rows { get; }

    public IEnumerable<string> Keys => _byKey.Keys;

    public bool Contains(ReadOnlySpan<char> key) => _bySpan.ContainsKey(key);

    public LexiconRow? Find(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out LexiconRow? row) ? row : null;
}
