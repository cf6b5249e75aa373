using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Readout.App.Archive.Search;

/// <summary>
/// A place in a list of results: of the newest an entry's number, so that what comes in meanwhile moves nothing; of the best how many came before.
/// Written as one word that means nothing outside.
/// </summary>
public sealed record SearchCursor(SearchSort Sort, long Place)
{
    /// <summary>The place of what stands in no list.</summary>
    public static readonly SearchCursor None = new(SearchSort.Newest, 0);

    public static bool TryParse(string text, [NotNullWhen(true)] out SearchCursor? cursor)
    {
        cursor = text.Length > 1 && text[0] is 'n' or 'b' && long.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long place) && place >= 0
            ? new SearchCursor(text[0] == 'n' ? SearchSort.Newest : SearchSort.Best, place)
            : null;
        return cursor is not null;
    }

    public override string ToString() => (Sort == SearchSort.Newest ? "n" : "b") + Place.ToString("x", CultureInfo.InvariantCulture);
}
