using System.Collections.Concurrent;
using System.Globalization;
using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The words of one language that tell of meetings (<c>meetings.LANG.lexicon</c>). Immutable.</summary>
internal sealed class MeetingLexicon
{
    private static readonly ConcurrentDictionary<string, MeetingLexicon> ByLanguage = new(StringComparer.Ordinal);

    private const int ModalReach = 4;

    private MeetingLexicon(Lexicon lexicon)
    {
        Nouns = new PhraseTable(lexicon["nouns"]);
        Modifiers = new PhraseTable(lexicon["modifiers"]);
        Verbs = new PhraseTable(lexicon["verbs"]);
        Support = new PhraseTable(lexicon["support"]);
        Measures = new PhraseTable(lexicon["measures"]);
        Happen = new PhraseTable(lexicon["happen"]);
        Status = new PhraseTable(lexicon["status"]);
        Before = new PhraseTable(lexicon["before"]);
        With = new PhraseTable(lexicon["with"]);
        NotWith = new PhraseTable(lexicon["not-with"]);
        Links = new PhraseTable(lexicon["links"]);
        Place = new PhraseTable(lexicon["place"]);
        Destination = new PhraseTable(lexicon["destination"]);
        People = new PhraseTable(lexicon["people"]);
        Topic = new PhraseTable(lexicon["topic"]);
        Level = new PhraseTable(lexicon["level"]);
        Access = new PhraseTable(lexicon["access"]);
        Ordinals = new PhraseTable(lexicon["ordinals"]);
        Following = new PhraseTable(lexicon["following"]);
        Since = new PhraseTable(lexicon["since"]);
        NotOf = new PhraseTable(lexicon["not-of"]);
        NotBeside = new PhraseTable(lexicon["not-beside"]);
        Bodies = new PhraseTable(lexicon["bodies"]);
        Sites = new PhraseTable(lexicon["sites"]);
        Sport = new PhraseTable(lexicon["sport"]);
        Habit = new PhraseTable(lexicon["habit"]);
        Being = new PhraseTable(lexicon["being"]);
        Officials = new PhraseTable(lexicon["officials"]);
        Sides = new PhraseTable(lexicon["sides"]);
        Missions = new PhraseTable(lexicon["missions"]);
        Thereupon = new PhraseTable(lexicon["thereupon"]);
        Whither = new PhraseTable(lexicon["whither"]);
        Rivals = new PhraseTable(lexicon["rivals"]);
        LedBy = new PhraseTable(lexicon["led-by"]);
        Former = new FormerWords(lexicon);
        Company = new CompanyWords(lexicon);
        Slavic = new SlavicMeetingWords(lexicon);
        No = new PhraseTable(lexicon["no"]);
        Purpose = new PhraseTable(lexicon["purpose"]);
    }

    /// <summary>Nouns that name a meeting; columns: kind, least parties.</summary>
    public PhraseTable Nouns { get; }

    /// <summary>Words near the trigger that tell the kind.</summary>
    public PhraseTable Modifiers { get; }

    /// <summary>Verbs of meeting; columns: kind, how the others are said.</summary>
    public PhraseTable Verbs { get; }

    /// <summary>Verbs whose subject takes part in the meeting that is their object.</summary>
    public PhraseTable Support { get; }

    /// <summary>Nouns that count meetings: "a round of", «серия».</summary>
    public PhraseTable Measures { get; }

    /// <summary>Verbs whose subject is the meeting.</summary>
    public PhraseTable Happen { get; }

    public PhraseTable Status { get; }

    /// <summary>What stands before the trigger's noun phrase and tells how it stands with the meeting.</summary>
    public PhraseTable Before { get; }

    public PhraseTable With { get; }

    public PhraseTable NotWith { get; }

    /// <summary>Prepositions inside the noun phrase of a party: "leaders of", «союзники по».</summary>
    public PhraseTable Links { get; }

    public PhraseTable Place { get; }

    /// <summary>Prepositions before the place that a visit goes to.</summary>
    public PhraseTable Destination { get; }

    /// <summary>Nouns of those who meet in the news: "ministers", «делегация».</summary>
    public PhraseTable People { get; }

    public PhraseTable Topic { get; }

    public PhraseTable Level { get; }

    public PhraseTable Access { get; }

    public PhraseTable Ordinals { get; }

    /// <summary>Words for a meeting of those who met before: "next", «новый».</summary>
    public PhraseTable Following { get; }

