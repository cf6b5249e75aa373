using System.Globalization;

namespace Readout.Stories.Meetings;

/// <summary>Which side of one meeting somebody speaks for. Not thread-safe.</summary>
public sealed class MeetingSideKeys
{
    private readonly string[] _states;
    private readonly List<MeetingParty> _bodies = [];
    private readonly Dictionary<MeetingParty, string> _keys = [];

    public MeetingSideKeys(KnownMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        MeetingParty[] parties = [.. meeting.Reports.SelectMany(static report => report.Parties).DistinctBy(static party => (party.Entity, party.Name))];
        _states = [.. parties.Select(static one => one.State).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (MeetingParty party in parties.Where(static party => !party.IsPerson))
        {
            if (!_bodies.Exists(party.Represents))
            {
                _bodies.Add(party);
            }
        }
    }

    /// <summary>
    /// What all who speak for one side share: the state that they are or serve, or the body among the parties that their role names, where the meeting has parties of
    /// several; else they themselves.
    /// </summary>
    public string Of(MeetingParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (!_keys.TryGetValue(party, out string? key))
        {
            _keys.Add(party, key = KeyOf(party));
        }

        return key;
    }

    private string KeyOf(MeetingParty party)
    {
        if (party.State is { } state && _states.Length > 1 && _states.Contains(state, StringComparer.Ordinal))
        {
            return "state " + state;
        }

        List<MeetingParty> own = _bodies.Count > 1 ? _bodies.FindAll(party.Represents) : [];
        return own.Count == 1 ? "body " + own[0].Name
            : party.Entity is { } entity ? string.Create(CultureInfo.InvariantCulture, $"entity {entity}")
            : "name " + party.Name.ToLowerInvariant();
    }
}
