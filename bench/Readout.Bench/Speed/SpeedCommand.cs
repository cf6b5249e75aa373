using System.Globalization;

namespace Readout.Bench.Speed;

/// <summary>Pages per second over a folder, with what came out of them.</summary>
internal static class SpeedCommand
{
    public static int Run(string folder, string[] rest)
    {
        int rounds = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 7;
        var pages = PageSet.Load(folder);
        if (pages.Count == 0)
        {
            Console.Error.WriteLine($"{folder}: no page (*.html, *.htm, *.txt, with or without .gz)");
            return 1;
        }

        IReadOnlyList<Measurement> measurements = Measurement.Interleaved(Workload.All, pages, rounds);
        var report = new Report(folder, pages, rounds, measurements);
        Console.Write(report.ToTable());
        if (rest.Length > 1)
        {
            Console.WriteLine("written: " + report.WriteTo(rest[1]));
        }

        return 0;
    }
}
