using System.Globalization;

namespace Readout.Train.Pages;

/// <summary>How many pages of other kinds are said to be no article, and how many articles wrongly so, for several bars.</summary>
internal static class KindScore
{
    public static void Print(IReadOnlyList<(KindExample Example, double[] Shares)> judged)
    {
        foreach (double least in (ReadOnlySpan<double>)[0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
        {
            double others = Share(judged.Where(pair => pair.Example.Kind != "article"), least);
            double articles = Share(judged.Where(pair => pair.Example is { Kind: "article", Set: "wcxb" }), least);
            double news = Share(judged.Where(pair => pair.Example is { Kind: "article", Set: not "wcxb" }), least);
            double named = Named(judged.Where(pair => pair.Example.Kind != "article"), least);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bar {least}: others {others:F3} (by name {named:F3}), wcxb articles {articles:F4}, news {news:F4}"));
        }
    }

    /// <summary>The pages judged wrongly, the surest first.</summary>
    public static void PrintMistakes(IReadOnlyList<(KindExample Example, double[] Shares)> judged, double least)
    {
        foreach ((KindExample example, double[] shares) in judged.Where(pair => (Verdict(pair, least) is null) != (pair.Example.Kind == "article")).OrderBy(pair => pair.Example.Kind == "article" ? 0 : 1).ThenBy(pair => pair.Shares.FirstOrDefault()))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{example.Kind}\t{example.Ruled ?? (shares.Length == 0 ? "-" : (1 - shares[0]).ToString("F2", CultureInfo.InvariantCulture))}\t{example.Id}"));
        }
    }

    private static double Share(IEnumerable<(KindExample Example, double[] Shares)> pages, double least) => pages.Average(pair => Verdict(pair, least) is not null ? 1.0 : 0.0);

    private static double Named(IEnumerable<(KindExample Example, double[] Shares)> pages, double least) =>
        pages.Where(pair => Verdict(pair, least) is not null).Average(pair => Verdict(pair, least) == pair.Example.Kind ? 1.0 : 0.0);

    private static string? Verdict((KindExample Example, double[] Shares) page, double least)
    {
        if (page.Example.Ruled is not null || page.Shares.Length == 0 || 1 - page.Shares[0] < least)
        {
            return page.Example.Ruled;
        }

        return KindTrainer.Kinds[Array.IndexOf(page.Shares, page.Shares.Skip(1).Max(), 1)];
    }
}
