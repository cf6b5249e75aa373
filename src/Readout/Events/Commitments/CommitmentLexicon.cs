using System.Collections.Concurrent;
using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>The words of one language that tell of commitments (<c>commitments.LANG.lexicon</c>). Immutable.</summary>
internal sealed class CommitmentLexicon
{
    private static readonly ConcurrentDictionary<string, CommitmentLexicon> ByLanguage = new(StringComparer.Ordinal);

    private CommitmentLexicon(Lexicon lexicon)
    {
        Undertake = new PhraseTable(lexicon["undertake"]);
        Aims = new PhraseTable(lexicon["aims"]);
        Acts = new PhraseTable(lexicon["acts"]);
        States = new PhraseTable(lexicon["states"]);
        Ready = new PhraseTable(lexicon["ready"]);
        Readiness = new PhraseTable(lexicon["readiness"]);
        Duties = new PhraseTable(lexicon["duties"]);
        Done = new PhraseTable(lexicon["done"]);
        Decisions = new PhraseTable(lexicon["decisions"]);
        Dropped = new PhraseTable(lexicon["dropped"]);
        Opinions = new PhraseTable(lexicon["opinions"]);
        Things = new PhraseTable(lexicon["things"]);
        Deeds = new PhraseTable(lexicon["deeds"]);
        Deals = new PhraseTable(lexicon["deals"]);
        Enabling = new PhraseTable(lexicon["enabling"]);
        Moves = new PhraseTable(lexicon["moves"]);
        Awaiting = new PhraseTable(lexicon["awaiting"]);
        Declaring = new PhraseTable(lexicon["declaring"]);
        TimeOpenings = new PhraseTable(lexicon["time-openings"]);
        Middle = new PhraseTable(lexicon["middle"]);
        Meetings = new PhraseTable(lexicon["meetings"]);
        Media = lexicon["media"].Rows.SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        Cuts = new PhraseTable(lexicon["cuts"]);
        Spokespeople = lexicon["spokespeople"].Rows.SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        Observers = lexicon["observers"].Rows.SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        Governments = lexicon["governments"].Rows.SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        Turns = new PhraseTable(lexicon["turns"]);
        Limits = new PhraseTable(lexicon["limits"]);
        Threats = new PhraseTable(lexicon["threats"]);
        Conditions = new PhraseTable(lexicon["conditions"]);
        Kept = new PhraseTable(lexicon["kept"]);
        Goals = new PhraseTable(lexicon["goals"]);
        Once = new PhraseTable(lexicon["once"]);
        Expected = new PhraseTable(lexicon["expected"]);
        Jokes = new PhraseTable(lexicon["jokes"]);
        Bodies = new PhraseTable(lexicon["bodies"]);
        Known = new PhraseTable(lexicon["known"]);
        Forced = new PhraseTable(lexicon["forced"]);
        Phases = new PhraseTable(lexicon["phases"]);
        Polled = lexicon["polled"].Rows.SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Verbs and predicates of undertaking; columns: strength, whether it is told.</summary>
    public PhraseTable Undertake { get; }

    /// <summary>Verbs that name an aim, not an act that can be checked.</summary>
    public PhraseTable Aims { get; }

    /// <summary>Verbs of acts that are seen to be done or not done.</summary>
    public PhraseTable Acts { get; }

    /// <summary>Verbs of what one feels, knows or is: no act even of the speaker's own.</summary>
    public PhraseTable States { get; }

    /// <summary>Words of readiness, an intention where an act follows: «готов предоставить».</summary>
    public PhraseTable Ready { get; }

    /// <summary>Nouns of readiness, which must be told as news: «выразил готовность предоставить».</summary>
    public PhraseTable Readiness { get; }

    /// <summary>Words of duty: "must", «должен».</summary>
    public PhraseTable Duties { get; }

    /// <summary>Participles of acts: "completed", «завершены».</summary>
    public PhraseTable Done { get; }

    /// <summary>Verbs of deciding, which in the past may tell of what was done.</summary>
    public PhraseTable Decisions { get; }

    /// <summary>Verbs of giving up what is their object: "abandoned plans to".</summary>
    public PhraseTable Dropped { get; }

    /// <summary>Verbs of what becomes of a promise: "keep", «нарушить».</summary>
    public PhraseTable Kept { get; }

    /// <summary>Verbs of goals that even a promise does not make acts: "work", «бороться».</summary>
    public PhraseTable Goals { get; }

    /// <summary>Words of a plan that gave way to another: "originally", «изначально».</summary>
    public PhraseTable Once { get; }

    /// <summary>What opens a forecast: «как ожидается».</summary>
    public PhraseTable Expected { get; }

    /// <summary>Verbs of saying what is not meant: "joke".</summary>
    public PhraseTable Jokes { get; }

    /// <summary>Nouns of bodies that one speaks for: "party", «комитет».</summary>
    public PhraseTable Bodies { get; }

    /// <summary>What tells news without a speaker: «стало известно».</summary>
    public PhraseTable Known { get; }

    /// <summary>Verbs of what somebody is forced to: «придется».</summary>
    public PhraseTable Forced { get; }

    /// <summary>Verbs that leave it to another verb what is done: "continue to".</summary>
    public PhraseTable Phases { get; }

    /// <summary>Nouns of those whom a poll asks: "respondents", «опрошенные».</summary>
    public FrozenSet<string> Polled { get; }

    /// <summary>Verbs of thinking, whose future is a forecast.</summary>
    public PhraseTable Opinions { get; }

    /// <summary>Verbs that promise a thing; columns: strength, whether it must be a deed.</summary>
    public PhraseTable Things { get; }

    /// <summary>Nouns of acts: «открытие», "launch".</summary>
    public PhraseTable Deeds { get; }

    /// <summary>Nouns of what sides agree to: «отмена», "ceasefire".</summary>
    public PhraseTable Deals { get; }

    /// <summary>Verbs that leave the act to others or to chance: «смочь», «позволить».</summary>
    public PhraseTable Enabling { get; }

    /// <summary>Verbs of acts without an object: «прибыть»; what stands beside the others in the form of both cases may be theirs.</summary>
    public PhraseTable Moves { get; }

    /// <summary>Verbs whose doer stands in the dative: «предстоит».</summary>
    public PhraseTable Awaiting { get; }

    /// <summary>Verbs that make a decision or a commitment news: "announced the decision to".</summary>
    public PhraseTable Declaring { get; }

    /// <summary>Words before the comma of a clause of time: «после того, как».</summary>
    public PhraseTable TimeOpenings { get; }

    /// <summary>Reflexive verbs that are no passives: «продолжаться».</summary>
    public PhraseTable Middle { get; }

    /// <summary>Acts that a meeting tells by itself: "meet", «встретиться».</summary>
    public PhraseTable Meetings { get; }

    /// <summary>Nouns of those who only pass on: "agency", «источник».</summary>
    public FrozenSet<string> Media { get; }

    /// <summary>Words that begin what is no part of an act: "until".</summary>
    public PhraseTable Cuts { get; }

    /// <summary>Verbs that end or begin something, whose present is a decision where its doer tells it: "suspend", «уходить».</summary>
    public PhraseTable Turns { get; }

    /// <summary>Words that bound an act in time: "until", «как только».</summary>
    public PhraseTable Limits { get; }

    /// <summary>Nouns of what one threatens with: "sanctions", «иск».</summary>
    public PhraseTable Threats { get; }

    /// <summary>Words that begin what an act hangs on: "if", «при условии».</summary>
    public PhraseTable Conditions { get; }

    /// <summary>Nouns of those who speak for others: "spokeswoman", «пресс-секретарь».</summary>
    public FrozenSet<string> Spokespeople { get; }

    /// <summary>Nouns of those who only foretell what others do: "analyst", «эксперт».</summary>
    public FrozenSet<string> Observers { get; }

    /// <summary>Nouns of bodies whose acts those in office tell as their own: "government", «правительство».</summary>
    public FrozenSet<string> Governments { get; }

    public static CommitmentLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new CommitmentLexicon(EmbeddedData.Lexicon("commitments", code)));

    /// <summary>Words that report the undertaking in the doer's own words: "vowed to", «пообещал».</summary>
    public static bool IsTold(LexiconRow row) => row[1] == "told";

    /// <summary>Verbs of planning, whose object is an undertaking only where it is an act: «планирует открытие», but not «планирует бюджет».</summary>
    public static bool IsOfDeeds(LexiconRow row) => row[1] == "deed";

    /// <summary>Words of agreeing: «договорились об обмене», but not «договорились о цене».</summary>
    public static bool IsOfDeals(LexiconRow row) => row[1] == "deal";

    /// <summary>Verbs whose present may as well tell what goes on: a decision only in reported words.</summary>
    public static bool IsOfReports(LexiconRow row) => row[0] == "reported";

    /// <summary>Words of threatening: «пригрозил соседям санкциями», but not «угрожает наводнением».</summary>
    public static bool IsOfThreats(LexiconRow row) => row[1] == "threat";

    public static CommitmentStrength StrengthOf(LexiconRow row) => Enum.Parse<CommitmentStrength>(row[0], ignoreCase: true);
}
