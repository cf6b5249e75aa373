using System.Net.Http.Headers;

namespace Readout.App.Fetching;

/// <summary>What an answer's header says of the answer and of asking again.</summary>
internal static class ResponseHeaders
{
    // Who asks for more than a day is asked again after a day.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>A result with all that the header says, without a body.</summary>
    public static Fetched Read(HttpResponseMessage response, Uri url, Uri? movedTo, DateTimeOffset now) => new()
    {
        Url = url,
        Status = (int)response.StatusCode,
        MovedTo = movedTo,
        ContentType = response.Content.Headers.ContentType?.ToString() ?? Raw(response.Content.Headers, "Content-Type"),
        ETag = Raw(response.Headers, "ETag"),
        LastModified = Raw(response.Content.Headers, "Last-Modified"),
        RetryAfter = RetryAfter(response.Headers.RetryAfter, now),
        FreshFor = FreshFor(response, now),
        RobotsTag = Raw(response.Headers, "X-Robots-Tag"),
        TdmReservation = Raw(response.Headers, "tdm-reservation"),
    };

    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) && values.ToString().Trim() is { Length: > 0 and < 1024 } value ? value : null;

    private static TimeSpan? RetryAfter(RetryConditionHeaderValue? header, DateTimeOffset now) =>
        Bounded(header?.Delta ?? (header?.Date is { } date ? date - now : null));

    private static TimeSpan? FreshFor(HttpResponseMessage response, DateTimeOffset now)
    {
        if (response.Headers.CacheControl is { } cache && (cache.NoCache || cache.NoStore || cache.MaxAge is not null))
        {
            return cache.NoCache || cache.NoStore ? null : Bounded(cache.MaxAge - (response.Headers.Age ?? TimeSpan.Zero));
        }

        return Bounded(response.Content.Headers.Expires - (response.Headers.Date ?? now));
    }

    private static TimeSpan? Bounded(TimeSpan? time) => time is null || time <= TimeSpan.Zero ? null : time < LongestWait ? time : LongestWait;
}
