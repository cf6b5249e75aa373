using Readout.Entities;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>How the parties of a meeting are called in Russian and Ukrainian: a state for its capital, a body by its full name, a post with its state behind it.</summary>
internal sealed class SlavicPartyNames(EventContext context, MeetingLexicon lexicon)
{
    private const int StateReach = 5;

    // An article tells near its front what its officials are called; this keeps the work linear.
    private const int TextReach = 2000;

    /// <summary>The parties with states in place of the capitals that speak for them, bodies in place of the words that stand for them, and posts in place of colleagues.</summary>
    public Parties Of(Parties parties, MeetingKind kind)
    {
        if (context.Text.Language == "en" || parties.Count == 0)
        {
            return parties;
        }

        // «переговоры Осло с Чили» are of two states; «переговоры Осло и Лимы» are called so.
        bool areStates = kind != MeetingKind.Visit && parties.Entities.Any(one => one is { Kind: EntityKind.Place, State: not null } && !context.Countries.IsCapital(one));
        Entity[] entities = [.. parties.Entities.Select(one => kind == MeetingKind.Visit ? one : BodyOf(one.Name) ?? (areStates ? context.Countries.OfCapital(one) : null) ?? one).Distinct()];
        var described = new List<string>();
        foreach (string words in parties.Described)
        {
            if (BodyOf(words) is { } body)
            {
                entities = [.. entities.Append(body).Distinct()];
            }
            else
            {
                described.Add(entities.Length == 1 ? PostOfColleague(words, entities[0]) ?? words : words);
            }
        }

        return parties with { Entities = entities, Described = described };
    }

    /// <summary>«озерский президент», who has no name: «президент Озерии».</summary>
    public string NameOf(Entity one)
    {
        string[] words = one.Name.Split(' ');
        return one.Kind == EntityKind.Person && words.Length > 1 && char.IsLower(words[0][0]) && one is { State: { } code } && one.Mentions.All(static mention => mention.Form != MentionForm.Name) && IsCalledByState(words[^1], code) && GenitiveOf(words[0]) is { } state
            ? $"{string.Join(' ', words[1..])} {state}"
            : one.Name;
    }

    // «встреча президентов Озерии и Полесья»: the article has the post with the state behind it, elsewhere.
    private bool IsCalledByState(string post, string state)
    {
        for (int i = 0; i + 1 < Math.Min(context.Text.Tokens.Length, TextReach); i++)
        {
            if (context.Text[i].Lemma != post)
            {
                continue;
            }

            for (int at = i + 1; at < Math.Min(context.Text.Tokens.Length, i + StateReach) && !context.IsFinite(at); at++)
            {
                if (context.MentionAt(at) is { Entity.Kind: EntityKind.Place } place && place.Entity.State == state)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // «альянс», where the article names the one that it is called by.
    private Entity? BodyOf(string words) =>
        lexicon.Slavic.ShortBodies.Find(words.ToLowerInvariant()) is { } row
            ? row[0].Split('|').Select(name => context.OrganizationNamed(name)).FirstOrDefault(static body => body is not null)
            : null;

    // «президент Озерии принял полесского коллегу»: of one post.
    private string? PostOfColleague(string words, Entity other)
    {
        string[] parts = words.Split(' ');
        if (parts is not [var adjective, var colleague] || !lexicon.Company.Counterparts.Is(colleague) || other.Kind != EntityKind.Person || GenitiveOf(adjective.ToLowerInvariant()) is not { } state)
        {
            return null;
        }

        string? post = other.Roles.Append(other.Name).SelectMany(static role => role.Split(' ')).FirstOrDefault(word => context.Holders.IsOffice(word.ToLowerInvariant()));
        return post is null ? null : $"{post.ToLowerInvariant()} {state}";
    }

    // The state of an adjective in the genitive: as the article has it, else by its ending.
    private string? GenitiveOf(string adjective)
    {
        if (context.Countries.OfAdjective(adjective) is not { } country)
        {
            return null;
        }

        foreach (Mention mention in country.Entity?.Mentions ?? [])
        {
            Token word = context.Text[context.Text.TokenAt(mention.Span.Start)];
            string form = mention.Span.In(context.Text.Text);
            if (!form.Contains(' ', StringComparison.Ordinal) && (word.Feats.Case == Case.Gen || word.IsAllCaps))
            {
                return form;
            }
        }

        foreach (LexiconRow ending in lexicon.Slavic.Genitives.Rows)
        {
            if (country.Name.EndsWith(ending.Key, StringComparison.Ordinal))
            {
                return country.Name[..^ending.Key.Length] + ending[0];
            }
        }

        return null;
    }
}
