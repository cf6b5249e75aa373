using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The words that only the English rules of meetings ask for (<c>meetings.en.lexicon</c>). Immutable.</summary>
internal sealed class EnglishMeetingWords
{
    private static readonly Lazy<EnglishMeetingWords> Loaded = new(static () => new EnglishMeetingWords(EmbeddedData.Lexicon("meetings", "en")));

    private EnglishMeetingWords(Lexicon lexicon)
    {
        Heading = new PhraseTable(lexicon["heading-sides"]);
        Composing = new PhraseTable(lexicon["composing-sides"]);
        SideNouns = new PhraseTable(lexicon["side-nouns"]);
        Involving = new PhraseTable(lexicon["involving"]);
        Returning = new PhraseTable(lexicon["returning"]);
        WorkingTeams = new PhraseTable(lexicon["working-teams"]);
        Roles = new PhraseTable(lexicon["meeting-roles"]);
        Raising = new PhraseTable(lexicon["raising"]);
        Ranks = new PhraseTable(lexicon["ranks"]);
        Attending = new PhraseTable(lexicon["attending"]);
        Spending = new PhraseTable(lexicon["spending"]);
    }

    public static EnglishMeetingWords Shared => Loaded.Value;

    /// <summary>Verbs of who speaks for a side: "head", "represent"; column: state, where the side itself may be their object.</summary>
    public PhraseTable Heading { get; }

    /// <summary>Verbs of a side that has somebody in it: "include".</summary>
    public PhraseTable Composing { get; }

    /// <summary>Nouns of those who come for a state: "delegation", "side".</summary>
    public PhraseTable SideNouns { get; }

    /// <summary>Verbs of talks that have parties: "involve".</summary>
    public PhraseTable Involving { get; }

    /// <summary>Verbs of coming back from a visit.</summary>
    public PhraseTable Returning { get; }

    /// <summary>Verbs of who has a part of his own at a meeting: "host", "chair".</summary>
    public PhraseTable Roles { get; }

    /// <summary>What somebody does at a meeting of others who comes to it: "raise the issue".</summary>
    public PhraseTable Raising { get; }

    /// <summary>Nouns of those who travel for a body or a state: "representative".</summary>
    public PhraseTable Ranks { get; }

    /// <summary>Verbs of being at a meeting that need no object: "take part".</summary>
    public PhraseTable Attending { get; }

    /// <summary>What says of a team that it does not play: "technical".</summary>
    public PhraseTable WorkingTeams { get; }

    /// <summary>Verbs of being somewhere for a time: "spend".</summary>
    public PhraseTable Spending { get; }
}
