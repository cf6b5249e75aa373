using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The words of one language that look back to earlier meetings and plans. Immutable.</summary>
internal sealed class FormerWords(Lexicon lexicon)
{
    /// <summary>Words of a meeting before the one that is told: "previous", «прошлый».</summary>
    public PhraseTable Earlier { get; } = new(lexicon["earlier"]);

    /// <summary>When a verb tells of a meeting before: "last", «последний раз».</summary>
    public PhraseTable LastTime { get; } = new(lexicon["last-time"]);

    /// <summary>Words that look back at what became of an earlier plan: "originally", «ранее».</summary>
    public PhraseTable BackThen { get; } = new(lexicon["back-then"]);

    /// <summary>What opens a sentence about what was before the story: «напомним».</summary>
    public PhraseTable Reminding { get; } = new(lexicon["reminding"]);

    /// <summary>Verbs that, denied, say that a plan came to nothing: "take place", «смочь».</summary>
    public PhraseTable ComeOff { get; } = new(lexicon["come-off"]);

    /// <summary>Verbs that say alone that a plan came to nothing: "fall through".</summary>
    public PhraseTable FallThrough { get; } = new(lexicon["fall-through"]);

    /// <summary>What opposes what happened to what was planned: "but", «однако».</summary>
    public PhraseTable But { get; } = new(lexicon["but"]);
}
