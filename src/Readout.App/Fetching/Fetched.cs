namespace Readout.App.Fetching;

/// <summary>What is asked for, and what is known of it from the last time.</summary>
internal sealed record FetchRequest(Uri Url, long MaxBytes)
{
    /// <summary>The <c>ETag</c> of the last answer, as it was written.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> of the last answer, as it was written.</summary>
    public string? LastModified { get; init; }

    /// <summary>Whether pictures, sound and films are left unread.</summary>
    public bool LeavesMedia { get; init; }
}

/// <summary>What came of a fetch: a body, the word that nothing changed, or why there is neither.</summary>
internal sealed record Fetched
{
    /// <summary>Where the answer came from, behind all redirects.</summary>
    public required Uri Url { get; init; }

    /// <summary>The status of the last answer, null when there was none.</summary>
    public int? Status { get; init; }

    /// <summary>The body after decompression; null when nothing changed or nothing arrived.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Why nothing arrived: kebab-case and stable; null when something did or nothing changed.</summary>
    public string? Code { get; init; }

    public string Message { get; init; } = "";

    /// <summary>Where permanent redirects (301, 308) alone led from the address that was asked for.</summary>
    public Uri? MovedTo { get; init; }

    public string? ContentType { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>How long the host asks not to be asked again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long the answer stays fresh (<c>Cache-Control: max-age</c>, <c>Expires</c>).</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>The values of <c>X-Robots-Tag</c>, null where there is none.</summary>
    public string? RobotsTag { get; init; }

    /// <summary>The value of <c>tdm-reservation</c> (<see href="https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/"/>).</summary>
    public string? TdmReservation { get; init; }

    public bool IsUnchanged => Status == 304;

    public static Fetched Not(Uri url, string code, string message) => new() { Url = url, Code = code, Message = message };
}
