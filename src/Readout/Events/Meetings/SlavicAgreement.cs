using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>Which mentions are of one meeting by rules of Russian and Ukrainian alone.</summary>
internal static class SlavicAgreement
{
    // The first sentence under a headline, or the one behind it.
    private const int HeadlineReach = 2;

    // How many sentences on somebody speaks at a sitting, and how many at a summit, which the story is about.
    private const int SpeakerReach = 3;
    private const int SummitReach = 20;

    /// <summary>Whether the mention is of the meeting of <paramref name="group"/>; null where these rules do not tell.</summary>
    public static bool? Joins(MeetingGroup group, MeetingMention mention) =>
        !group.First.IsSlavic ? null
        : mention.IsComing ? group.Parties.Count > 0 && mention.Sentence - group.LastSentence <= 1
        : mention.IsNotMet ? IsUndoneHeadlineOf(group, mention)
        : IsHeadlineOf(group, mention) || IsVagueHeadlineOf(group, mention) || IsOpenHeadlineOf(group, mention) || IsUndoneHeadlineOf(group, mention) || IsSpokenAt(group, mention) || IsBeside(group, mention) ? true
        : null;

    /// <summary>Whether the parties of the mention stand for those of the meeting.</summary>
    public static bool Renames(MeetingGroup group, MeetingMention mention) =>
        group.First.IsSlavic && (IsHeadlineOf(group, mention) || IsOpenHeadlineOf(group, mention) || (IsUndoneHeadlineOf(group, mention) && (mention.Parties.Count > group.Parties.Count || (mention.IsNotMet && mention.Parties.Count > 1))));

    /// <summary>The parties that the mention adds as those who do something at the meeting, none of its own; null where it adds its own.</summary>
    public static Parties? AsDoers(MeetingGroup group, MeetingMention mention) =>
        !group.First.IsSlavic ? null : IsSpokenAt(group, mention) || IsBeside(group, mention) ? mention.Doers.With(mention.Parties) : !mention.IsNotMet && IsUndoneHeadlineOf(group, mention) && mention.Parties.Count <= group.Parties.Count ? Parties.None : null;

    // «Озерия и Полесье проведут встречу … Министры Анна Лесная и Петр Воронов встретятся»: the text names as many persons as the headline tells of by their states, cities or posts.
    private static bool IsHeadlineOf(MeetingGroup group, MeetingMention mention) =>
        IsUnderHeadline(group, mention) && group.Kind != MeetingKind.Visit && (group.Kind == mention.Kind || (MeetingAgreement.OfKinds(group.Kind, mention.Kind) && group.First.Stem == mention.Stem))
        && group.IsOf(mention.Status) && group.Parties is { Described.Count: 0, Count: > 1 } told && mention.Parties is { Described.Count: 0 } named && named.Count == told.Count && named.Entities.All(IsNamed)
        && told.Entities.All(one => named.Entities.Contains(one) || (!IsNamed(one) && MayStandFor(one, [.. named.Entities.Except(told.Entities)])));

    // «Озерия отложила переговоры с Полесьем … Заседание комиссии перенесено»
    private static bool IsUndoneHeadlineOf(MeetingGroup group, MeetingMention mention) =>
        mention.IsNotMet ? group is { Mentions: <= 2, First.IsInHeadline: true } && mention.Sentence - group.LastSentence <= HeadlineReach && group.IsUndone && MeetingAgreement.OfKinds(group.Kind, mention.Kind) && !group.Parties.Entities.Any(IsNamed)
        : IsUnderHeadline(group, mention) && mention.Status is { } status && CalledOffMeetings.IsUndone(status) && group.IsOf(status) && !mention.LooksBack && MeetingAgreement.OfKinds(group.Kind, mention.Kind)
        && !group.Parties.Entities.Any(IsNamed) && !mention.Parties.Entities.Any(IsNamed);

    // «Советник беседовал с представителями Озерии … Воронов вел переговоры с озерскими чиновниками»: one person, and others whom neither names.
    private static bool IsVagueHeadlineOf(MeetingGroup group, MeetingMention mention) =>
        IsUnderHeadline(group, mention) && !mention.IsFollowing && group.Kind != MeetingKind.Visit && MeetingAgreement.OfKinds(group.Kind, mention.Kind) && group.IsOf(mention.Status) && group.Parties.Count > 1 && mention.Parties.Count > 1
        && group.Parties.Entities.Where(IsNamed).ToArray() is [var one] && mention.Parties.Entities.Where(IsNamed).ToArray() is [var other] && one == other && (group.Parties.Described.Count > 0 || mention.Parties.Described.Count > 0);

    // «Названа дата встречи советников … Советники соберутся в Осло»: the headline leaves open whether and of whom.
    private static bool IsOpenHeadlineOf(MeetingGroup group, MeetingMention mention) =>
        IsUnderHeadline(group, mention) && !mention.IsFollowing && group.IsOf(null) && group.Kind == mention.Kind && group.Kind != MeetingKind.Visit && group.First.Stem == mention.Stem && mention is { Status: not null, Parties.Count: > 0 } && group.Parties.Entities.Where(IsNamed).All(mention.Parties.Entities.Contains);

    private static bool IsUnderHeadline(MeetingGroup group, MeetingMention mention) =>
        group.Mentions == 1 && group.First.IsInHeadline && !mention.IsInHeadline && !mention.IsEarlier && mention.Sentence - group.LastSentence <= HeadlineReach && MeetingAgreement.OfDates(group.Date, mention.Date);

    // «На заседании Озерной группы … После встречи Воронов заявил»: who speaks after a sitting has sat there.
    private static bool IsSpokenAt(MeetingGroup group, MeetingMention mention) =>
        mention is { IsSaidThere: true, IsEarlier: false, IsFollowing: false, Status: MeetingStatus.Held, Parties: { Described.Count: 0, Entities: [{ Kind: EntityKind.Person }] } } && mention.Sentence - group.LastSentence <= SpeakerReach
        && (group.First.IsSitting || group.IsOfBody || group.Parties.AreMany) && (group.IsOf(MeetingStatus.Held) || group.IsOf(MeetingStatus.Ongoing)) && MeetingAgreement.OfKinds(group.Kind, mention.Kind) && MeetingAgreement.OfDates(group.Date, mention.Date);

    // «Лига провела саммит в Осло … Воронов на полях саммита встретился с Лесной»: both are at the summit.
    private static bool IsBeside(MeetingGroup group, MeetingMention mention) =>
        mention.IsAtSummit && group.Kind == MeetingKind.Summit && mention.Sentence - group.LastSentence <= SummitReach && MeetingAgreement.OfDates(group.Date, mention.Date)
        && mention.Status is not (MeetingStatus.Planned or MeetingStatus.Proposed) && (group.IsOf(MeetingStatus.Held) || group.IsOf(MeetingStatus.Ongoing));

    private static bool MayStandFor(Entity told, IReadOnlyList<Entity> named) => told.Kind is EntityKind.Place or EntityKind.Organization or EntityKind.Person && !told.IsMedium && named.Any(one => told.State is null || one.State is null || one.State == told.State);

    private static bool IsNamed(Entity one) => one.Kind == EntityKind.Person && one.Mentions.Any(static mention => mention.Form == MentionForm.Name);
}
