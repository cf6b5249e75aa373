using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>Joins mentions of organisations and places: known names by what they are, others by their nominative, abbreviations by their brackets.</summary>
internal static class NameJoiner
{
    public static void Join(MentionMap map)
    {
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var bare = new List<Draft>();
        map.Names.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        var initials = new Initials(map);
        Dictionary<string, Draft> inBrackets = InBrackets(map);
        Draft LongForm(Draft draft) => draft.LongForm ?? initials.LongForm(draft) ?? inBrackets.GetValueOrDefault(KeyOf(map, draft)) ?? draft;
        foreach (Draft draft in map.Names)
        {
            if (draft is { IsDropped: false, Person: null, Group: { } joined })
            {
                groups.TryAdd(KeyOf(map, LongForm(draft)), joined);
            }
        }

        foreach (Draft draft in map.Names)
        {
            if (draft.IsDropped || draft.Person is not null || draft.Group is not null)
            {
                continue;
            }

            if (draft is { Known.Of.Sort: KnownNameSort.Ministry, State: null, Name: null })
            {
                bare.Add(draft);
                continue;
            }

            string key = KeyOf(map, LongForm(draft));
            if (!groups.TryGetValue(key, out Group? group))
            {
                group = Expansion(map, draft) ?? new Group(draft.Kind);
                groups.Add(key, group);
            }

            if (group.Kind == EntityKind.Other)
            {
                group.Kind = draft.Kind;
            }

            group.State ??= draft.State;
            group.Add(draft);
        }

        foreach (Draft draft in bare)
        {
            JoinMinistry(groups, draft);
        }
    }

    // "Port of Larkton (PoL)" tells what "PoL" is in the headline too.
    private static Dictionary<string, Draft> InBrackets(MentionMap map)
    {
        var found = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (Draft draft in map.Names)
        {
            int bracket = draft.First - 1;
            if (draft is { IsDropped: false, Person: null } && bracket > 0 && map.Text[bracket].Norm == "(" && draft.End < map.Text.Tokens.Length && map.Text[draft.End].Norm == ")"
                && map.OuterNameAt(bracket - 1) is { Kind: EntityKind.Organization, IsDropped: false } name && name.End == bracket && AreInitials(map.Text.Form(draft.First), map.Text.SpanOf(name.First, name.End).In(map.Text.Text)))
            {
                found.TryAdd(KeyOf(map, draft), name);
            }
        }

        return found;
    }

    // «МИД» alone is the foreign ministry that the article names with its state, if it names one only.
    private static void JoinMinistry(Dictionary<string, Group> groups, Draft draft)
    {
        string key = "ministry " + draft.Deals;
        if (!groups.TryGetValue(key, out Group? group))
        {
            List<Group> named = [.. groups.Where(pair => pair.Key.StartsWith(draft.Deals + " of ", StringComparison.Ordinal)).Select(static pair => pair.Value)];
            group = named.Count == 1 ? named[0] : new Group(EntityKind.Organization);
            groups.Add(key, group);
        }

        group.Add(draft);
    }

    private static string KeyOf(MentionMap map, Draft draft) =>
        draft.Known is { } known && draft.Name is null ? "known " + known.Of.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : draft.Key is { } key ? key
        : draft.Deals is not null && draft.State is not null ? $"{draft.Deals} of {draft.State}"
        : Expanded((draft.Name ?? map.Text.SpanOf(draft.First, draft.End).In(map.Text.Text)).ToLowerInvariant().Replace('ё', 'е'), map.Text.Language);

    // «Велинська міськрада» is «Велинська міська рада».
    private static string Expanded(string name, string language)
    {
        LexiconSection contractions = EmbeddedData.Lexicon("organizations", language)["contractions"];
        int last = name.LastIndexOf(' ') + 1;
        return last > 0 && contractions.Find(name.AsSpan(last)) is { } whole ? string.Concat(name.AsSpan(0, last), whole[0]) : name;
    }

    // "Port of Larkton (PoL)"
    private static bool AreInitials(ReadOnlySpan<char> form, Group group) => AreInitials(form, group.Mentions[0].Name ?? group.Mentions[0].Known?.Nominative ?? "");

    private static bool AreInitials(ReadOnlySpan<char> form, string name)
    {
        string[] words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => char.IsUpper(word[0]))];
        for (int i = 0; i < form.Length; i++)
        {
            if (i >= words.Length || char.ToLowerInvariant(words[i][0]) != char.ToLowerInvariant(form[i]))
            {
                return false;
            }
        }

        return form.Length == words.Length && form.Length > 1;
    }

    // «Северный союз судовладельцев (ССС)»: the name in brackets is the name before them.
    private static Group? Expansion(MentionMap map, Draft draft)
    {
        int bracket = draft.First - 1;
        if (bracket < 1 || map.Text[bracket].Norm != "(" || draft.End >= map.Text.Tokens.Length || map.Text[draft.End].Norm != ")"
            || map.OuterNameAt(bracket - 1) is not { Group: { } group } name || !(draft.Kind == EntityKind.Organization || (draft.Kind == EntityKind.Other && AreInitials(map.Text.Form(draft.First), group))))
        {
            return null;
        }

        return name.Kind == EntityKind.Organization || IsOriginal(map, draft, name) ? group : null;
    }

    // «Фома Винтер (Thomas Winter)»: as many words in the letters of another language are the person's own spelling.
    private static bool IsOriginal(MentionMap map, Draft draft, Draft name) =>
        name is { Kind: EntityKind.Person, Person.Given: not null } && draft.End - draft.First > 1 && map.Text.Language != "en" && char.IsAsciiLetter(map.Text[draft.First].Norm[0]);
}
