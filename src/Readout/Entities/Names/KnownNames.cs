using System.Collections.Concurrent;
using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>
/// The places and organisations that a language's lexicons list: states (Unicode CLDR and other names), their capitals and seats of power,
/// bodies, ministries, media. A name is found in every case by the stems of its words. Thread-safe.
/// </summary>
internal sealed class KnownNames
{
    private const int KeyLength = 3;

    private static readonly ConcurrentDictionary<string, KnownNames> ByLanguage = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<KnownAlias>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownAlias>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, string> _stateOfAdjective = new(StringComparer.Ordinal);
    private readonly AliasWordReader _words;
    private readonly AdjectiveInflection? _adjectives;
    private int _lastId;

    private KnownNames(string language)
    {
        _words = new AliasWordReader(language);
        _adjectives = language is "ru" or "uk" ? new AdjectiveInflection(language) : null;
        AddStates(EmbeddedData.Lexicon("states", language), EmbeddedData.Lexicon("territories", language));
        AddBodies(EmbeddedData.Lexicon("organizations", language));
        foreach (LexiconRow row in EmbeddedData.Lexicon("names", language)["place-names"].Rows)
        {
            AddAliases(new KnownName(++_lastId, KnownNameSort.Region, null, null), row.Key);
        }

        foreach (List<KnownAlias> aliases in _byKey.Values)
        {
            aliases.Sort(static (left, right) => right.Words.Length.CompareTo(left.Words.Length));
        }

        _bySpan = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static KnownNames Of(string language) => ByLanguage.GetOrAdd(language, static code => new KnownNames(code));

    /// <summary>The names whose first word may be <paramref name="norm"/>, those of more words first.</summary>
    public IReadOnlyList<KnownAlias> StartingWith(string norm) =>
        _bySpan.TryGetValue(Key(norm), out List<KnownAlias>? aliases) ? aliases : [];

    /// <summary>The state that an adjective belongs to: UA for «украинскому» and "Ukrainian".</summary>
    public string? StateOfAdjective(string norm)
    {
        ReadOnlySpan<char> stem = _adjectives is null ? norm : _adjectives.Stem(norm);
        return _stateOfAdjective.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out string? state) ? state : null;
    }

    private void AddStates(Lexicon states, Lexicon territories)
    {
        foreach (LexiconRow row in territories[""].Rows)
        {
            LexiconRow? more = states[""].Find(row.Key);
            bool region = char.IsAsciiDigit(row.Key[0]);
            var state = new KnownName(++_lastId, region ? KnownNameSort.Region : KnownNameSort.State, region ? null : row.Key, null);
            AddAliases(state, row[0] + (more is null ? "" : "|" + more[0]));
        }

        foreach (LexiconRow row in states[""].Rows)
        {
            if (territories[""].Find(row.Key) is null)
            {
                AddAliases(new KnownName(++_lastId, KnownNameSort.State, row.Key, null), row[0]);
            }

            foreach (string adjective in Split(row[1]))
            {
                string lower = adjective.ToLowerInvariant();
                _stateOfAdjective.TryAdd(_adjectives is null ? lower : _adjectives.Stem(lower).ToString(), row.Key);
            }

            foreach (string capital in Split(row[2]))
            {
                AddAliases(new KnownName(++_lastId, KnownNameSort.Capital, row.Key, null), capital);
            }

            foreach (string seat in Split(row[3]))
            {
                AddAliases(new KnownName(++_lastId, KnownNameSort.Seat, row.Key, null), seat);
            }
        }
    }

    private void AddBodies(Lexicon organizations)
    {
        foreach (LexiconRow row in organizations["bodies"].Rows)
        {
            AddAliases(new KnownName(++_lastId, KnownNameSort.Body, NullIfEmpty(row[0]), NullIfEmpty(row[1])), row.Key);
        }

        foreach (LexiconRow row in organizations["ministries"].Rows)
        {
            AddAliases(new KnownName(++_lastId, KnownNameSort.Ministry, null, row[0]), row.Key);
        }

        foreach (LexiconRow row in organizations["media"].Rows)
        {
            AddAliases(new KnownName(++_lastId, KnownNameSort.Medium, null, null), row.Key);
        }
    }

    private void AddAliases(KnownName name, string aliases)
    {
        foreach (string alias in Split(aliases).Distinct(StringComparer.Ordinal))
        {
            foreach (AliasWord[] words in _words.ReadWithAlternations(alias))
            {
                string key = Key(words[0].Stem ?? words[0].Norm).ToString();
                if (!_byKey.TryGetValue(key, out List<KnownAlias>? list))
                {
                    _byKey.Add(key, list = []);
                }

                list.Add(new KnownAlias(name, alias, words));
            }
        }
    }

    private static ReadOnlySpan<char> Key(string norm) => norm.AsSpan(0, Math.Min(KeyLength, norm.Length));

    private static string[] Split(string alternatives) => alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