    /// <summary>Prepositions before what an order is counted from: "the second since Geneva".</summary>
    public PhraseTable Since { get; }

    /// <summary>Nouns whose sitting is no meeting of parties.</summary>
    public PhraseTable NotOf { get; }

    /// <summary>Words beside a trigger that make it something else.</summary>
    public PhraseTable NotBeside { get; }

    /// <summary>Nouns of bodies: "committee", «комиссия».</summary>
    public PhraseTable Bodies { get; }

    /// <summary>Nouns of places that officials visit: "factory", «школа».</summary>
    public PhraseTable Sites { get; }

    /// <summary>Words of sport.</summary>
    public PhraseTable Sport { get; }

    /// <summary>Words for what happens again and again: "often", «каждый».</summary>
    public PhraseTable Habit { get; }

    /// <summary>Nouns of those of whom a body's members send one each: "minister", «лидер».</summary>
    public PhraseTable Officials { get; }

    /// <summary>Nouns of those who talk for a country: "negotiators", «делегация».</summary>
    public PhraseTable Sides { get; }

    /// <summary>Verbs of being somewhere: «находиться».</summary>
    public PhraseTable Being { get; }

    /// <summary>Nouns of those who come for a body or a country: "delegation", «миссия».</summary>
    public PhraseTable Missions { get; }

    /// <summary>What begins a clause about a visit to the place named right before it: "where", «куда».</summary>
    public PhraseTable Whither { get; }

    /// <summary>What stands between a body and who leads it: "led by", «во главе с».</summary>
    public PhraseTable LedBy { get; }

    /// <summary>Words that look back to earlier meetings and plans.</summary>
    public FormerWords Former { get; }

    /// <summary>Words that tell who is with whom, and who only plays, asks or sits.</summary>
    public CompanyWords Company { get; }

    /// <summary>Words that only the rules of Russian and Ukrainian ask for.</summary>
    public SlavicMeetingWords Slavic { get; }

    /// <summary>What stands before what somebody has come for: "for", «на» with the accusative.</summary>
    public PhraseTable Purpose { get; }

    /// <summary>Words that deny the noun behind them: "no", «никакой».</summary>
    public PhraseTable No { get; }

    /// <summary>Nouns of those who meet to play: "teams", «клубы».</summary>
    public PhraseTable Rivals { get; }

    /// <summary>What begins a clause of the same day as the one before it: "where", «после того как».</summary>
    public PhraseTable Thereupon { get; }

    /// <summary>The word of status that begins at <paramref name="token"/>; the month of May is none.</summary>
    public PhraseHit? StatusAt(EventContext context, int token, int end) => IsMonth(context, token) || (Status.At(context.Text, token, end) is not { } hit) || IsIdleModal(context, hit) ? null : hit;

    /// <summary>The word of status that ends with <paramref name="last"/>.</summary>
    public PhraseHit? StatusEndingAt(EventContext context, int last, int first) => IsMonth(context, last) || (Status.EndingAt(context.Text, last, first) is not { } hit) || IsIdleModal(context, hit) ? null : hit;

    // «має прибути» is to be, «має досвід» only has.
    private static bool IsIdleModal(EventContext context, PhraseHit hit)
    {
        if (hit.Row[1] != "modal")
        {
            return false;
        }

        for (int i = hit.End; i < Math.Min(context.Text.Tokens.Length, hit.End + ModalReach); i++)
        {
            if (Events.Verbs.IsInfinitive(context.Text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMonth(EventContext context, int token) => context.Text[token].Norm == "may" && context.DateAt(token) is not null;

    public static MeetingLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new MeetingLexicon(EmbeddedData.Lexicon("meetings", code)));

    public static MeetingKind KindOf(LexiconRow row) => row[0] switch
    {
        "call" => MeetingKind.Call,
        "video" => MeetingKind.Video,
        "visit" => MeetingKind.Visit,
        "summit" => MeetingKind.Summit,
        "talks" => MeetingKind.Talks,
        "meeting" => MeetingKind.Meeting,
        "working-group" => MeetingKind.WorkingGroup,
        "other" => MeetingKind.Other,
        _ => throw new InvalidDataException($"line {row.Line}: no kind of meeting is called '{row[0]}'."),
    };

    public static int LeastPartiesOf(LexiconRow row) => int.Parse(row[1], CultureInfo.InvariantCulture);

    public static MeetingStatus StatusOf(LexiconRow row) => Enum.Parse<MeetingStatus>(row[0], ignoreCase: true);
}
