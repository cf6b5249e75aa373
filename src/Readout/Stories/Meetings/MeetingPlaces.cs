using Readout.Stories.Identities;
using Readout.Stories.Names;

namespace Readout.Stories.Meetings;

/// <summary>Places of meetings across languages. Stateless and thread-safe.</summary>
internal static class MeetingPlaces
{
    private static readonly string[] Languages = ["en", "ru", "uk"];

    /// <summary>The key of a capital or place that is known by name; null for others, one of which may lie within another.</summary>
    public static string? KeyOf(string? place) => place is null ? null : Languages
        .Select(language => KnownBodies.KeyOf(place, language, null, out _))
        .FirstOrDefault(static key => key is not null && (key.StartsWith("capital/", StringComparison.Ordinal) || key.StartsWith("place/", StringComparison.Ordinal)));

    /// <summary>What names of one place in several languages share: the key where it is known, else the sound.</summary>
    public static string NameOf(string place) => KeyOf(place) ?? NameKey.Of(place).Key;
}
