using System.Collections.Concurrent;
using System.Collections.Frozen;
using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Roles;

/// <summary>The role nouns of a language, the offices they name, and the words that a role phrase is made of. Thread-safe.</summary>
internal sealed class RoleLexicon
{
    private static readonly ConcurrentDictionary<string, RoleLexicon> ByLanguage = new(StringComparer.Ordinal);

    private readonly LexiconSection _phrases;
    private readonly FrozenDictionary<string, int> _longestFrom;
    private readonly HeadWords _heads;
    private readonly LexiconSection _adjectives;
    private readonly LexiconSection _portfolios;
    private readonly LexiconSection _offices;
    private readonly LexiconSection _prepositions;
    private readonly LexiconSection _seatAdjectives;
    private readonly LexiconSection _bodiesSpokenOf;
    private readonly LexiconSection _standsFor;
    private readonly LexiconSection _headsOfAnything;
    private readonly LexiconSection _bodiesOfHeads;
    private readonly LexiconSection _indefinite;
    private readonly LexiconSection _sources;
    private readonly LexiconSection _possessives;
    private readonly LexiconSection _complements;
    private readonly LexiconSection _acting;
    private readonly string[] _feminineEndings;

    private RoleLexicon(Lexicon lexicon)
    {
        _phrases = lexicon["heads"];
        _longestFrom = LongestFrom(_phrases);
        _heads = new HeadWords(_phrases);
        _adjectives = lexicon["adjectives"];
        _portfolios = lexicon["portfolios"];
        _offices = lexicon["offices"];
        _prepositions = lexicon["prepositions"];
        _seatAdjectives = lexicon["seat-adjectives"];
        _bodiesSpokenOf = lexicon["bodies-spoken-of"];
        _headsOfAnything = lexicon["heads-of-anything"];
        _bodiesOfHeads = lexicon["bodies-of-heads"];
        _standsFor = lexicon["stands-for"];
        _indefinite = lexicon["indefinite"];
        _sources = lexicon["sources"];
        _possessives = lexicon["possessives"];
        _complements = lexicon["complements"];
        _acting = lexicon["acting"];
        _feminineEndings = [.. lexicon["feminine-endings"].Keys];
    }

