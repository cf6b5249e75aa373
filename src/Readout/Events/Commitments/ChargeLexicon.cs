using System.Collections.Concurrent;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>The words of one language for what those in charge bring about (<c>commitments.LANG.lexicon</c>). Immutable.</summary>
internal sealed class ChargeLexicon
{
    private static readonly ConcurrentDictionary<string, ChargeLexicon> ByLanguage = new(StringComparer.Ordinal);

    private ChargeLexicon(Lexicon lexicon)
    {
        Arrivals = new PhraseTable(lexicon["arrivals"]);
        Happenings = new PhraseTable(lexicon["happenings"]);
        Uncontrolled = new PhraseTable(lexicon["uncontrolled"]);
        Nobody = new PhraseTable(lexicon["nobody"]);
        Encounters = new PhraseTable(lexicon["encounters"]);
    }

    /// <summary>Verbs of a thing that somebody sends, opens or pays: "arrive", «поступить».</summary>
    public PhraseTable Arrivals { get; }

    /// <summary>Nouns of what those in charge hold, send or grant: "vote", «войска».</summary>
    public PhraseTable Happenings { get; }

    /// <summary>Nouns of what comes by itself, or is told as a meeting: "storm", «цены».</summary>
    public PhraseTable Uncontrolled { get; }

    /// <summary>Pronouns of nobody as a doer: «никто».</summary>
    public PhraseTable Nobody { get; }

    /// <summary>Nouns of meetings: «встреча», «раунд».</summary>
    public PhraseTable Encounters { get; }

    public static ChargeLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new ChargeLexicon(EmbeddedData.Lexicon("commitments", code)));

    /// <summary>Verbs that need no day: «последовать».</summary>
    public static bool IsSure(LexiconRow row) => row[0] == "sure";
}
