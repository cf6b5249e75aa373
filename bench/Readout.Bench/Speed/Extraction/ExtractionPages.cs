namespace Readout.Bench.Speed.Extraction;

/// <summary>The pages that extraction is timed on: aeb and fundus-pages of the corpora's folder.</summary>
internal static class ExtractionPages
{
    private static readonly string[] Sets = ["pages/aeb/pages", "pages/fundus-pages/pages"];

    public static PageSet Load(string corpora) => PageSet.Load([.. Sets.Select(set => Path.Combine(corpora, set))]);
}
