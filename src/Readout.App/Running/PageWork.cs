using Readout.App.Output;
using Readout.Articles;
using Readout.Formats;
using Readout.Pages;
using Readout.Records;

namespace Readout.App.Running;

/// <summary>Takes one page as far as the command goes and formats what comes of it. Thread-safe.</summary>
internal sealed class PageWork(RunSettings settings)
{
    private readonly RecordScope _scope = settings.Reading == Reading.Extract ? RecordScope.Article : RecordScope.Full;

    public void Do(PageResult result, OutputEntry entry)
    {
        if (result.Page is not { } page)
        {
            Fail(entry, result.Error!);
            return;
        }

#pragma warning disable CA1031 // One page that trips a fault of the program must not end a run over a million.
        try
        {
            entry.Source = page.Source;
            entry.Warnings = page.Warnings;
            settings.Format.Write(Read(page), _scope, entry.Bytes);
        }
        catch (Exception exception)
        {
            entry.Clear();
            Fail(entry, new UnreadablePage(page.Source, "internal-error", $"could not be read, which is a fault of Readout: {exception.GetType().Name}: {exception.Message}"));
        }
#pragma warning restore CA1031
    }

    private void Fail(OutputEntry entry, UnreadablePage error)
    {
        string hint = error.Code == "too-large" ? " (--max-bytes raises it)" : "";
        entry.Error = new InputError(error.Source, error.Code, error.Message + hint);
        settings.Format.WriteError(entry.Error, entry.Bytes);
    }

    private ArticleRecord Read(Page page)
    {
        if (settings.Reading != Reading.Extract)
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
