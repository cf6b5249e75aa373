using Readout.App.Archive.Search;
using Readout.App.Site.Words;
using Readout.Formats;

namespace Readout.App.Site.Parts;

/// <summary>Who undertakes something, no surer than the statement that makes it is its speaker's.</summary>
internal static class Doer
{
    /// <summary>The name with its hedge; words for nobody where the article names none.</summary>
    public static string Of(FoundCommitment commitment, SiteWords words) => Hedge(commitment, words) is { } hedge ? $"{Name(commitment, words)} ({hedge})" : Name(commitment, words);

    /// <summary>
    /// The same before the words that tell of it. Where they are no quotation they are the outlet's, and nobody is to take them for the doer's own: "Ann Falcon, in the words of
    /// the Courier".
    /// </summary>
    public static string Before(FoundCommitment commitment, SiteWords words, bool isQuoted) => Of(commitment, words) + InWordsOf(commitment, words, isQuoted);

    /// <summary>", word for word in the Courier" before words that stand there without marks and without anybody reporting them, as an interview gives its answers.</summary>
    public static string WordForWord(FoundCommitment commitment, SiteWords words) => ", " + words.Format("commitment", "verbatim", StatementSentence.OutletOf(commitment.Article, words));

    /// <summary>", in the words of the Courier"; empty before a quotation, and where no words are shown.</summary>
    public static string InWordsOf(FoundCommitment commitment, SiteWords words, bool isQuoted) =>
        isQuoted || commitment.Text.Length == 0 ? "" : ", " + words.Format("commitment", "told-by", StatementSentence.OutletOf(commitment.Article, words));

    public static string Name(FoundCommitment commitment, SiteWords words) =>
        commitment.Who is { } who && PlainText.OneLine(who) is { Length: > 0 } name ? name : words.Labels["commitment", "nobody"];

    /// <summary>"inferred", "doubtful", or that a source that is not named tells it; null for a name that stands beside the words, and where there is none.</summary>
    public static string? Hedge(FoundCommitment commitment, SiteWords words) => commitment.Who is null ? null : commitment.Grade switch
    {
        "doubtful" => words.Labels["statement", "doubtful"],
        "resolved" => words.Labels["statement", "inferred"],
        "unnamed" => words["commitment", "unnamed"],
        _ => null,
    };
}
