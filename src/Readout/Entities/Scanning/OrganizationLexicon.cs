using System.Collections.Concurrent;
using Readout.Entities.Names;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>The words that organisations and documents are headed by. Thread-safe.</summary>
internal sealed class OrganizationLexicon
{
    private static readonly ConcurrentDictionary<string, OrganizationLexicon> ByLanguage = new(StringComparer.Ordinal);

    private readonly HeadWords _heads;
    private readonly LexiconSection _forms;
    private readonly string[] _prefixes;
    private readonly string[] _names;
    private readonly LexiconSection _exceptions;
    private readonly LexiconSection _buildings;
    private readonly LexiconSection _regional;
    private readonly LexiconSection _pointers;
    private readonly LexiconSection _noBodies;
    private readonly LexiconSection _accounts;
    private readonly LexiconSection _calledSo;
    private readonly HeadWords _media;
    private readonly HeadWords _documents;

    private OrganizationLexicon(Lexicon lexicon)
    {
        _heads = new HeadWords(lexicon["heads"]);
        _forms = lexicon["forms"];
        _prefixes = [.. lexicon["prefixes"].Rows.Select(static row => row.Key)];
        _names = [.. lexicon["name-prefixes"].Rows.Select(static row => row.Key)];
        _exceptions = lexicon["no-name-prefixes"];
        _buildings = lexicon["buildings"];
        _noBodies = lexicon["no-bodies"];
        _accounts = lexicon["accounts"];
        _calledSo = lexicon["called-so"];
        _regional = lexicon["regional-bodies"];
        _pointers = lexicon["pointers"];
        _media = new HeadWords(lexicon["media-words"]);
        _documents = new HeadWords(lexicon["documents"]);
    }

    public static OrganizationLexicon Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new OrganizationLexicon(EmbeddedData.Lexicon("organizations", code)));

    public bool IsHead(List<NameForm> readings) => Head(readings) is not null;

    /// <summary>The head word that a form is a case of, null when it is none; «облсуд», «держінспекція» are headed by their second part.</summary>
    public HeadWord? Head(List<NameForm> readings) => _heads.Find(readings) ?? Joined(readings);

    private HeadWord? Joined(List<NameForm> readings)
    {
        foreach (string prefix in _prefixes)
        {
            if (readings.Count > 0 && readings[0].Nominative.StartsWith(prefix, StringComparison.Ordinal) && readings[0].Nominative.Length > prefix.Length + 2
                && _heads.Find([.. readings.Where(reading => reading.Nominative.Length > prefix.Length).Select(reading => reading with { Nominative = reading.Nominative[prefix.Length..] })]) is { } head)
            {
                return head with { Noun = prefix + head.Noun };
            }
        }

        return null;
    }

    private const int ShortestCompound = 8;

    /// <summary>«Укрзализныця», «Госавтоинспекция»: a capitalised word that begins as bodies and companies of a state are called.</summary>
    public bool IsCompoundName(string norm)
    {
        foreach (string prefix in _names)
        {
            if (norm.Length >= ShortestCompound && norm.StartsWith(prefix, StringComparison.Ordinal))
            {
                return !Array.Exists([.. _exceptions.Rows], row => norm.StartsWith(row.Key, StringComparison.Ordinal));
            }
        }

        return false;
    }

    public HeadWord? Medium(List<NameForm> readings) => _media.Find(readings);

    public HeadWord? Document(List<NameForm> readings) => _documents.Find(readings);

    /// <summary>«ООО», «ФК»: as written.</summary>
    public bool IsLegalForm(ReadOnlySpan<char> form) => _forms.Contains(form);

    /// <summary>«ЖК», «ТРЦ»: what stands before a building's name.</summary>
    public bool IsBuilding(ReadOnlySpan<char> form) => _buildings.Contains(form);

    /// <summary>«ОДА», «ОГА»: what the administrations of regions, districts and cities are called for short.</summary>
    public bool IsRegionalBody(string norm) => _regional.Contains(norm);

    /// <summary>«даний»: an adjective that is no part of any name, also where its form is another noun's: «за даними посольства».</summary>
    public bool IsPointer(string lemma) => _pointers.Contains(lemma);

    /// <summary>"bloc": behind a name, a body that is called by it.</summary>
    public bool IsCalledSo(string norm) => _calledSo.Contains(norm);

    /// <summary>«данным», «інформацією»: a noun behind which stands whose account it is.</summary>
    public bool IsAccount(string norm) => _accounts.Contains(norm);

    /// <summary>«ФЗ», «ДНК», "GDP": an abbreviation that names no body.</summary>
    public bool NamesNoBody(ReadOnlySpan<char> form) => _noBodies.Contains(form);
}
