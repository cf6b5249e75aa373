using Readout.App.Output;
using Readout.Articles;
using Readout.Pages;
using Readout.Records;

namespace Readout.App.Running;

/// <summary>Takes one page as far as the command goes and formats what comes of it. Thread-safe.</summary>
internal sealed class PageWork(RunSettings settings)
{
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
            ArticleRecord record = Read(page);
            entry.Warnings = record.Warnings;
            settings.Format.Write(record, settings.Scope, entry.Bytes);
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

    private ArticleRecord Read(Page page) => settings.Reading == Reading.Extract
        ? RecordReader.WithoutAnalysis(page, ArticleExtractor.Extract(page))
        : RecordReader.Read(page);
}
