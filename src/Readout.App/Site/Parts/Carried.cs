using Readout.App.Archive.Search;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>By how many outlets something is carried: each once, however often it tells it; copies of another's text are no account of their own. Stateless.</summary>
internal static class Carried
{
    public static int Outlets(IEnumerable<Carrier> carriers, SiteWords words) =>
        carriers.Where(static carrier => !carrier.IsCopy).Select(carrier => StatementSentence.OutletOf(carrier.Outlet, carrier.Url, words)).Distinct(StringComparer.Ordinal).Count();
}
