using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>Turns joined mentions into entities: their names in the nominative, roles, mentions in order.</summary>
internal static class EntityBuilder
{
    public static List<Entity> Build(MentionMap map)
    {
        var seen = new HashSet<Group>();
        var groups = new List<Group>();
        foreach (Draft draft in map.Names.Concat(map.Roles))
        {
            if (draft is { IsDropped: false, Group: { } group } && seen.Add(group))
            {
                groups.Add(group);
            }
        }

        var spelled = new SpelledOut(map);
        foreach (Group group in groups)
        {
            group.Name = group.Name.Length == 0 && spelled.NameOf(group) is { } name ? name : group.Name;
            group.Mentions.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : left.End.CompareTo(right.End));
        }

        groups.Sort(static (left, right) => left.Mentions[0].First != right.Mentions[0].First ? left.Mentions[0].First.CompareTo(right.Mentions[0].First) : right.Mentions[0].End.CompareTo(left.Mentions[0].End));
        return [.. groups.Select((group, index) => ToEntity(map, group, index))];
    }

    private static Entity ToEntity(MentionMap map, Group group, int index) => new()
    {
        Id = "e" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Kind = group.Kind,
        Name = NameOf(map, group),
        Roles = [.. group.Mentions.Where(static mention => mention.Role is { Office: not Roles.Office.Title }).Select(static mention => mention.Role!.Nominative).Distinct(StringComparer.Ordinal)],
        Mentions = [.. group.Mentions.Select(mention => ToMention(map.Text, mention))],
        State = group.State ?? group.Mentions.Select(static mention => mention.State).FirstOrDefault(static state => state is not null),
        Gender = group.SaidGender != Languages.Gender.None ? group.SaidGender : IsGivenKnown(group) ? group.Gender : Languages.Gender.None,
        IsOnlyRole = group.IsOnlyRole,
        IsMinistry = group.Kind == EntityKind.Organization && group.Mentions.Exists(static mention => mention.Deals is not null || mention.Known is { Of.Sort: KnownNameSort.Ministry }),
        IsMedium = group.Mentions.Exists(static mention => mention.IsMedium),
    };

    // The ending of a rare name is a guess; a given name of the lexicon, or a woman's title, is none.
    private static bool IsGivenKnown(Group group) => group.Mentions.Exists(static mention => mention is { IsPlain: false, Person.Given: not null });

    // No mention goes beyond its sentence, whatever the scanners joined: a span has to lie in one part of the article.
    private static Mention ToMention(AnalyzedText text, Draft draft)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(draft.First)];
        TextSpan span = text.SpanOf(draft.First, Math.Min(draft.End, sentence.EndToken));
        TextSpan full = text.SpanOf(Math.Max(draft.FullFirst, sentence.FirstToken), Math.Min(draft.FullEnd, sentence.EndToken));
        return new Mention(draft.Form, span, span.Cover(full));
    }

    private static string NameOf(MentionMap map, Group group)
    {
        if (group.Name.Length > 0)
        {
            return group.Name;
        }

        if (group.Mentions.Exists(static mention => mention.Person is not null))
        {
            return (group.Kind == EntityKind.Place ? PlaceNaming.Nominative(map.Text, group) : null) ?? PersonNaming.FullName(map.Text, group);
        }

        return group.Mentions.Exists(static mention => mention.Known is { Of.Sort: not KnownNameSort.Ministry } && mention.Name is null) ? InFull(map, group, MostUsed(map, group)) : Longest(map, group);
    }

    // English spells an agency out where it first names it: "the Associated Press (AP)".
    private static string InFull(MentionMap map, Group group, string used) =>
        group.Mentions[0].Kind == EntityKind.Organization && used.Count(char.IsUpper) > 1 && !used.Contains(' ', StringComparison.Ordinal) && Longest(map, group) is var full && full.Contains(' ', StringComparison.Ordinal) ? full : used;

    // A body is called as the article mostly calls it, by a name rather than by words like "the military ministry"; of two names used alike, by the longer.
    private static string MostUsed(MentionMap map, Group group) =>
        group.Mentions.GroupBy(mention => Nominative(map, mention), StringComparer.Ordinal)
            .OrderByDescending(static uses => uses.Key.Any(char.IsUpper))
            .ThenByDescending(static uses => uses.Count())
            .ThenByDescending(static uses => uses.Key.Length)
            .ThenBy(static uses => uses.Key, StringComparer.Ordinal)
            .First().Key;

    private static string Longest(MentionMap map, Group group)
    {
        string longest = Nominative(map, group.Mentions[0]);
        foreach (Draft mention in group.Mentions)
        {
            string name = Nominative(map, mention);
            int says = Says(name) - Says(longest);
            longest = says != 0 ? (says > 0 ? name : longest) : name.Length > longest.Length ? name : longest;
        }

        return longest;
    }

    // «посольство Лапландии» says more than «лапландское посольство», and «Минобороны» more than «военное ведомство»; an abbreviation no more than what it stands for.
    private static int Says(string name) => name.Skip(1).Any(char.IsUpper) && !name.All(char.IsUpper) ? 2 : name.Any(char.IsUpper) ? 1 : 0;

    private static string Nominative(MentionMap map, Draft draft) =>
        draft.Name ?? draft.Known?.Nominative ?? map.Text.SpanOf(draft.First, draft.End).In(map.Text.Text);
}
