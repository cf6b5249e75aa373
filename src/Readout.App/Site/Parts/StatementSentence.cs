using Readout.App.Archive.Search;
using Readout.App.Site.Words;
using Readout.Formats;

namespace Readout.App.Site.Parts;

/// <summary>
/// A statement as everything that leaves the site words it: "Lenta.UA, via Ukrinform: Joe Biden said: “…”". The outlet and the relays come first, the verb is the
/// outlet's own where it reads as one there, a name that is inferred or in doubt says so, and what is nested in another's words stands on that speaker's account.
/// </summary>
public sealed record StatementSentence
{
    private StatementSentence(string outlet, string speaker)
    {
        Outlet = outlet;
        Speaker = speaker;
    }

    public string Outlet { get; }

    /// <summary>The media between the outlet and the speaker, nearest to the outlet first.</summary>
    public IReadOnlyList<string> Relays { get; private init; } = [];

    /// <summary>On whose account a nested statement stands; null for one of its own.</summary>
    public string? Account { get; private init; }

    /// <summary>The account, where it must be told: who tells of themself is told once.</summary>
    public string? OtherAccount { get; private init; }

    /// <summary>Who said it, as far as the article tells; words for "not named" where it does not.</summary>
    public string Speaker { get; }

    /// <summary>The outlet's reporting verb, or a plain one of the interface where its words would not read after the speaker; empty where there are none.</summary>
    public string Verb { get; private init; } = "";

    /// <summary>Whether <see cref="Verb"/> is the outlet's own.</summary>
    public bool IsOwnVerb { get; private init; }

    /// <summary>Whether it is told "according to" the speaker, who then stands behind these words, not before a verb.</summary>
    public bool IsAccording { get; private init; }

    /// <summary>What stands between the verb and the words: a colon, but "called the delay “two days well spent”" needs none.</summary>
    public string Joint { get; private init; } = ": ";

    /// <summary>What was said; empty where the viewer may not see the words.</summary>
    public string Content { get; internal init; } = "";

    /// <summary>Whether <see cref="Content"/> is to stand in quotation marks that it has not itself, as it does in the article.</summary>
    public bool IsBareQuotation { get; private init; }

    /// <summary>Whether words of it are the speaker's own, and stand in quotation marks.</summary>
    public bool IsInMarks { get; private init; }

    /// <summary>Whether it is given word for word without reporting words, as answers in an interview are: nobody can tell that there are marks.</summary>
    public bool IsVerbatim { get; private init; }

    public StatementGrade Grade { get; private init; }

    /// <summary>True where even the article's text does not settle who said it.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>True where the text keeps the name back: a source of which it tells the kind alone.</summary>
    public bool IsWithheld { get; private init; }

    /// <summary>True where the name does not stand beside the words, but follows from elsewhere in the article.</summary>
    public bool IsResolved { get; private init; }

    /// <summary>What saying it does, where that is more than saying: "hope", "denial"; empty otherwise.</summary>
    public string Force { get; private init; } = "";

    /// <summary>When it was said, in words; empty where the article does not tell.</summary>
    public string SaidOn { get; private init; } = "";

    public static StatementSentence Of(FoundStatement statement, SiteWords words) => new(
        OutletOf(statement.Article, words),
        OneLine(statement.Speaker) ?? words.Labels["statement", "unnamed-speaker"])
    {
        Relays = [.. statement.Relays.Reverse().Select(relay => PlainText.OneLine(relay)).Where(relay => !IsOutlet(relay, statement.Article.Outlet))],
        Account = statement.Within is null ? null : AccountOf(statement, words),
        OtherAccount = statement.Within is null || IsOwnAccount(statement) ? null : AccountOf(statement, words),
        Verb = ReportedSpeech.VerbOf(statement, words, out bool isOwn),
        IsOwnVerb = isOwn,
        IsAccording = !isOwn && ReportedSpeech.IsAccording(statement),
        Joint = isOwn && ReportedSpeech.IsJoined(statement) ? " " : ": ",
        Content = PlainText.OneLine(statement.Text),
        IsBareQuotation = ReportedSpeech.StandsInMarks(statement),
        IsInMarks = ReportedSpeech.HasMarks(statement),
        IsVerbatim = ReportedSpeech.IsVerbatim(statement),
        Grade = GradeOf(statement),
        IsDoubtful = statement.Grade == "doubtful",
        IsResolved = statement.Grade == "resolved",
        IsWithheld = statement is { Grade: "unnamed", Speaker: not null },
        Force = words.Labels["force", statement.Force],
        SaidOn = Dates.Parse(statement.SaidOn) is { } date ? words.Labels["statement", "said-on"] + " " + Clock.Words(date, words) : "",
    };

    // Who told an outlet something told it to nobody in between: "told the Gazette" in the Brindle Gazette.
    private static bool IsOutlet(string relay, string? outlet) => outlet?.Split(' ').Any(word => word.Equals(relay, StringComparison.OrdinalIgnoreCase)) == true || string.Equals(relay, outlet, StringComparison.OrdinalIgnoreCase);

