using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>Two friends, a couple, somebody on his travels: people of whom the article tells much and no office. A conference by video is arranged, whoever holds it.</summary>
internal static class PrivateMeetings
{
    // A shorter text may leave out what its readers know.
    private const int FewSentences = 6;

    // Where so many states are named, the article is about politics, and its people are known to all.
    private const int FewStates = 2;
    private const int ManyStates = 3;

    /// <summary>Whether nobody of the parties acts for more than himself.</summary>
    public static bool Are(Parties parties, MeetingKind kind, EventContext context)
    {
        Entity[] persons = [.. parties.Entities.Where(static party => party.Kind == EntityKind.Person)];
        bool isOfOthers = kind != MeetingKind.Visit && parties.Entities.Any(static party => party is { Kind: EntityKind.Place, State: not null });
        return context.Text.Language != "en" && kind != MeetingKind.Video && persons.Length > 0 && !isOfOthers && !parties.Entities.Any(static party => party.Kind == EntityKind.Organization)
            && !persons.Any(person => IsInOffice(person, context))
            && (persons.Any(static person => person.Roles.Count > 0) || (context.Text.Sentences.Length >= FewSentences && !AreOfPolitics(parties, kind, context)));
    }

    /// <summary>Whether the article gives the person an office, or a rank of those who act for more than themselves: «генерал», «принц»; who only comes from a state («певица из Озерии») has none.</summary>
    public static bool IsInOffice(Entity person, EventContext context) =>
        context.Holders.HasPost(person) || person.Roles.Any(role => role.Split(' ').Any(MeetingLexicon.Of(context.Text.Language).Company.Dignitaries.Is));

    private static bool AreOfPolitics(Parties parties, MeetingKind kind, EventContext context) =>
        parties.Described.Count == 0 && context.Countries.Count >= (kind is MeetingKind.Call or MeetingKind.Summit or MeetingKind.Visit ? FewStates : ManyStates);
}
