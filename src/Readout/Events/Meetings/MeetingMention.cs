using Readout.Dates;
using Readout.Entities;
using Readout.Statements;
using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>One mention of a meeting, as far as its own sentence tells.</summary>
internal sealed record MeetingMention
{
    /// <summary>The token after the trigger.</summary>
    public required int End { get; init; }

    public required int Sentence { get; init; }

    public required TextSpan Trigger { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>How many parties must be known for a meeting of this word to stand on its own.</summary>
    public required int LeastParties { get; init; }

    /// <summary>Those whom the words of the meeting name: its noun phrase, its preposition, its verb.</summary>
    public required Parties Parties { get; init; }

    /// <summary>Those who do something at it, as far as the clause tells: «на встрече Воронов заявил».</summary>
    public Parties Doers { get; init; } = Parties.None;

    /// <summary>Those who say something during a call that the words only name: "said during the call".</summary>
    public Parties Speakers { get; init; } = Parties.None;

    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    public string? Topic { get; init; }

    public MeetingTraits Traits { get; init; } = MeetingTraits.None;

    /// <summary>The statements that are made at the meeting or speak of it.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public bool IsInHeadline { get; init; }

    /// <summary>In a line that does not end like a sentence: a heading of what follows.</summary>
    public bool IsInHeading { get; init; }

    /// <summary>A body sits: nobody meets who is only heard there.</summary>
    public bool IsSitting { get; init; }

    /// <summary>By a verb of those who meet or receive each other: no sitting, which it may be told beside; Russian and Ukrainian.</summary>
    public bool IsEncounter { get; init; }

    /// <summary>Of a sitting: a body that the words only describe, enough to know it: «правление банка», «уряд».</summary>
    public bool HasBody { get; init; }

    /// <summary>A conversation, which may be a call: «беседа».</summary>
    public bool IsSpeech { get; init; }

    /// <summary>"A new round of talks": those meet again who met before.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>"The delegations met": those who are told before, whoever they are.</summary>
    public bool IsOfThose { get; init; }

    /// <summary>In the sentence of another meeting and without a day of its own, it may be of that meeting's day; so may what somebody does on a visit.</summary>
    public bool MayTakeDay { get; init; }

    /// <summary>«прилетел в среду и встретился»: a verb that is joined to the one before it; Russian and Ukrainian.</summary>
    public bool IsJoined { get; init; }

    /// <summary>«запланирована встреча с Лесной»: one side alone, with whom somebody else meets; Russian and Ukrainian.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>In an English headline, of a body or of officials who are not told one by one.</summary>
    public bool IsOfGroup { get; init; }

    /// <summary>The day of writing.</summary>
    public DateOnly? Now { get; init; }

    /// <summary>"Their previous talks": a meeting before the one that is told.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>«Ранее поездку переносили»: what is told to have become of it is said of an earlier plan.</summary>
    public bool LooksBack { get; init; }

    /// <summary>"A separate meeting": none of those told before.</summary>
    public bool IsAnother { get; init; }

    /// <summary>"Lake also met Stonefield", «затем встретился»: on the day of the meeting told right before.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Done, or to be done, as the rest of the story is: by a verb of one act, with no word that looks back; Russian and Ukrainian.</summary>
    public bool IsOfStory { get; init; }

    /// <summary>The beginning of the word that names it, by which a text takes up what its headline tells; empty in English.</summary>
    public string Stem { get; init; } = "";

    /// <summary>«Делегацию возглавит Воронов»: of whom it tells comes to the meeting that is told; it tells none of its own.</summary>
    public bool IsLeading { get; init; }

    /// <summary>"Returned from Norway": the end of a visit that may have been told with its day.</summary>
    public bool IsOver { get; init; }

    /// <summary>A verb of an English headline without those who do it: what the text tells right below may be it.</summary>
    public bool IsBareVerb { get; init; }

    /// <summary>"Talks resume in Oslo": what begins on the day of writing goes on.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>"On the sidelines", "On the eve of the round": how many days after the meeting told before it was.</summary>
    public int? DaysAfterLast { get; init; }

    /// <summary>"Met five times since 2017": several, none of which the text tells.</summary>
    public bool AreSeveral { get; init; }

    /// <summary>"Toured a power plant": what a guest may do on a visit.</summary>
    public bool IsTour { get; init; }

    /// <summary>"Lake, who took part, said": somebody else at the meeting that was told last.</summary>
    public bool IsGuest { get; init; }

    /// <summary>Of whom it tells in English comes for this state or body.</summary>
    public Entity? Side { get; init; }

    /// <summary>In Russian or Ukrainian.</summary>
    public bool IsSlavic { get; init; }

    /// <summary>"Told a meeting of farmers", "said after the talks": what was said there was said on its day.</summary>
    public bool IsSaidThere { get; init; }

    /// <summary>«Во встрече приняли участие Воронов и Лесная»: others at the meeting that is told.</summary>
    public bool IsAttended { get; init; }

    /// <summary>«Прибыл на встречу»: somebody came for it; whether it has been, the next sentence may tell.</summary>
    public bool IsPurpose { get; init; }

    /// <summary>"On the sidelines of the summit": what is told beside it is another meeting.</summary>
    public bool IsVenue { get; init; }

    /// <summary>«прибыл в Осло на переговоры»: who goes there, goes for what the same clause names.</summary>
    public bool IsGoing { get; init; }

    /// <summary>Whether it may tell, without parties, of a meeting that what follows describes: in the headline, or with what became of it.</summary>
    public bool IsAnnounced => IsInHeadline || IsInHeading || Status is not null;

    /// <summary>Null when the sentence does not tell.</summary>
    public MeetingStatus? Status { get; init; }
}

/// <summary>Who takes part: entities in text order, and parties whom the text only describes ("with members of the royal family").</summary>
internal sealed record Parties(IReadOnlyList<Entity> Entities, IReadOnlyList<string> Described)
{
    /// <summary>Nobody else takes part: "between".</summary>
    public bool IsAll { get; init; }

    /// <summary>One body that sends several: «министры стран НАТО».</summary>
    public bool AreMany { get; init; }

    // No text names more; a list of names that is no list of parties would grow without end.
    private const int Most = 60;

    public static readonly Parties None = new([], []);

    public int Count => Entities.Count + Described.Count;

    public static Parties Named(IReadOnlyList<Entity> entities) => new(entities, []);

    public Parties With(Parties others)
    {
        bool isWithin = (others.Entities.All(Entities.Contains) && others.Described.All(Described.Contains)) || Count >= Most;
        return isWithin ? this : new Parties([.. Entities.Union(others.Entities)], [.. Described.Union(others.Described)]) { IsAll = IsAll || others.IsAll, AreMany = AreMany || others.AreMany };
    }
}