    /// <summary>The outlet's name, the host of its page, or what the page came as.</summary>
    public static string OutletOf(FoundArticle article, SiteWords words) => OutletOf(article.Outlet, article.Url, words);

    public static string OutletOf(string? name, string? url, SiteWords words) => OneLine(KnownOutlet(name, url)) ?? words["article", "no-outlet"];

    /// <summary>The outlet's name as its page writes it, else the host of the article's address; null when neither is known.</summary>
    public static string? KnownOutlet(string? name, string? url)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            return name;
        }

        string host = Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? address.IdnHost : "";
        return host.Length == 0 ? null : host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The content with quotation marks of the interface's language where it is quoted and has none.</summary>
    public string Quoted(SiteWords words) => IsBareQuotation ? words.Labels["statement", "quote-opens"] + Content + words.Labels["statement", "quote-closes"] : Content;

    /// <summary>Outlet and relays: "Lenta.UA, via Ukrinform".</summary>
    public string Lead(SiteWords words) => string.Join(", ", Relays.Select(relay => words.Labels["statement", "via"] + " " + relay).Prepend(Outlet));

    /// <summary>The speaker, with the warning that a doubtful, inferred or withheld name needs, on the account of whoever tells it.</summary>
    public string SpeakerWithHedge(SiteWords words)
    {
        string name = Hedged(words);
        return OtherAccount is null ? name : words.Format("statement", "nested", OtherAccount, name);
    }

    private string Hedged(SiteWords words) => HedgeLabel is { } label ? $"{Speaker} ({words.Labels["statement", label]})" : Speaker;

    private string? HedgeLabel => IsDoubtful ? "doubtful" : IsResolved ? "inferred" : IsWithheld ? "unnamed" : null;

    /// <summary>The speaker and the reporting words.</summary>
    public string Speech(SiteWords words)
    {
        if (!IsAccording)
        {
            return string.Join(' ', new[] { SpeakerWithHedge(words), Verb }.Where(part => part.Length > 0));
        }

        string told = words.Format("statement", "according", Hedged(words));
        return OtherAccount is null ? told : words.Format("statement", "nested", OtherAccount, told);
    }

    /// <summary>All of it but what was said.</summary>
    public string Attribution(SiteWords words) => $"{Lead(words)}: {Speech(words)}";

    /// <summary>All of it on one line, for where there is no markup.</summary>
    public string ToText(SiteWords words) => Content.Length == 0 ? Attribution(words) : $"{Attribution(words)}{Joint}{Quoted(words)}";

    /// <summary>What a reader must be told beside the sentence: quoted, reported or inferred, what saying it does, when it was said.</summary>
    public IEnumerable<string> Notes(SiteWords words) => new[] { FormIn(words), HedgeIn(words), Force, SaidOn }.Where(note => note.Length > 0);

    /// <summary>"quoted" where words stand in marks, "word for word" where nobody can tell, else "reported" for a speaker who is surely named; empty where only the hedge is told.</summary>
    public string FormIn(SiteWords words) => IsInMarks ? words.Labels["statement", "quoted"]
        : IsVerbatim ? words["statement", "verbatim"]
        : Grade is StatementGrade.Quoted or StatementGrade.Reported ? words.Labels["statement", "reported"] : "";

    /// <summary>"inferred", "doubtful", "source withheld"; empty for a speaker who is named.</summary>
    public string HedgeIn(SiteWords words) => Grade switch
    {
        StatementGrade.Inferred => words.Labels["statement", IsDoubtful ? "doubtful" : "inferred"],
        StatementGrade.Unnamed => words.Labels["statement", "unnamed"],
        _ => "",
    };

    private static StatementGrade GradeOf(FoundStatement statement) => statement switch
    {
        { Speaker: null } or { Grade: null or "unnamed" } => StatementGrade.Unnamed,
        _ => StatementSureness.Of(statement) switch
        {
            Sureness.Quoted => StatementGrade.Quoted,
            Sureness.Reported => StatementGrade.Reported,
            _ => StatementGrade.Inferred,
        },
    };

    private static string AccountOf(FoundStatement statement, SiteWords words) => (OneLine(statement.OuterSpeaker), statement.OuterGrade) switch
    {
        (null, _) => words.Labels["statement", "unnamed-speaker"],
        ({ } name, "resolved") => $"{name} ({words.Labels["statement", "inferred"]})",
        ({ } name, "doubtful") => $"{name} ({words.Labels["statement", "doubtful"]})",
        ({ } name, _) => name,
    };

    private static bool IsOwnAccount(FoundStatement statement) => statement.Speaker is not null && string.Equals(PlainText.OneLine(statement.OuterSpeaker), PlainText.OneLine(statement.Speaker), StringComparison.OrdinalIgnoreCase);

    private static string? OneLine(string? text) => PlainText.OneLine(text) is { Length: > 0 } line ? line : null;
}
