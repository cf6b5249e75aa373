using Readout.Pages;
using Readout.Records;

internal static class ReadmeSample
{
    public static void Run()
    {
        // README: begin
        using FileStream file = File.OpenRead("page.html");
        foreach (PageResult result in PageReader.Read(file, "page.html", PageReaderOptions.Default))
        {
            if (result.Page is not { } page)
            {
                continue; // result.Error says why
            }

            ArticleRecord record = RecordReader.Read(page);
            foreach (var statement in record.Statements)
            {
                string content = string.Join(" … ", statement.Content.Select(span => span.In(record.Document.Text)));
                Console.WriteLine($"{statement.Speaker?.Name ?? "?"} ({statement.Force}): {content}");
            }
        }

        // README: end
    }
}
