using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>Talks told by a verb, by rules of Russian and Ukrainian alone: by what means, at which meeting, and who is no party of them.</summary>
internal sealed class SlavicVerbTalks(EventContext context, MeetingLexicon lexicon, PartyFinder parties)
{
    private const int PhraseReach = 8;

    /// <summary>«говорил об этом по телефону с Лесной»</summary>
    public bool IsByPhone(int after)
    {
        int end = context.Text.Language == "en" ? after : Math.Min(context.Clauses.At(after - 1).End, after + PhraseReach);
        for (int i = after; i < end; i++)
        {
            if (lexicon.Modifiers.At(context.Text, i, end) is { } means && MeetingLexicon.KindOf(means.Row) == MeetingKind.Call)
            {
                return parties.With(means.End).Count > 0;
            }
        }

        return false;
    }

    /// <summary>«обсудил это на встрече с Лесной», «обсудили во время видеозвонка»: the noun tells of it.</summary>
    public bool IsAtNamedMeeting(int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        for (int i = after + 1; context.Text.Language != "en" && i < Math.Min(clause.End, after + (2 * PhraseReach)) && !context.IsFinite(i); i++)
        {
            if (lexicon.Nouns.At(context.Text, i, clause.End) is { } noun && lexicon.Before.EndingAt(context.Text, i - 1, after) is { } frame && frame.Row[0] is "at" or "during" && MeetingLexicon.KindOf(noun.Row) is not (MeetingKind.Visit or MeetingKind.Other or MeetingKind.Summit))
            {
                return MeetingLexicon.KindOf(noun.Row) is MeetingKind.Video or MeetingKind.Call || parties.With(noun.End).Count > 0;
            }
        }

        return false;
    }

    /// <summary>«Воронов и глава МИД Озерии обсудили подготовку саммита»: two persons, told by the clause itself, talk of it.</summary>
    public bool AreSeveral(int verb, Parties doers) =>
        context.Text.Language != "en" && doers is { Described.Count: 0, Entities.Count: 2 } && context.TimeOf(verb) == VerbTime.Past && doers.Entities.All(one => one is { Kind: EntityKind.Person, IsMedium: false } && IsInClause(one, verb));

    private bool IsInClause(Entity one, int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = clause.First; i < clause.End; i++)
        {
            if (context.MentionAt(i) is { } mention && mention.Entity == one)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«посетил Берген и встретился с Лесной»: what the verb before takes does not meet.</summary>
    public Parties WithoutObjects(int verb, Parties doers)
    {
        bool hasPlace = context.Text.Language != "en" && doers.Entities.Any(static one => one.Kind == EntityKind.Person) && doers.Entities.Any(static one => one.Kind == EntityKind.Place);
        for (int i = verb - 1; hasPlace && i > Math.Max(context.Clauses.At(verb).First, verb - PhraseReach); i--)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Place } place } && Verbs.IsVerb(context.Text[i - 1]))
            {
                return doers with { Entities = [.. doers.Entities.Where(one => one != place)] };
            }
        }

        return doers;
    }
}
