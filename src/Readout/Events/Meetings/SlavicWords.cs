using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The words that only the rules of Russian and Ukrainian ask for. Immutable; in English all tables are empty.</summary>
internal sealed class SlavicWords(Lexicon lexicon)
{
    /// <summary>Words for the day after the one told before: «на следующий день».</summary>
    public PhraseTable NextDay { get; } = new(lexicon["next-day"]);

    /// <summary>Words for the day before a meeting: «накануне».</summary>
    public PhraseTable Eve { get; } = new(lexicon["eve"]);

    /// <summary>Words for the year told before: «того же года».</summary>
    public PhraseTable SameYear { get; } = new(lexicon["same-year"]);

    /// <summary>Parts of a year: «весной».</summary>
    public PhraseTable Seasons { get; } = new(lexicon["seasons"]);

    /// <summary>What begins a clause that only tells who says so: «как».</summary>
    public PhraseTable Inserted { get; } = new(lexicon["inserted"]);

    /// <summary>What begins a sentence that tells of what the one before it says: «об этом».</summary>
    public PhraseTable OfThis { get; } = new(lexicon["of-this"]);

    /// <summary>Verbs of promising: «пообещать».</summary>
    public PhraseTable Promising { get; } = new(lexicon["promising"]);

    /// <summary>How often: «раз», a noun that has no date.</summary>
    public PhraseTable Times { get; } = new(lexicon["times"]);
}
