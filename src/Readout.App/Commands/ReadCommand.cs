using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

internal static class ReadCommand
{
    public const string Examples =
        """
        readout read page.html                                  a page saved from the browser
        readout read page.txt --published 2021-12-08            a page saved as text, with the date it does not tell
        readout read pages/ crawl.warc.gz feed.xml -o out.jsonl folders, archives and feeds
        readout read https://news.example/story --format html > story.html
        readout read pages/ --format ics -o ahead.ics           meetings ahead and due dates, for a calendar
        curl -s https://news.example/story | readout read - --url https://news.example/story
        """;

    public static Command Create() => PageCommand.Create(
        "read",
        "Read pages into full records: the article, who said what, meetings, commitments.",
        Reading.Read);
}
