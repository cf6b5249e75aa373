using System.Globalization;
using System.Text;
using Readout.Formats;
using Readout.Pages;
using Readout.Records;
using Readout.Tests.Formats;

namespace Readout.Tests.Conventions;

/// <summary>The same bytes whatever the culture writes for a decimal point, a minus or a date.</summary>
public sealed class CultureTests
{
    private const string Page = """
        <html lang="en"><head><title>Island Times: INDIA TO HOST TALKS</title></head><body><article>
        <h1>India to host talks in July</h1><p>By Iris Idle</p>
        <p>India will host talks with Iceland on 15 July 2023, minister Indira Ivanova said. "I hope it will be an icy meeting," she added.</p>
        <p>Iceland's prime minister, Ingvar Isfeld, denied that he had refused to come.</p></article></body></html>
        """;

    [Fact]
    public void A_page_reads_the_same_in_any_culture() => Assert.Equal(ReadIn(CultureInfo.InvariantCulture), ReadIn(Hostile()));

    // the build is free of culture data, so what makes a culture hostile is put in by hand
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }

    private static string ReadIn(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Page));
            ArticleRecord record = RecordReader.Read(PageReader.Read(stream, "page.html", PageReaderOptions.Default).Single().Page!);
            return string.Concat(AllFormats.List.Select(format => SampleRecord.Json(output => format.Write(record, RecordScope.Full, output))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
