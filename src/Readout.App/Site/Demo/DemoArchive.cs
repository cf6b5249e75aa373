using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;

namespace Readout.App.Site.Demo;

/// <summary>
/// The archive that <c>readout demo</c> shows: invented pages about one set of talks, taken in as <c>readout import</c> takes pages in, each at the instant it says
/// it was fetched. The same on every machine, whatever the clock there says.
/// </summary>
internal static class DemoArchive
{
    // Whoever looks at the demo years later still finds the pages' bytes.
    private const int KeepDays = 36_500;

    /// <summary>The instant at which the demo is looked at: after its last page, in the week of its deadlines.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.FromHours(2));

    /// <summary>Makes the archive at <paramref name="address"/> and says what came of each page, in the order in which they came.</summary>
    public static IReadOnlyList<PageOutcome> Create(string address)
    {
        IReadOnlyList<DemoPage> pages = DemoPage.List();
        var clock = new PageClock { Now = pages[0].Retrieved };
        using var database = ArchiveDatabase.At(address);
        using var writer = new ArchiveWriter(database, new WriterSettings { Time = clock, KeepDays = KeepDays });
        var preparer = new PagePreparer(known: null);
        var outcomes = new List<PageOutcome>();
        foreach (DemoPage page in pages)
        {
            clock.Now = page.Retrieved;
            outcomes.AddRange(writer.Write([preparer.Prepare(page.Read())]));
        }

        return outcomes;
    }

    private sealed class PageClock : TimeProvider
    {
        public required DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
