namespace Readout.App.Archive.Search;

internal enum SearchSort
{
    Newest,
    Best,
}
