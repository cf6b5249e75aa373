using Readout.Text;

namespace Readout.Stories.Names;

/// <summary>Given names that are one name in several languages, short forms among them (<c>given-names.lexicon</c>). Thread-safe.</summary>
internal static class GivenNames
{
    private static readonly LexiconSection Rows = EmbeddedData.Lexicon("given-names")[""];

    /// <summary>The first name of the row in which a plain lower-case name stands; null when none lists it.</summary>
    public static string? Canonical(string plain) => Rows.Find(plain) is not { } row ? null : row.Key.IndexOf('|', StringComparison.Ordinal) is var end and > 0 ? row.Key[..end] : row.Key;
}
