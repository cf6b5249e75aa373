using Readout.Entities.Names;
using Readout.Entities.Scanning;

namespace Readout.Entities.Joining;

/// <summary>
/// Joins a body called by the beginning of its name, «Нацбанк», "the National Bank", with the one that the article names with whose it is, «Национальный банк
/// Лапландии», "the National Bank of Lapland": where it names one such body only, and has named it by then or is still in its headline.
/// </summary>
internal sealed class FullerNames
{
    private const int ShortestName = 2;

    private readonly MentionMap _map;
    private readonly KnownNames _known;
    private readonly Dictionary<string, Draft?> _fuller = new(StringComparer.Ordinal);

    private FullerNames(MentionMap map)
    {
        _map = map;
        _known = KnownNames.Of(map.Text.Language);
    }

    public static void Join(MentionMap map)
    {
        var names = new FullerNames(map);
        foreach (Draft name in map.Names)
        {
            if (IsBody(name) && name.End - name.First >= ShortestName)
            {
                names.AddBeginnings(name);
            }
        }

        if (names._fuller.Count > 0)
        {
            names.Join();
        }
    }

    private static bool IsBody(Draft name) => name is { IsDropped: false, Kind: EntityKind.Organization, Person: null, Group: not null };

    private void Join()
    {
        foreach (Draft name in _map.Names)
        {
            if (IsBody(name) && BeginningOf(name) is { } key && _fuller.GetValueOrDefault(key) is { } fuller && fuller.Group != name.Group && IsKnownByThen(name.Group!, fuller))
            {
                Join(name.Group!, fuller);
            }
        }
    }

    private void Join(Group bare, Draft fuller)
    {
        string nominative = NominativeOf(fuller);
        foreach (Draft mention in bare.Mentions)
        {
            mention.Name = nominative;
            if (mention.First == fuller.First)
            {
                mention.IsDropped = true;
                continue;
            }

            fuller.Group!.Add(mention);
        }
    }

    private bool IsKnownByThen(Group bare, Draft fuller) =>
        (bare.State is null || fuller.Group!.State is null || bare.State == fuller.Group.State)
        && bare.Mentions.TrueForAll(mention => mention.First >= fuller.First || _map.Text.SentenceOf(mention.First) == 0);

    private void AddBeginnings(Draft name)
    {
        int owner = Owner(name);
        foreach (KnownAlias alias in _known.StartingWith(_map.Text[name.First].Norm))
        {
            int end = name.First + alias.Words.Length;
            if (alias.Of is { State: null, Sort: KnownNameSort.Body } && (end == owner || (end < name.End && name is { Known.Of.State: not null, Name: null })) && KnownNameScanner.Matches(_map.Text, alias, name.First))
            {
                Add(KeyOf(alias.Of), name);
                return;
            }
        }

        if (owner >= name.First + ShortestName && Words(NominativeOf(name), owner - name.First) is { } beginning)
        {
            Add(beginning, name);
        }
    }

    private void Add(string key, Draft name)
    {
        if (!_fuller.TryAdd(key, name) && _fuller[key]?.Group != name.Group)
        {
            _fuller[key] = null;
        }
    }

    // «Совет портов | Лапландии», "Board of Pilots | of Lapland": the token where the name of whom or what the body is of begins; 0 when there is none.
    private int Owner(Draft name)
    {
        bool isEnglish = _map.Text.Language == "en";
        for (int i = name.First + 1; i < name.End; i++)
        {
            int owner = isEnglish && _map.Text[i].Norm == "of" ? i + (i + 1 < name.End && _map.Text[i + 1].Norm == "the" ? 2 : 1) : isEnglish ? name.End : i;
            if (owner < name.End && _map.NameAt(owner) is { Kind: EntityKind.Place or EntityKind.Organization, Person: null } of && of != name && of.First == owner && of.End == name.End)
            {
                return i;
            }
        }

        return 0;
    }

    private static string? BeginningOf(Draft name) =>
        name is { Known: { Of: { State: null, Sort: KnownNameSort.Body } known }, Name: null } ? KeyOf(known)
        : name is { Known: null, Name: { } own } && own.Contains(' ', StringComparison.Ordinal) ? own.ToLowerInvariant()
        : null;

    private static string KeyOf(KnownName known) => "known " + known.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string NominativeOf(Draft name) => name.Name ?? name.Known?.Nominative ?? _map.Text.SpanOf(name.First, name.End).In(_map.Text.Text);

    private static string? Words(string name, int count)
    {
        int end = -1;
        for (int i = 0; i < count; i++)
        {
            end = name.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return name[..end].ToLowerInvariant();
    }
}
