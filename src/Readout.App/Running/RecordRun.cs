using Readout.App.Inputs;
using Readout.App.Output;
using Readout.Articles;
using Readout.Formats;
using Readout.Pages;
using Readout.Records;

namespace Readout.App.Running;

/// <summary>
/// One run of the program over its inputs. Workers take pages one by one from the inputs, read and format each into a buffer of its own;
/// the output puts the buffers in order.
/// </summary>
internal sealed class RecordRun
{
    // AngleSharp and the stages need little; the rest is for pages that nest deep. It is address space until it is used.
    private const int StackBytes = 256 << 20;

    private readonly RunSettings _settings;
    private readonly OrderedOutput _output;
    private readonly IEnumerator<PageResult> _pages;
    private readonly Lock _taking = new();
    private long _taken;

    private RecordRun(RunSettings settings, OrderedOutput output, IEnumerator<PageResult> pages)
    {
        _settings = settings;
        _output = output;
        _pages = pages;
    }

    public static int Run(RunSettings settings)
    {
        using Stream stream = settings.Output is null ? Console.OpenStandardOutput() : File.Create(settings.Output);
        var output = new OrderedOutput(stream, settings.Format, settings.Jobs * 4);
        using IEnumerator<PageResult> pages = InputPages.Read(settings).GetEnumerator();
        output.Start();
        new RecordRun(settings, output, pages).Work();
        output.End();
        return output.Errors > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private void Work()
    {
        var workers = new Thread[_settings.Jobs];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(TakePages, StackBytes) { IsBackground = true };
            workers[i].Start();
        }

        foreach (Thread worker in workers)
        {
            worker.Join();
        }
    }

    private void TakePages()
    {
        while (TryTake(out long number, out PageResult page))
        {
            _output.WaitForRoom(number);
            _output.Put(number, Entry(page));
        }
    }

    private bool TryTake(out long number, out PageResult page)
    {
        lock (_taking)
        {
            bool any = _pages.MoveNext();
            page = any ? _pages.Current : default;
            number = any ? _taken++ : -1;
            return any;
        }
    }

    private OutputEntry Entry(PageResult result)
    {
        var entry = new OutputEntry();
        if (result.Page is { } page)
        {
            _settings.Format.Write(Read(page), _settings.Reading == Reading.Extract ? RecordScope.Article : RecordScope.Full, entry.Bytes);
            return entry;
        }

        entry.Error = new InputError(result.Error!.Source, result.Error.Code, result.Error.Message);
        _settings.Format.WriteError(entry.Error, entry.Bytes);
        return entry;
    }

    private ArticleRecord Read(Page page)
    {
        if (_settings.Reading != Reading.Extract)
        {
            return RecordReader.Read(page);
        }

        NewsArticle article = ArticleExtractor.Extract(page);
        return new ArticleRecord
        {
            Source = page.Source,
            Retrieved = page.Retrieved,
            Article = article,
            Document = ArticleDocument.Of(article),
            IsAnalyzed = false,
            Warnings = page.Warnings,
        };
    }
}
