using System.Globalization;
using Readout.App.Site.Pages.Forms;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>What an editor typed into the form of a brief, and what was wrong with it.</summary>
/// <param name="Brief">The brief with what was typed in the place of what it had.</param>
public sealed record BriefForm(Brief Brief)
{
    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    /// <summary>A paragraph to be added.</summary>
    public string? NewWords { get; init; }

    public string? LinkTitle { get; init; }

    public string? LinkUrl { get; init; }

    /// <summary>What is set right in a brief that is out.</summary>
    public string? Note { get; init; }

    /// <summary>When to publish, as a clock at <see cref="Zone"/> shows it.</summary>
    public string? At { get; init; }

    /// <summary>Minutes before UTC.</summary>
    public int Zone { get; init; }

    /// <summary>Why nothing was kept: a word of the interface; null when all is well.</summary>
    public string? Fault { get; init; }

    /// <summary>The time to publish at, seconds since 1970; null where what was typed is none.</summary>
    public long? Time => DateTime.TryParseExact(At, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) && time.Year is > 2000 and < 2200
        ? new DateTimeOffset(time.AddSeconds(-time.Second), TimeSpan.FromMinutes(Zone)).ToUnixTimeSeconds()
        : null;

    /// <summary>The address of the link where it leads into the web or to a page of this site.</summary>
    public string? Link => LinkUrl is { } url ? Addresses.Outside(url) ?? (LocalAddress.Or(url, "") is { Length: > 0 } page ? page : null) : null;

    internal static BriefForm Of(FormPost form, Brief brief) => new(brief with
    {
        Language = SiteWords.For(form.Line("language") ?? brief.Language).Language,
        Headline = form.Line("headline"),
        Standfirst = form.Text("standfirst"),
        Byline = form.Line("byline"),
        PhotoCredit = form.Line("photo-credit"),
        Items = [.. brief.Items.Select(item => item.Kind == BriefItemKind.Words ? item with { Words = form.Text(FieldOf(item)) } : item)],
    })
    {
        NewWords = form.Text("new-words"),
        LinkTitle = form.Line("link-title"),
        LinkUrl = form.Line("link-url"),
        Note = form.Text("note"),
        At = form.Line("at"),
        Zone = int.TryParse(form.Line("zone"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int zone) && Math.Abs(zone) <= 14 * 60 ? zone : 0,
    };

    /// <summary>The field that holds a paragraph of the editor's own.</summary>
    public static string FieldOf(BriefItem item) => string.Create(CultureInfo.InvariantCulture, $"words-{item.Id}");
}
