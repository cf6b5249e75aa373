using Readout.Statements;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Formats;

/// <summary>Whether reporting words, cut out of their sentence, still read as the verb between who said it and what was said. Stateless and thread-safe.</summary>
public static class ReportingVerb
{
    private const Frames OfQuotation = Frames.Quote | Frames.That | Frames.Bare | Frames.Tail;
    private const Frames OfWords = Frames.That | Frames.Bare | Frames.Tail | Frames.Object | Frames.Inf | Frames.Gerund | Frames.Whether | Frames.Question;

    /// <summary>
    /// True for "said", "hopes"; false for "told", which wants to be told whom, for "according to", for "promise" and «говорится», and for «считают» after one speaker.
    /// </summary>
    public static bool Reads(string cue, string? language, string? speaker, StatementKind kind) => Find(cue, language) is { Form: CueForm.Finite or CueForm.Believer } entry
        && !entry.May(Frames.Addressee) && (GoesOn(entry) || entry.May(kind == StatementKind.Indirect ? OfWords : OfQuotation)) && AgreesWith(cue, speaker, language!);

    /// <summary>
    /// The reporting words as they stand after the speaker; null where a plain word for what saying it does must stand for them: where they would not read there, and
    /// "denied" before words of the outlet's, which would read as if the speaker had said them.
    /// </summary>
    public static string? Shown(string cue, string? language, string? speaker, StatementKind kind, StatementForce force)
    {
        ArgumentNullException.ThrowIfNull(cue);
        string verb = cue.Length > 1 && char.IsUpper(cue[0]) && char.IsLower(cue[1]) ? char.ToLowerInvariant(cue[0]) + cue[1..] : cue;
        return (force, kind) is not (StatementForce.Denied, StatementKind.Indirect) && Reads(verb, language, speaker, kind) ? verb : null;
    }

    /// <summary>True for "according to", «по словам»: no verb, and the outlet's own way to leave to the speaker what was said.</summary>
    public static bool IsPhrase(string cue, string? language) => Find(cue, language) is { Form: CueForm.According };

    /// <summary>True for a verb that no colon may follow: "called it a mistake".</summary>
    public static bool GoesOn(string cue, string? language) => Find(cue, language) is { } entry && GoesOn(entry);

    private static bool GoesOn(CueEntry entry) => entry.Frames == Frames.As;

    private static CueEntry? Find(string cue, string? language)
    {
        if (language is null || cue.Length == 0)
        {
            return null;
        }

        string[] words = cue.ToLowerInvariant().Split(' ');
        var lexicon = CueLexicon.Of(language);
        return words.Length == 1 ? lexicon.Word(words[0]) : lexicon.PhrasesFrom(words[0]).FirstOrDefault(phrase => phrase.Words.AsSpan().SequenceEqual(words))?.Entry;
    }

    // One speaker, and a verb of many: the clause named them as where it was said, «считают в министерстве».
    private static bool AgreesWith(string cue, string? speaker, string language)
    {
        Lexicon labels = EmbeddedData.Lexicon("labels", language);
        return !EndsWithAny(labels["plural-verb"], cue) || speaker is null || EndsWithAny(labels["plural-name"], speaker.Split(' ')[0]);
    }

    private static bool EndsWithAny(LexiconSection endings, string word) => endings.Keys.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
