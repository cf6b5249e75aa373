using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Readout.Articles;
using Readout.Entities;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Languages;
using Readout.Pages;
using Readout.Records;
using Readout.Statements;

namespace Readout.Bench.Speed;

/// <summary>
/// What meetings, commitments and their dates add to <c>readout read</c>: the bytes of saved pages read, analysed and written as lines of JSON,
/// with the events and without them, in turns on one core.
/// </summary>
internal static class ReadingCost
{
    public static void Time(string language, PageSet pages, int warmUps, int rounds)
    {
        var whole = new List<double>();
        var withoutEvents = new List<double>();
        for (int round = -warmUps; round < rounds; round++)
        {
            GC.Collect();
            double mine = Seconds(pages, RecordReader.Read);
            double fewer = Seconds(pages, WithoutEvents);
            if (round >= 0)
            {
                whole.Add(mine);
                withoutEvents.Add(fewer);
            }
        }

        double median = Measurement.MedianOf(whole);
        FormattableString line = $"{language}: read {pages.Count / median:F0} saved pages/s to JSON, with events {median / Measurement.MedianOf(withoutEvents):F2} times as long as without; {pages.Count} pages, one core, {rounds} rounds";
        Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary><see cref="RecordReader.Read"/> as far as the statements: no meetings, no commitments, none of their dates.</summary>
    public static ArticleRecord WithoutEvents(Page page, CancellationToken cancellationToken)
    {
        NewsArticle article = ArticleExtractor.Extract(page, cancellationToken);
        ArticleRecord record = RecordReader.WithoutAnalysis(page, article);
        if (TextAnalyzer.Analyze(record.Document, article.Language) is not { } text)
        {
            return record;
        }

        EntityIndex entities = EntityFinder.Find(text);
        return record with { IsAnalyzed = true, Entities = entities.Entities, Statements = StatementFinder.Find(text, entities, article.Published) };
    }

    private static double Seconds(PageSet pages, Func<Page, CancellationToken, ArticleRecord> reading)
    {
        long start = Stopwatch.GetTimestamp();
        var json = new ArrayBufferWriter<byte>();
        for (int i = 0; i < pages.Count; i++)
        {
            foreach (Page page in PageSet.Read(pages.Files[i], pages.Names[i]))
            {
                json.ResetWrittenCount();
                RecordJson.WriteOneLine(reading(page, CancellationToken.None), RecordScope.Full, json);
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
