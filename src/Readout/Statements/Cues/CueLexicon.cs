using System.Collections.Concurrent;
using System.Collections.Frozen;
using Readout.Languages;
using Readout.Text;

namespace Readout.Statements.Cues;

/// <summary>An expression of several words, by its words.</summary>
internal sealed record CuePhrase(string[] Words, CueEntry Entry);

/// <summary>A language's reporting words, read once from <c>cues.LANG.lexicon</c>. Immutable.</summary>
internal sealed class CueLexicon
{
    private static readonly ConcurrentDictionary<string, CueLexicon> ByLanguage = new(StringComparer.Ordinal);

    private static readonly (string Section, CueForm Form)[] FormSections =
    [
        ("finite", CueForm.Finite),
        ("base", CueForm.Base),
        ("converb", CueForm.Converb),
        ("impersonal", CueForm.Impersonal),
        ("believer", CueForm.Believer),
    ];

    private readonly FrozenDictionary<string, CueEntry> _words;
    private readonly FrozenDictionary<string, CueEntry> _lemmas;
    private readonly FrozenDictionary<string, CueEntry> _byLemma;
    private readonly FrozenDictionary<string, CueEntry> _nouns;
    private readonly FrozenDictionary<string, CuePhrase[]> _phrases;
    private readonly FrozenDictionary<string, LightNoun[]> _light;
    private readonly Lexicon _lexicon;

    private CueLexicon(Lexicon lexicon)
    {
        _lexicon = lexicon;
        var words = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach ((string section, CueForm form) in FormSections)
        {
            foreach (LexiconRow row in lexicon[section].Rows)
            {
                CueEntry entry = Entry(row, form);
                foreach (string key in row.Key.Split('|'))
                {
                    words.TryAdd(key, entry);
                }
            }
        }

        foreach ((string key, CueEntry entry) in InflectedVerbs(lexicon))
        {
            if (!key.Contains(' ', StringComparison.Ordinal))
            {
                words.TryAdd(key, entry);
            }
        }

        _lemmas = lexicon["lemma"].Rows.ToFrozenDictionary(
            static row => row.Key,
            static row => new CueEntry(row.Key, Enum.Parse<StatementForce>(row[0], ignoreCase: true), CueForm.Finite, Enum.Parse<Frames>(row[1], ignoreCase: true)),
            StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _byLemma = _words.Values.Where(static entry => entry.Form == CueForm.Finite).Concat(_lemmas.Values)
            .GroupBy(static entry => entry.Lemma, StringComparer.Ordinal).ToFrozenDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        _nouns = lexicon["noun"].Rows
            .SelectMany(static row => row.Key.Split('|'), static (row, key) => (Key: key, Entry: new CueEntry(row.Key, Enum.Parse<StatementForce>(row[0], ignoreCase: true), CueForm.Finite, Enum.Parse<Frames>(row[1], ignoreCase: true))))
            .ToFrozenDictionary(static noun => noun.Key, static noun => noun.Entry, StringComparer.Ordinal);
        _phrases = Phrases(lexicon);
        _light = LightVerbs(lexicon);
        AboutThis = new ExpressionTable(lexicon["about-this"]);
        So = new ExpressionTable(lexicon["so"]);
        SourceLabels = new ExpressionTable(lexicon["label-source"]);
        QuoteLabels = new ExpressionTable(lexicon["label-quote"]);
        Asides = new ExpressionTable(lexicon["aside"]);
    }

    public static CueLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new CueLexicon(EmbeddedData.Lexicon("cues", code)));

    public CueEntry? Word(string norm) => _words.GetValueOrDefault(norm);

    /// <summary>The entry of a reporting word by its form or its lemma; null for other words.</summary>
    public CueEntry? At(in Token token) => Word(token.Norm) ?? Lemma(token) ?? Participle(token.Norm) ?? ParticipleOfLemma(token);

    // «требующих», «требовавшего»: an active participle of a verb that is known by its lemma.
    private CueEntry? ParticipleOfLemma(in Token token) =>
        token.Feats.VerbForm == VerbForm.Part && token.Norm.AsSpan().LastIndexOfAny('ш', 'щ') is > 3 and var at && _lexicon["participle-ending"].Contains(token.Norm.AsSpan(at + 1)) && _lemmas.TryGetValue(token.Lemma, out CueEntry? entry) && entry.Force is not (StatementForce.Said or StatementForce.Believed or StatementForce.Confirmed)
            ? entry with { Form = CueForm.Participle }
            : null;

    // «сообщивший», «утверждающая»: made of the converb, «сообщив», «утверждая».
    private CueEntry? Participle(string norm)
    {
        int at = norm.AsSpan().LastIndexOfAny('ш', 'щ');
        if (at < 4 || !_lexicon["participle-ending"].Contains(norm.AsSpan(at + 1)))
        {
            return null;
        }

        string? converb = (norm[at - 1], norm[at]) switch
        {
            ('в', 'ш') => norm[..at],
            ('ю', 'щ') => norm[..(at - 1)] + "я",
            _ => null,
        };
        return converb is not null && Word(converb) is { Form: CueForm.Converb } entry ? entry with { Form = CueForm.Participle } : null;
    }

