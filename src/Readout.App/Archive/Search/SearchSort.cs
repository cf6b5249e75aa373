namespace Readout.App.Archive.Search;

public enum SearchSort
{
    Newest,
    Best,
}
