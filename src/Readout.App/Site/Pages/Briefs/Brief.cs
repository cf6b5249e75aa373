namespace Readout.App.Site.Pages.Briefs;

/// <summary>Where a brief stands at a time.</summary>
public enum BriefState
{
    Draft = 1,

    /// <summary>To be shown from a time that lies ahead.</summary>
    Scheduled,
    Published,
    Withdrawn,
}

/// <summary>What an item of a brief is.</summary>
public enum BriefItemKind
{
    Statement,
    Meeting,
    Commitment,

    /// <summary>A paragraph of the editor's own.</summary>
    Words,
    ReadAlso,

    /// <summary>What was set right after publication.</summary>
    Correction,
}

/// <summary>One item of a brief: something picked from an article's record, or words of the editor. Times are seconds since 1970.</summary>
public sealed record BriefItem(long Id, BriefItemKind Kind)
{
    /// <summary>The article that it was picked from; null when that is gone.</summary>
    public long? Article { get; init; }

    /// <summary>What it is called in the article's record.</summary>
    public string? Local { get; init; }

    /// <summary>A digest of what was picked, by which it is known again (<see cref="PickAnchor"/>).</summary>
    public IReadOnlyList<byte> Anchor { get; init; } = [];

    public string? Words { get; init; }

    public string? Url { get; init; }

    public required long AddedAt { get; init; }

    public bool IsPicked => Kind is BriefItemKind.Statement or BriefItemKind.Meeting or BriefItemKind.Commitment;

    /// <summary>Whether it is a paragraph, which has its place among the others.</summary>
    public bool IsParagraph => IsPicked || Kind == BriefItemKind.Words;
}

/// <summary>A news item that an editor makes of what the archive has, with words of their own. Times are seconds since 1970. Immutable.</summary>
public sealed record Brief
{
    public required long Id { get; init; }

    /// <summary>The language that it is written in.</summary>
    public required string Language { get; init; }

    public string? Headline { get; init; }

    public string? Standfirst { get; init; }

    public string? Byline { get; init; }

    public string? PhotoCredit { get; init; }

    public required long ChangedAt { get; init; }

    /// <summary>From when on it is shown; null for a draft.</summary>
    public long? PublishAt { get; init; }

    public long? WithdrawnAt { get; init; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<BriefItem> Items { get; init; } = [];

    public IEnumerable<BriefItem> Paragraphs => Items.Where(item => item.IsParagraph);

    public IEnumerable<BriefItem> ReadAlso => Items.Where(item => item.Kind == BriefItemKind.ReadAlso);

    public IEnumerable<BriefItem> Corrections => Items.Where(item => item.Kind == BriefItemKind.Correction);

    /// <summary>When it was last set right; null when it never was.</summary>
    public long? CorrectedAt => Corrections.Select(item => (long?)item.AddedAt).Max();

    public BriefState StateAt(DateTimeOffset now) =>
        WithdrawnAt is not null ? BriefState.Withdrawn
        : PublishAt is not { } time ? BriefState.Draft
        : time > now.ToUnixTimeSeconds() ? BriefState.Scheduled
        : BriefState.Published;
}