    /// <summary>The entry of a verb that the lexicon knows by its lemma, in the form that stands here; null for other words and forms.</summary>
    public CueEntry? Lemma(in Token token) =>
        token.Feats.VerbForm is VerbForm.Fin or VerbForm.Conv && !IsUkrainianPassive(token) && _lemmas.TryGetValue(token.Lemma, out CueEntry? entry)
            ? token.Feats.VerbForm == VerbForm.Conv ? entry with { Form = CueForm.Converb } : entry
            : null;

    /// <summary>«оприлюднено», «відкрито»: by nobody that stands in the nominative.</summary>
    public static bool IsUkrainianPassive(in Token token) =>
        token is { Upos: Upos.Verb, Feats: { VerbForm: VerbForm.Fin, Gender: not (Gender.Masc or Gender.Fem), Tense: not (Tense.Pres or Tense.Fut) } } && (token.Norm.EndsWith("но", StringComparison.Ordinal) || token.Norm.EndsWith("то", StringComparison.Ordinal));

    /// <summary>The entry of a reporting verb in the infinitive, «убеждать»; null for other words.</summary>
    public CueEntry? Infinitive(in Token token) => token.Feats.VerbForm == VerbForm.Inf ? _byLemma.GetValueOrDefault(token.Lemma) : null;

    /// <summary>The entry of a noun that reports: "claim", "promises".</summary>
    public CueEntry? Noun(string norm) => _nouns.GetValueOrDefault(norm);

    /// <summary>The nouns that a light verb carries, by its lemma; null for other verbs.</summary>
    public LightNoun[]? Light(string lemma) => _light.GetValueOrDefault(lemma);

    public CuePhrase[] PhrasesFrom(string norm) => _phrases.TryGetValue(norm, out CuePhrase[]? found) ? found : [];

    /// <summary>«об этом», «про що»: what takes up words said before.</summary>
    public ExpressionTable AboutThis { get; }

    /// <summary>«так», «так же»: the same at the head of a short sentence.</summary>
    public ExpressionTable So { get; }

    /// <summary>«Источник:»: a label before the name of who is followed.</summary>
    public ExpressionTable SourceLabels { get; }

    /// <summary>«Прямая речь:»: a label before words that somebody said.</summary>
    public ExpressionTable QuoteLabels { get; }

    /// <summary>«в том числе», «кроме»: what opens words put in that hold no subject.</summary>
    public ExpressionTable Asides { get; }

    public bool Is(string section, string norm) => _lexicon[section].Contains(norm);

    public static bool Matches(string[] words, AnalyzedText text, int at)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!string.Equals(text[at + i].Norm, words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, CuePhrase[]> Phrases(Lexicon lexicon)
    {
        var phrases = new List<CuePhrase>();
        foreach ((string section, CueForm form) in new[] { ("phrase", CueForm.Finite), ("according", CueForm.According) })
        {
            foreach (LexiconRow row in lexicon[section].Rows)
            {
                CueEntry entry = Entry(row, form);
                phrases.AddRange(row.Key.Split('|').Select(key => new CuePhrase(key.Split(' '), entry)));
            }
        }

        phrases.AddRange(InflectedVerbs(lexicon).Where(verb => verb.Key.Contains(' ', StringComparison.Ordinal)).Select(verb => new CuePhrase(verb.Key.Split(' '), verb.Entry)));
        return phrases
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    // Nouns, verbs without and verbs with a preposition before the noun, force, frames.
    private static FrozenDictionary<string, LightNoun[]> LightVerbs(Lexicon lexicon)
    {
        var verbs = new Dictionary<string, List<LightNoun>>(StringComparer.Ordinal);
        foreach (LexiconRow row in lexicon["light"].Rows)
        {
            foreach (string noun in row.Key.Split('|'))
            {
                var entry = new CueEntry(noun, Enum.Parse<StatementForce>(row[2], ignoreCase: true), CueForm.Finite, Enum.Parse<Frames>(row[3], ignoreCase: true));
                foreach ((int column, bool preposition) in new[] { (0, false), (1, true) })
                {
                    foreach (string verb in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries))
                    {
                        (verbs.TryGetValue(verb, out List<LightNoun>? nouns) ? nouns : verbs[verb] = []).Add(new LightNoun(noun, preposition, entry));
                    }
                }
            }
        }

        return verbs.ToFrozenDictionary(static verb => verb.Key, static verb => verb.Value.ToArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Key, CueEntry Entry)> InflectedVerbs(Lexicon lexicon)
    {
        foreach (LexiconRow row in lexicon["verb"].Rows)
        {
            var verb = EnglishVerb.Of(row);
            var entry = new CueEntry(row.Key, Enum.Parse<StatementForce>(row[0], ignoreCase: true), CueForm.Finite, Enum.Parse<Frames>(row[1], ignoreCase: true));
            foreach (string form in verb.Finite)
            {
                yield return (form, entry);
            }

            yield return (verb.Base, entry with { Form = CueForm.Base });
            yield return (verb.Participle, entry with { Form = CueForm.Converb });
        }
    }

    private static CueEntry Entry(LexiconRow row, CueForm form)
    {
        var force = Enum.Parse<StatementForce>(row[1], ignoreCase: true);
        bool isAccording = form == CueForm.According;
        Frames frames = isAccording || row[2].Length == 0 ? Frames.None : Enum.Parse<Frames>(row[2], ignoreCase: true);
        return new CueEntry(row[0], force, form, frames) { IsOfDocument = isAccording && row[2] == "document" };
    }
}
