using System.Globalization;

namespace Readout.Stories.Meetings;

/// <summary>Which side of a meeting somebody speaks for. Stateless and thread-safe.</summary>
public static class MeetingSideKey
{
    /// <summary>
    /// What all who speak for one side share: the state that they are or serve, or the body among the parties that their role names, where the meeting has parties of
    /// several; else they themselves.
    /// </summary>
    public static string Of(MeetingParty party, KnownMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(meeting);
        string[] states = [.. meeting.Reports.SelectMany(static report => report.Parties).Select(static one => one.State).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (party.State is { } state && states.Length > 1 && states.Contains(state, StringComparer.Ordinal))
        {
            return "state " + state;
        }

        MeetingParty[] bodies = [.. Bodies(meeting)];
        MeetingParty[] own = [.. bodies.Where(party.Represents)];
        return bodies.Length > 1 && own.Length == 1 ? "body " + own[0].Name
            : party.Entity is { } entity ? string.Create(CultureInfo.InvariantCulture, $"entity {entity}")
            : "name " + party.Name.ToLowerInvariant();
    }

    private static IEnumerable<MeetingParty> Bodies(KnownMeeting meeting)
    {
        var bodies = new List<MeetingParty>();
        foreach (MeetingParty party in meeting.Reports.SelectMany(static report => report.Parties).Where(static party => !party.IsPerson))
        {
            if (!bodies.Exists(party.Represents))
            {
                bodies.Add(party);
            }
        }

        return bodies;
    }
}
