using Readout.Bench.Quality.Pages;

namespace Readout.Bench.Quality;

/// <summary>Every accuracy figure over the corpora's folder, held against the floors.</summary>
internal static class QualityCommand
{
    public static int Run(string corpora, string[] rest)
    {
        if (!QualitySet.Statements.Concat(QualitySet.Names).Any(set => set.IsIn(corpora)) && !PageQualitySet.All.Any(set => set.IsIn(corpora)))
        {
            Console.Error.WriteLine($"{corpora}: none of the annotated sets is there (pages/aeb/gold.jsonl, news/en/statements.jsonl, statements/ru/gold.jsonl, names/…)");
            return 1;
        }

        var report = new QualityReport(Console.Out);
        new PageQualityRun(corpora, report).Run();
        new QualityRun(corpora, report).Run();
        return rest switch
        {
            ["--accept", { } floors] => Accept(floors, report),
            ["--floors", { } floors] => Check(floors, report),
            _ => 0,
        };
    }

    private static int Accept(string floors, QualityReport report)
    {
        Floors.Raise(floors, report.Figures);
        return 0;
    }

    private static int Check(string floors, QualityReport report)
    {
        IReadOnlyList<string> broken = Floors.Broken(floors, report.Figures);
        report.Heading(broken.Count == 0 ? $"All {report.Figures.Count} figures hold their floors." : "Below the floor:");
        foreach (string line in broken)
        {
            Console.WriteLine("    " + line);
        }

        return broken.Count == 0 ? 0 : 1;
    }
}
