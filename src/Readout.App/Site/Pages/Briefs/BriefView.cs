using System.Data.Common;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;
using Readout.Records.Searching;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>A paragraph of a brief with what the record has of it now; null where it has it no more, and for the editor's own words.</summary>
public sealed record BriefParagraph(BriefItem Item, SearchResult? Result)
{
    /// <summary>True where the record now tells of it otherwise than when it was picked.</summary>
    public bool IsChanged { get; init; }

    /// <summary>True for a pick that the record has no more.</summary>
    public bool IsGone => Item.IsPicked && Result is null;
}

/// <summary>A brief with what it stands on, as the one who looks may see it.</summary>
public sealed record BriefView(Brief Brief, IReadOnlyList<BriefParagraph> Paragraphs) : ILimitedView
{
    /// <summary>The articles that it stands on, each once, in the order of the paragraphs.</summary>
    public IReadOnlyList<FoundArticle> Sources => [.. Paragraphs.Select(paragraph => paragraph.Result?.Article).OfType<FoundArticle>().DistinctBy(article => article.Id)];

    object ILimitedView.Limited(ViewLimit limit) => this with
    {
        Paragraphs = [.. Paragraphs.Select(paragraph => paragraph.Result is { } result ? paragraph with { Result = limit.Apply(result) } : paragraph)],
    };

    /// <summary>Reads what a brief stands on.</summary>
    internal static BriefView Read(DbConnection connection, Brief brief)
    {
        var items = new RecordItems(connection);
        ILookup<long, SearchResult> found = ((SearchTarget[])[SearchTarget.Statements, SearchTarget.Meetings, SearchTarget.Commitments])
            .SelectMany(target => items.Of(target, brief.Items.Where(item => TargetOf(item.Kind) == target).Select(item => item.Article).OfType<long>())).ToLookup(result => result.Article.Id);
        return new BriefView(brief, [.. brief.Paragraphs.Select(item => Paragraph(item, found))]);
    }

    /// <summary>What kind of thing in a record an item names; null for words.</summary>
    internal static SearchTarget? TargetOf(BriefItemKind kind) => kind switch
    {
        BriefItemKind.Statement => SearchTarget.Statements,
        BriefItemKind.Meeting => SearchTarget.Meetings,
        BriefItemKind.Commitment => SearchTarget.Commitments,
        _ => null,
    };

    // Ids change when a page is read again; the words tell which it is.
    private static BriefParagraph Paragraph(BriefItem item, ILookup<long, SearchResult> found)
    {
        if (!item.IsPicked || item.Article is not { } article)
        {
            return new BriefParagraph(item, null);
        }

        (SearchResult? result, PickFit fit) = found[article].Where(result => KindOf(result) == item.Kind)
            .Select(result => (Result: (SearchResult?)result, Fit: PickAnchor.Fit(item.Anchor, result)))
            .Where(one => one.Fit != PickFit.None)
            .OrderByDescending(one => one.Fit).ThenByDescending(one => one.Result!.Id == item.Local)
            .FirstOrDefault();
        return new BriefParagraph(item, result) { IsChanged = fit == PickFit.Changed };
    }

    private static BriefItemKind KindOf(SearchResult result) => result switch
    {
        FoundStatement => BriefItemKind.Statement,
        FoundMeeting => BriefItemKind.Meeting,
        _ => BriefItemKind.Commitment,
    };
}
