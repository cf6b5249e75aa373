using System.Diagnostics;
using System.Globalization;
using System.Text;
using Readout.Articles;
using Readout.Dates;
using Readout.Pages;
using Readout.Records;
using Readout.Stories;

namespace Readout.Bench.Speed;

/// <summary>
/// What joining costs an article by how many the window holds. The articles are made up: words as unequally frequent as words are (Zipf), names of the
/// some hundred topics of a day, 10,000 a day, three reports of an event on average.
/// </summary>
internal static class JoiningCommand
{
    private const int Measured = 1000;
    private const int PerDay = 10_000;
    private const int ReportsOfEvent = 3;
    private const int Vocabulary = 60_000;
    private const int Length = 250;
    private static readonly int[] Sizes = [1_000, 10_000, 50_000];

    public static int Run(string[] sizes)
    {
        foreach (int size in sizes.Length == 0 ? Sizes : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))])
        {
            Measure(size);
        }

        return 0;
    }

    private static void Measure(int size)
    {
        var random = new Random(size);
        var window = new StoryWindow(new StoryWindowOptions { Capacity = size + Measured });
        for (int i = 0; i < size; i++)
        {
            window.Load(i, i / ReportsOfEvent, Article(i, random));
        }

        ArticleFeatures[] articles = [.. Enumerable.Range(size, Measured).Select(i => Article(i, random))];
        double[] times = [.. articles.Select((article, i) => Time(() => window.Add(size + i, article)))];
        double features = Time(() => articles.ToList().ForEach(article => article.ToBytes())) / Measured;
        long bytes = GC.GetTotalMemory(true);
        GC.KeepAlive(window);
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,7} articles: {times.Average():F2} ms to join one, p95 {times[Measured * 95 / 100]:F2}; to bytes {features:F3} ms; {bytes / 1e6:F0} MB"));
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // An event has its own names, figures and a share of its words; everything else is anybody's.
    private static ArticleFeatures Article(int number, Random random)
    {
        var own = new Random(number / ReportsOfEvent);
        string[] names = [.. Enumerable.Range(0, 6).Select(_ => "N" + Word(own))];
        string[] words = [.. Enumerable.Range(0, 60).Select(_ => Word(own))];
        var text = new StringBuilder();
        for (int i = 0; i < Length; i++)
        {
            text.Append(random.Next(10) switch
            {
                0 => names[random.Next(names.Length)],
                1 => random.Next(3000).ToString(CultureInfo.InvariantCulture),
                < 4 => words[random.Next(words.Length)],
                _ => Word(random),
            }).Append(i % 15 == 14 ? ". " : " ");
        }

        DateTimeOffset time = new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.Zero).AddDays(number / (double)PerDay);
        var article = new NewsArticle { Title = string.Join(' ', words.Take(4).Concat(names.Take(2))), Text = text.ToString(), Language = "en", Url = $"https://site{number % 97}.example/{number}", Published = PartialDate.Of(time) };
        return ArticleFeatures.Of(RecordReader.WithoutAnalysis(Page.Of(article.Text, article.Url), article));
    }

    private static string Word(Random random)
    {
        int rank = (int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary));
        var word = new StringBuilder();
        for (int rest = rank + 40; rest > 0; rest /= 40)
        {
            word.Append("bdfgklmnprstvz"[rest % 40 % 14]).Append("aeiou"[rest % 5]);
        }

        return word.ToString();
    }
}