    public static RoleLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new RoleLexicon(EmbeddedData.Lexicon("roles", code)));

    /// <summary>Whether a word in its base form is a role noun.</summary>
    public bool IsNoun(string lemma) => _phrases.Contains(lemma) || (FormerIn(lemma) is var former and > 0 && _phrases.Contains(lemma.AsSpan(former)));

    /// <summary>The office of a role noun in its base form; null for other words.</summary>
    public Office? OfficeOfNoun(ReadOnlySpan<char> lemma) => _phrases.Find(lemma) is { } row ? ParseOffice(row[0]) : null;

    /// <summary>The office that the words name, and what it deals with where they tell: "foreign minister".</summary>
    public (Office Office, string? Deals)? PostOf(ReadOnlySpan<char> words) => _phrases.Find(words) is { } row ? (ParseOffice(row[0]), row[1] is { Length: > 0 } deals ? deals : null) : null;

    public bool IsHead(List<NameForm> readings) => Find(readings) is not null;

    /// <summary>The role noun that a form is a case of; «экс-» and «вице-» before it are read through.</summary>
    public HeadWord? Find(List<NameForm> readings)
    {
        if (_heads.Find(readings) is { } head)
        {
            return head;
        }

        int former = readings.Count > 0 ? FormerIn(readings[0].Nominative) : 0;
        return former == 0 ? null : _heads.Find(readings.ConvertAll(reading => reading with { Nominative = reading.Nominative[Math.Min(former, reading.Nominative.Length)..] }));
    }

    /// <summary>Whether a role is held in a body that only what was said before names: «глава ведомства», "the head of the ministry".</summary>
    public bool IsHeadOfBodySpokenOf(Role role) => role is { Office: Office.Chief or Office.Leader, Deals: null } && IsOfBodySpokenOf(role);

    /// <summary>Whether a noun is used of whoever leads anything: "head", «глава», not "mayor".</summary>
    public bool IsHeadOfAnything(string noun) => _headsOfAnything.Contains(noun);

    /// <summary>Whether a word of a role names a kind of body: «міський голова».</summary>
    public bool NamesKindOfBody(string lemma) => _bodiesOfHeads.Contains(lemma);

    /// <summary>Masculine unless the noun is plainly a woman's title.</summary>
    public Gender GenderOf(string noun) =>
        !IsDeputyOf(noun) && Array.Exists(_feminineEndings, ending => noun.EndsWith(ending, StringComparison.Ordinal)) ? Gender.Fem : Gender.Masc;

    // «замначальника»: a genitive within.
    private static bool IsDeputyOf(string noun) => noun.StartsWith("зам", StringComparison.Ordinal) && noun.EndsWith("ика", StringComparison.Ordinal);

    /// <summary>The kind of body that the words of a role name, or its noun itself: a governor leads a land, a minister an office of state. Null where they tell none.</summary>
    public string? KindOfBody(Role role)
    {
        if (role.Office == Office.Minister)
        {
            return OfState;
        }

        ReadOnlySpan<char> words = role.Nominative;
        foreach (Range word in words.Split(' '))
        {
            if (_bodiesOfHeads.Find(words[word]) is { } row)
            {
                return row[0];
            }
        }

        return null;
    }

    private const string OfState = "office";

    /// <summary>Whether the body that the role belongs to is one that only what was said before names: «представитель ведомства».</summary>
    public bool IsOfBodySpokenOf(Role role) => _bodiesSpokenOf.Contains(role.Nominative.AsSpan(role.Nominative.LastIndexOf(' ') + 1));

    /// <summary>Whether a general noun ("diplomat") may stand for somebody of whom the article has given a certain office.</summary>
    public bool StandsFor(string noun, Role held) => _standsFor.Find(noun) is { } row && Lists(row[0], held);

    private static bool Lists(string offices, Role held)
    {
        foreach (Range part in offices.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> office = offices.AsSpan()[part];
            int slash = office.IndexOf('/');
            ReadOnlySpan<char> name = slash < 0 ? office : office[..slash];
            if (Enum.TryParse(name, ignoreCase: true, out Office listed) && listed == held.Office && (slash < 0 || office[(slash + 1)..].SequenceEqual(held.Deals)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that says of the noun behind it that somebody new is meant: "a", «один из», "another".</summary>
    public bool IsIndefinite(string norm) => _indefinite.Contains(norm);

    /// <summary>A noun for somebody whom the text keeps unnamed.</summary>
    public bool IsSource(string noun) => _sources.Contains(noun);

    public bool IsPossessive(string norm) => _possessives.Contains(norm);

    private static readonly string[] Formers = ["экс-", "екс-", "экс", "екс"];

    /// <summary>How long the «экс-» is, with or without a hyphen, with which a word begins; 0 when it begins with none.</summary>
    public static int FormerIn(ReadOnlySpan<char> word)
    {
        foreach (string former in Formers)
        {
            if (word.Length > former.Length + 2 && word.StartsWith(former, StringComparison.Ordinal))
            {
                return former.Length;
            }
        }

        return 0;
    }

    /// <summary>Where the longest role phrase that begins at a token ends, and its row; the token itself when none begins there.</summary>
    public int EndOfPhrase(AnalyzedText text, int token, int end, out LexiconRow? row)
    {
        row = null;
        int found = token;
        string phrase = text[token].Norm;
        int last = _longestFrom.TryGetValue(phrase, out int words) ? Math.Min(token + words, end) : token;
        for (int i = token; i < last; i++)
        {
            phrase = i == token ? phrase : phrase + " " + text[i].Norm;
            if (_phrases.Find(phrase) is { } longer)
            {
                row = longer;
                found = i + 1;
            }
        }

        return found;
    }

    // How many words the longest phrase has that begins with a word.
    private static FrozenDictionary<string, int> LongestFrom(LexiconSection phrases) =>
        phrases.Rows.SelectMany(row => row.Key.Split('|')).Select(phrase => phrase.Split(' '))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Max(words => words.Length), StringComparer.Ordinal);

    public bool IsAdjective(string nominative) => _adjectives.Contains(nominative);

    /// <summary>What an adjective says of the office: "former", «избранный».</summary>
    public Standing StandingOf(string nominative) => _adjectives.Find(nominative)?[0] switch
    {
        "former" => Standing.Former,
        "elect" => Standing.Elect,
        _ => Standing.Current,
    };

    public bool IsPreposition(string norm) => _prepositions.Contains(norm);

    public string? StateOfSeatAdjective(string nominative) => _seatAdjectives.Find(nominative)?[0];

    /// <summary>Whether an abbreviation says that somebody acts in the office behind it, by itself («и.о.») or with the word before it («и. о.»).</summary>
    public bool IsActing(string norm, string before) => _acting.Find(norm) is { } row && (row[0].Length == 0 || row[0] == before);

    /// <summary>Whether words may stand behind a role noun that say neither what it deals with nor in what body: «в президенты».</summary>
    public bool IsComplement(string phrase) => _complements.Contains(phrase);

    /// <summary>What a complement like «иностранных дел» says a minister deals with.</summary>
    public string? Portfolio(string complement) => _portfolios.Find(complement)?[0];

    /// <summary>The office of state that a complement of "head" names: «правительства».</summary>
    public string? OfficeOf(string complement) => _offices.Find(complement)?[0];

    public static Office ParseOffice(string name) => Enum.Parse<Office>(name, ignoreCase: true);
}
