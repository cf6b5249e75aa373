namespace Readout.App.Site.Feeds;

/// <summary>A page of the web that an entry rests on. <paramref name="Url"/> is null where it has no address of the web's.</summary>
internal sealed record FeedEvidence(string Name, string? Url);

/// <summary>Something that a feed tells. All texts are lines without characters that XML does not take; addresses are absolute ones of the web.</summary>
internal sealed record FeedEntry
{
    /// <summary>The same as long as the entry tells of the same thing.</summary>
    public required Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The whole sentence.</summary>
    public required string Text { get; init; }

    /// <summary>More of it, where it is longer than a sentence.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>What must be told beside it: quoted or reported, a hope, a deadline's day.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Its permanent address on the site.</summary>
    public required string Link { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>When what is shown of it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The articles that tell it, the one that <see cref="Text"/> is taken from first.</summary>
    public required IReadOnlyList<FeedEvidence> Evidence { get; init; }
}

/// <summary>A view as a feed.</summary>
internal sealed record Feed
{
    public required string Title { get; init; }

    /// <summary>The page that shows the same.</summary>
    public required string Page { get; init; }

    /// <summary>Its own address without the extension, and the query behind it.</summary>
    public required string Address { get; init; }

    public string Query { get; init; } = "";

    /// <summary>Of the words around the statements.</summary>
    public required string Language { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    public DateTimeOffset Updated => Entries.Count == 0 ? DateTimeOffset.UnixEpoch : Entries.Max(entry => entry.Updated);

    public string Self(FeedFormat format) => Address + format.Extension + Query;
}
