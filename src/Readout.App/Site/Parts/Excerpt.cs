using Readout.Formats;

namespace Readout.App.Site.Parts;

/// <summary>Words cut out of a text, made to begin and end at a word. Stateless.</summary>
internal static class Excerpt
{
    /// <summary>What the archive keeps of the block around a meeting: where that begins or ends inside a word or sentence, whole words and an ellipsis.</summary>
    public static string Of(string text)
    {
        string line = PlainText.OneLine(text);
        return line.Length == 0 ? line : Tail(Head(line));
    }

    /// <summary>What stands before marked words, from its first whole word on.</summary>
    public static string Before(string prefix) => prefix.Length == 0 ? "" : "…" + (prefix.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? prefix[space..] : "");

    /// <summary>What stands behind marked words, up to its last whole word.</summary>
    public static string After(string suffix) => suffix.Length == 0 ? "" : (suffix.LastIndexOf(' ') is > 0 and var space ? suffix[..space] : suffix.TrimEnd().Length < 2 ? suffix.TrimEnd() : "") + "…";

    // A block begins with a capital, a figure or a mark; a letter in lower case is the rest of a word or of a sentence.
    private static string Head(string line) => char.IsLower(line[0]) && line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? "…" + line[space..] : line;

    private static string Tail(string line) => char.IsLetterOrDigit(line[^1]) && line.LastIndexOf(' ') is > 0 and var space ? line[..space] + "…" : line;
}
