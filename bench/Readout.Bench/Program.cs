using Readout.Bench.Quality;
using Readout.Bench.Quality.Pages;
using Readout.Bench.Search;
using Readout.Bench.Speed;
using Readout.Bench.Speed.Archive;
using Readout.Bench.Speed.Extraction;
using Readout.Bench.Speed.Site;
using Readout.Bench.Views;

const string Usage =
    """
    Readout.Bench speed FOLDER [ROUNDS] [RUN-FOLDER]    pages per second over a folder of pages
    Readout.Bench extraction CORPORA [PROGRAM] [RUN-FOLDER]
                                                        extraction against bare parsing, its growth, and the program over many files
    Readout.Bench analysis CORPORA [ROUNDS]             articles per second and memory of the analysis alone, and its growth with length
    Readout.Bench joining [ARTICLES…]                   milliseconds to join an article when the window holds so many (1000 10000 50000)
    Readout.Bench search FOLDER ARCHIVE COUNT…          how long a search takes in an archive of COUNT articles drawn from the pages of a folder
    Readout.Bench archive PAGES PROGRAM [COUNT] [ARCHIVE] [RUN-FOLDER]
                                                        made articles read and stored by the program: speed, memory, size and their growth
    Readout.Bench made PAGES COUNT                      made articles as lines of JSON, for `readout read -`
    Readout.Bench growth RECORDS ARCHIVE COUNT…         records, varied without end, stored and joined: what that costs and how the archive answers at each COUNT
    Readout.Bench views ARCHIVE                         how long each view of an archive takes
    Readout.Bench site ADDRESS [PER-SECOND] [SECONDS] [ARTICLES] [STORIES] [PROCESS]
                                                        mixed pages of a running site at a fixed rate: times, errors, memory
    Readout.Bench quality CORPORA [--accept FILE|--floors FILE]
                                                        pages, statements and names against annotated sets; fails below the floors
    Readout.Bench pages CORPORA SET [PREDICTIONS]       every figure of one set of pages, of our own reading or of a file of predictions
    """;

return args switch
{
    ["speed", { } folder, .. var rest] => SpeedCommand.Run(folder, rest),
    ["extraction", { } corpora, .. var rest] => ExtractionCommand.Run(corpora, rest.ElementAtOrDefault(0), rest.ElementAtOrDefault(1)),
    ["passes", { } corpora, { } work, { } most] => WorkProcess.Serve(corpora, work, most),
    ["analysis", { } corpora, .. var rest] => AnalysisCommand.Run(corpora, rest),
    ["joining", .. var sizes] => JoiningCommand.Run(sizes),
    ["search", { } folder, { } archive, .. var counts] => SearchCommand.Run(folder, archive, counts),
    ["archive", { } pages, { } program, .. var rest] => ArchiveCommand.Run(pages, program, rest),
    ["made", { } pages, { } count] => MadeCommand.Run(pages, count),
    ["varied", { } records, { } from, { } to] => RecordMaker.Run(records, from, to),
    ["growth", { } records, { } archive, .. var counts] => GrowthCommand.Run(records, archive, counts),
    ["site", { } address, .. var rest] => SiteCommand.Run(address, rest),
    ["views", { } archive] => ViewsCommand.Run(archive),
    ["pages", { } corpora, { } set, .. var rest] => PagesCommand.Run(corpora, set, rest),
    ["quality", { } corpora, .. var rest] => QualityCommand.Run(corpora, rest),
    _ => Fail(),
};

static int Fail()
{
    Console.Error.WriteLine(Usage);
    return 2;
}
