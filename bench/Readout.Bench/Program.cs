using System.Globalization;
using Readout.Bench;

if (args is not [{ } folder, ..])
{
    Console.Error.WriteLine("Usage: Readout.Bench FOLDER [ROUNDS] [RUN-FOLDER]");
    return 2;
}

int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
var pages = PageSet.Load(folder);
if (pages.Count == 0)
{
    Console.Error.WriteLine($"{folder}: no page (*.html, *.htm, *.txt, with or without .gz)");
    return 1;
}

IReadOnlyList<Measurement> measurements = Measurement.Interleaved(Workload.All, pages, rounds);
var report = new Report(folder, pages, rounds, measurements);
Console.Write(report.ToTable());
if (args.Length > 2)
{
    Console.WriteLine("written: " + report.WriteTo(args[2]));
}

return 0;
