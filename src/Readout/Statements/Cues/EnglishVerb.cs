using Readout.Text;

namespace Readout.Statements.Cues;

/// <summary>The forms of an English verb, or of a phrase whose first word is one: regular unless the lexicon's last column gives them.</summary>
internal sealed class EnglishVerb
{
    private const int FormsColumn = 2;

    private EnglishVerb(string verb, string rest, string[] irregular)
    {
        string past = irregular.Length > 0 ? irregular[0] : verb + (verb[^1] == 'e' ? "d" : "ed");
        string participle = irregular.Length > 1 ? irregular[1] : past;
        string ing = irregular.Length > 2 ? irregular[2] : (verb[^1] == 'e' && verb[^2] != 'e' ? verb[..^1] : verb) + "ing";
        Finite = [.. new[] { Third(verb), past, participle }.Distinct(StringComparer.Ordinal).Select(form => form + rest)];
        Base = verb + rest;
        Participle = ing + rest;
    }

    /// <summary>"says", "said"; "has written".</summary>
    public IReadOnlyList<string> Finite { get; }

    public string Base { get; }

    /// <summary>"saying".</summary>
    public string Participle { get; }

    /// <summary>The verb of a row "lemma, force, frames, past,participle,ing".</summary>
    public static EnglishVerb Of(LexiconRow row)
    {
        int space = row.Key.IndexOf(' ', StringComparison.Ordinal);
        string verb = space < 0 ? row.Key : row.Key[..space];
        string[] irregular = row[FormsColumn].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return new EnglishVerb(verb, space < 0 ? "" : row.Key[space..], irregular);
    }

    // "says", "stresses", "replies".
    private static string Third(string verb) => verb[^1] switch
    {
        'y' when verb[^2] is not ('a' or 'e' or 'o' or 'u') => verb[..^1] + "ies",
        's' or 'x' or 'z' or 'o' => verb + "es",
        'h' when verb[^2] is 's' or 'c' => verb + "es",
        _ => verb + "s",
    };
}
