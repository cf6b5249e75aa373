using Readout.Entities;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>"Ann Falcon and Tom Swallow said", "Norland and Arland agreed": two or more that have names speak together. Stateless.</summary>
internal static class EnglishPair
{
    /// <summary>Their names joined as the text joins them; null for a phrase that names one, or that is more than names with their posts.</summary>
    public static string? Of(StatementContext context, NounPhrase phrase)
    {
        var found = new List<Entity>();
        int last = phrase.End;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (NameFrom(context, i) is not ({ } entity, { } mention))
            {
                continue;
            }

            if ((found.Count > 0 && (found[0].Kind != entity.Kind || !IsJoint(context, last, i))) || found.Contains(entity))
            {
                return null;
            }

            found.Add(entity);
            last = context.Text.TokenAt(mention.Span.End);
            i = last - 1;
        }

        return found.Count > 1 && last == phrase.End && context.Text[phrase.First].Norm != "or" && OpensWithName(context, phrase) ? Joined(found) : null;
    }

    // The name that begins there; a post before it may have the longer mention: "Governor | Ann Falcon".
    private static (Entity Entity, Mention Mention)? NameFrom(StatementContext context, int token)
    {
        if (context.Mentions.At(token) is not { } found)
        {
            return null;
        }

        int start = context.Text[token].Span.Start;
        return found.Mention.Form == MentionForm.Name
            ? found.Mention.Span.Start == start ? found : null
            : found.Entity.Kind == EntityKind.Person && found.Entity.Mentions.FirstOrDefault(mention => mention.Form == MentionForm.Name && mention.Span.Start == start) is { } name ? (found.Entity, name) : null;
    }

    // "and", "and the", "and Prime Minister", ", "; not "of", "'s".
    private static bool IsJoint(StatementContext context, int first, int end)
    {
        bool joined = false;
        for (int i = first; i < end; i++)
        {
            bool joins = context.Text[i].Norm is "and" || context.Grammar.IsComma(i);
            if (i == first && !joins)
            {
                return false;
            }

            joined |= joins;
            if (!joins && !(context.Text[i].Norm == "the" || context.Mentions.IsRoleNoun(context.Text[i]) || context.Text[i].IsCapitalized))
            {
                return false;
            }
        }

        return joined;
    }

    // "leaders of Norland and Arland" are neither; "both Falcon and Swallow", "President Falcon and …".
    private static bool OpensWithName(StatementContext context, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (NameFrom(context, i) is not null)
            {
                return true;
            }

            if (!(context.Text[i].Norm is "both" or "the" || context.Text[i].IsCapitalized || context.Mentions.IsRoleNoun(context.Text[i])))
            {
                return false;
            }
        }

        return false;
    }

    private static string Joined(List<Entity> entities) =>
        string.Join(", ", entities.Take(entities.Count - 1).Select(static entity => entity.Name)) + " and " + entities[^1].Name;
}
