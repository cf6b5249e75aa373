using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The words that only the rules of Russian and Ukrainian ask for. Immutable; in English all tables are empty.</summary>
internal sealed class SlavicMeetingWords(Lexicon lexicon)
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

    /// <summary>Verbs of who comes to a meeting that is told before; column: take, «принять участие»; join, «присоединиться», where the meeting stands behind a preposition; whither, of a clause that says where to.</summary>
    public PhraseTable Coming { get; } = new(lexicon["coming"]);

    /// <summary>What somebody takes who comes to a meeting: «участие».</summary>
    public PhraseTable Part { get; } = new(lexicon["part"]);

    /// <summary>What stands before whom somebody joins: «к».</summary>
    public PhraseTable JoinedTo { get; } = new(lexicon["joined-to"]);

    /// <summary>What begins a clause that tells who comes to what was named right before: «куда».</summary>
    public PhraseTable Thither { get; } = new(lexicon["thither"]);

    /// <summary>Words that stand for a body that an article has by its name; column: its names.</summary>
    public LexiconSection ShortBodies { get; } = lexicon["short-bodies"];

    /// <summary>Endings of countries; column: the ending of the genitive.</summary>
    public LexiconSection Genitives { get; } = lexicon["genitives"];

    /// <summary>Words that say that there is none: «нет».</summary>
    public PhraseTable ThereIsNone { get; } = new(lexicon["there-is-none"]);

    /// <summary>Where there is what is planned: «в планах».</summary>
    public PhraseTable Plans { get; } = new(lexicon["plans"]);

    /// <summary>Words that say that nothing is spoken of: «речи нет».</summary>
    public PhraseTable NotSpokenOf { get; } = new(lexicon["not-spoken-of"]);

    /// <summary>Verbs of agreeing on something: «договариваться».</summary>
    public PhraseTable Agreeing { get; } = new(lexicon["agreeing"]);

    /// <summary>Verbs of expecting: «ожидаться».</summary>
    public PhraseTable Expected { get; } = new(lexicon["expected"]);

    /// <summary>What begins a clause that something hangs on: «если».</summary>
    public PhraseTable Conditions { get; } = new(lexicon["conditions"]);

    /// <summary>What is sent to a guest: «приглашение».</summary>
    public PhraseTable Invitation { get; } = new(lexicon["invitation"]);

    /// <summary>Numerals in the genitive; column: how many.</summary>
    public PhraseTable Counts { get; } = new(lexicon["counts"]);

    /// <summary>What opens a sentence of the time that the one before it tells: «тогда».</summary>
    public PhraseTable Then { get; } = new(lexicon["then"]);
}
