namespace Readout.Dates;

/// <summary>
/// Reads the stamps that machines write into pages and feeds: ISO 8601 and RFC 3339 in all their shapes, RFC 2822 ("Wed, 08 Dec 2021 19:12:00 +0200"),
/// and what people type into such fields instead. Nothing that is not said is filled in. Stateless and thread-safe.
/// </summary>
public static class InstantParser
{
    // The first second of the Unix clock falls on this day or the one before, by zone.
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The instant or day, null when the text is no stamp or not a whole day, or is what a system writes for no date: 0001-01-01, or the first instant of the Unix clock.</summary>
    public static PartialDate? Parse(ReadOnlySpan<char> text, string? language = null) =>
        Read(text, language) is { } date && !IsUnset(date) ? date : null;

    private static bool IsUnset(PartialDate date) =>
        date.Date == DateOnly.MinValue || (date.Time is { } time && date.Date!.Value.ToDateTime(time) - (date.Offset ?? TimeSpan.Zero) == Epoch.ToDateTime(TimeOnly.MinValue));

    private static PartialDate? Read(ReadOnlySpan<char> text, string? language)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        if (IsoDate.TryParse(trimmed, out PartialDate? date) || IsoDate.TryParse(Expand(trimmed), out date))
        {
            return date.IsWholeDay ? date : null;
        }

        return DateStampReader.Read(trimmed, language) is { IsWholeDay: true } stamp ? stamp : null;
    }

    // The basic format of ISO 8601 to the extended: 20211208T191200Z.
    private static string Expand(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[..8].ContainsAnyExceptInRange('0', '9'))
        {
            return "";
        }

        string date = $"{text[..4]}-{text[4..6]}-{text[6..8]}";
        ReadOnlySpan<char> rest = text[8..];
        if (rest.Length < 5 || rest[0] is not ('T' or ' ') || rest[1..5].ContainsAnyExceptInRange('0', '9'))
        {
            return rest.IsEmpty ? date : "";
        }

        bool hasSeconds = rest.Length >= 7 && !rest[5..7].ContainsAnyExceptInRange('0', '9');
        string time = $"T{rest[1..3]}:{rest[3..5]}" + (hasSeconds ? $":{rest[5..7]}" : "");
        return $"{date}{time}{rest[(hasSeconds ? 7 : 5)..]}";
    }
}
