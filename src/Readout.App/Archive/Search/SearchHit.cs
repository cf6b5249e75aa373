using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>An entry that matches: its article's number, the number of its row, and the place behind it.</summary>
internal sealed record SearchHit(SearchTarget Target, long Article, long Row, SearchCursor Cursor);
