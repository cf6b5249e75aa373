using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

internal static class ExtractCommand
{
    public const string Examples =
        """
        readout extract page.html                          title, standfirst, byline, dates, body, furniture
        readout extract pages/ --jobs 4 > articles.jsonl   a corpus
        readout extract --from urls.txt -o articles.jsonl  the pages of a list
        readout extract 'crawl/**/*.html.gz'               a glob that the shell leaves alone
        readout extract crawl.warc.gz crawl.warc.wet.gz    the pages of archives
        readout extract pages/ --fields schema             with the names of schema.org's NewsArticle
        readout extract pages/ --format xml -o corpus.xml  one TEI document
        """;

    public static Command Create() => PageCommand.Create(
        "extract",
        "Extract the articles of pages and no more: the fast path for building corpora.",
        Reading.Extract);
}
