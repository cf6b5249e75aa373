using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>
/// Nouns of a lexicon, found by the readings of a declined form. Readings are made for names, so a neuter noun is found by what it would be
/// as a masculine one: «министерства» reads as «министерств».
/// </summary>
internal sealed class HeadWords
{
    private readonly Dictionary<string, LexiconRow> _rows = new(StringComparer.Ordinal);

    public HeadWords(LexiconSection section)
    {
        foreach (LexiconRow row in section.Rows)
        {
            foreach (string key in row.Key.Split('|'))
            {
                _rows[key] = row;
                if (AsMasculine(key) is { } masculine)
                {
                    _rows.TryAdd(masculine, row);
                }
            }
        }
    }

    /// <summary>The row and the reading, null when no reading is a noun of this list.</summary>
    public HeadWord? Find(List<NameForm> readings)
    {
        HeadWord? best = null;
        foreach (NameForm reading in readings)
        {
            if (_rows.TryGetValue(reading.Nominative, out LexiconRow? row))
            {
                int bar = row.Key.IndexOf('|', StringComparison.Ordinal);
                string noun = bar < 0 ? row.Key : row.Key[..bar];
                best = best is { } other && other.Noun == noun
                    ? other with { Cases = other.Cases | reading.Cases }
                    : best ?? new HeadWord(noun, row, reading.Cases);
            }
        }

        return best;
    }

    private static string? AsMasculine(string noun) =>
        noun.EndsWith("ство", StringComparison.Ordinal) || noun.EndsWith("юро", StringComparison.Ordinal) || noun.EndsWith("ло", StringComparison.Ordinal) ? noun[..^1]
        : noun.EndsWith("ие", StringComparison.Ordinal) ? noun[..^1] + "й"
        : noun.EndsWith("ння", StringComparison.Ordinal) ? noun[..^1] + "ь"
        : null;
}

/// <summary>A noun of a lexicon, its row, and the cases that the form found may have.</summary>
internal readonly record struct HeadWord(string Noun, LexiconRow Row, NameCases Cases);
