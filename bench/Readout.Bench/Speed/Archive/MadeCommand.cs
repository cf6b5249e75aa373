using System.Globalization;

namespace Readout.Bench.Speed.Archive;

/// <summary>Prints made articles, a line of JSON each, as <c>readout read</c> and <c>readout import</c> take them.</summary>
internal static class MadeCommand
{
    public static int Run(string pages, string count)
    {
        IReadOnlyList<SentencePool> pools = SentencePool.Load(pages, "en", "ru", "uk");
        if (pools.Count == 0)
        {
            Console.Error.WriteLine($"{pages}: no English, Russian or Ukrainian article is there");
            return 1;
        }

        var maker = new ArticleMaker(pools);
        using Stream output = Console.OpenStandardOutput();
        for (int number = 0; number < int.Parse(count, CultureInfo.InvariantCulture); number++)
        {
            output.Write(maker.Line(number));
            output.WriteByte((byte)'\n');
        }

        return 0;
    }
}
