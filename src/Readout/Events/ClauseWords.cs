using System.Collections.Concurrent;
using Readout.Text;

namespace Readout.Events;

/// <summary>The words of one language that bound clauses and colour them (<c>events.LANG.lexicon</c>). Immutable.</summary>
internal sealed class ClauseWords
{
    private static readonly ConcurrentDictionary<string, ClauseWords> ByLanguage = new(StringComparer.Ordinal);

    private ClauseWords(Lexicon lexicon)
    {
        Subordinators = new PhraseTable(lexicon["subordinators"]);
        InnerSubordinators = new PhraseTable(lexicon["inner-subordinators"]);
        Relatives = new PhraseTable(lexicon["relatives"]);
        Pairs = new PhraseTable(lexicon["pairs"]);
        Parties = new PhraseTable(lexicon["parties"]);
        Companies = new PhraseTable(lexicon["companies"]);
        Leaders = new PhraseTable(lexicon["leaders"]);
        Possessives = new PhraseTable(lexicon["possessives"]);
        TimeSubordinators = new PhraseTable(lexicon["time-subordinators"]);
        Questions = new PhraseTable(lexicon["questions"]);
        TimeClauses = new PhraseTable(lexicon["time-clauses"]);
        Connectives = new PhraseTable(lexicon["connectives"]);
        Negation = new PhraseTable(lexicon["negation"]);
        Future = new PhraseTable(lexicon["future"]);
        Conditional = new PhraseTable(lexicon["conditional"]);
        Hypothetical = new PhraseTable(lexicon["hypothetical"]);
        Hedges = new PhraseTable(lexicon["hedges"]);
        FirstPerson = new PhraseTable(lexicon["first-person"]);
        Completions = new PhraseTable(lexicon["completions"]);
        Circumstances = new PhraseTable(lexicon["circumstances"]);
        HeadlineVerbs = lexicon["headline-verbs"];
        VerbsOnly = lexicon["verbs-only"];
        NounsOnly = lexicon["nouns-only"];
    }

    public PhraseTable Subordinators { get; }

    /// <summary>Those that bound a clause without a comma before them.</summary>
    public PhraseTable InnerSubordinators { get; }

    /// <summary>Relative pronouns: their clause is about the mention before it.</summary>
    public PhraseTable Relatives { get; }

    /// <summary>Words for two that were spoken of: "both", «двух».</summary>
    public PhraseTable Pairs { get; }

    /// <summary>Nouns for countries that have to do with each other: "the sides", «стороны».</summary>
    public PhraseTable Parties { get; }

    /// <summary>Nouns for bodies that have to do with each other: "the two companies".</summary>
    public PhraseTable Companies { get; }

    /// <summary>Nouns that in the bare plural mean those whom the text has named: «лидеры», «собеседники».</summary>
    public PhraseTable Leaders { get; }

    /// <summary>Pronouns that say whose something is; column: <c>person</c>, <c>body</c> or <c>several</c> where the form tells.</summary>
    public PhraseTable Possessives { get; }

    /// <summary>What begins an indirect question.</summary>
    public PhraseTable Questions { get; }

    /// <summary>What begins a clause that tells when something is to be.</summary>
    public PhraseTable TimeClauses { get; }

    /// <summary>Those that are prepositions as well: "before"; column: "ahead" where a present after it is still to come.</summary>
    public PhraseTable TimeSubordinators { get; }

    public PhraseTable Connectives { get; }

    public PhraseTable Negation { get; }

    /// <summary>Auxiliaries of the analytic future.</summary>
    public PhraseTable Future { get; }

    public PhraseTable Conditional { get; }

    public PhraseTable Hypothetical { get; }

    public PhraseTable Hedges { get; }

    public PhraseTable FirstPerson { get; }

    /// <summary>Subordinators whose clause says what is undertaken: "announce that…", «назвать день, когда…».</summary>
    public PhraseTable Completions { get; }

    /// <summary>Words that begin what surrounds an act: "despite", «на фоне».</summary>
    public PhraseTable Circumstances { get; }

    /// <summary>Forms of verbs that are taken for names where all words have capitals; columns: past or present, the verb.</summary>
    public LexiconSection HeadlineVerbs { get; }

    /// <summary>Forms of verbs that no noun has: "arrives".</summary>
    public LexiconSection VerbsOnly { get; }

    /// <summary>Plurals that are forms of no verb: "counterparts".</summary>
    public LexiconSection NounsOnly { get; }

    public static ClauseWords Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new ClauseWords(EmbeddedData.Lexicon("events", code)));
}
