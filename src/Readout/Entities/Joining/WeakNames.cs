using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>Says what single capitalised words name that no full name, role or list explains: a place after "in", a person who is a known surname.</summary>
internal static class WeakNames
{
    public static void Settle(MentionMap map)
    {
        var seen = new HashSet<Group>();
        foreach (Draft draft in map.Names)
        {
            if (draft is { IsDropped: false, Person: not null, Group: { } group } && seen.Add(group) && group.IsWeak)
            {
                Settle(map, group);
            }
        }
    }

    // Of a place's mentions more than one in so many stand after "in"; somebody's, now and then one.
    private const int LocatedShare = 3;

    private static void Settle(MentionMap map, Group group)
    {
        NameLexicon names = NameLexicon.Of(map.Text.Language);
        NamePart? part = group.Mentions[0].Person!.Surname ?? group.Mentions[0].Person!.Given;
        if (part is null)
        {
            return;
        }

        if (group.Mentions.TrueForAll(mention => IsAdjective(map.Text, mention)))
        {
            Drop(group);
            return;
        }

        if (map.Text.Language == "en" && new ClubNames(map).Holds(group))
        {
            group.Kind = EntityKind.Organization;
            return;
        }

        bool given = part.Readings.Any(form => names.IsGiven(form.Nominative));
        if ((!given && group.Mentions.Count(mention => IsLocated(map.Text, mention)) * LocatedShare > group.Mentions.Count) || IsListedPlace(names, group))
        {
            group.Kind = EntityKind.Place;
        }
        else if (!group.Mentions.Exists(mention => IsPersonLike(map, names, mention)))
        {
            group.Kind = map.Text.Language == "en" && group.Mentions.Exists(mention => map.Text[mention.End - 1].Upos is Upos.Propn or Upos.X) ? new UnknownNames(map).KindOf(group) : EntityKind.Other;
            if (group.Kind == EntityKind.Other && group.Mentions.TrueForAll(mention => map.Text.Sentences[map.Text.SentenceOf(mention.First)].FirstToken == mention.First))
            {
                Drop(group);
            }
        }
    }

    // «Лукоморской народной республики», «Велинської міської ради»: the word belongs to the noun behind it.
    private static bool IsAdjective(AnalyzedText text, Draft mention)
    {
        ref readonly Token token = ref text.Tokens[mention.First];
        if (text.Language == "en" || mention.End - mention.First != 1 || mention.End >= text.Tokens.Length || token.Upos != Upos.Adj)
        {
            return false;
        }

        ref readonly Token next = ref text.Tokens[mention.End];
        return !next.IsCapitalized && next.Upos is Upos.Adj or Upos.Noun && next.Feats.Case == token.Feats.Case && (next.Feats.Gender == token.Feats.Gender || token.Feats.Number == Number.Plur);
    }

    private static void Drop(Group group)
    {
        foreach (Draft mention in group.Mentions)
        {
            mention.IsDropped = true;
        }
    }

    private static bool IsListedPlace(NameLexicon names, Group group) =>
        group.Mentions[0].Person!.Surname is { } part && part.Readings.Any(form => names.IsPlace(form.Nominative)) && !part.Readings.Any(form => names.IsSurname(form.Nominative));

    private static bool IsLocated(AnalyzedText text, Draft mention)
    {
        if (mention.First == 0)
        {
            return false;
        }

        string before = text[mention.First - 1].Norm;
        return text.Language switch
        {
            "ru" => before is "в" or "во" or "на" or "под" or "из" or "близ" or "города" or "город" or "городе" or "села" or "селе",
            "uk" => before is "в" or "у" or "на" or "під" or "із" or "міста" or "місто" or "місті" or "села" or "селі",
            _ => before is "in" or "near",
        };
    }

    private static bool IsPersonLike(MentionMap map, NameLexicon names, Draft mention)
    {
        NamePart part = (mention.Person!.Surname ?? mention.Person.Given)!;
        ref readonly Token token = ref map.Text[mention.End - 1];
        return part.Readings.Any(form => names.IsSurname(form.Nominative) || names.IsGiven(form.Nominative) || SurnameEndings.Fit(form.Nominative))
            || token.Feats.Animacy == Animacy.Anim;
    }
}
