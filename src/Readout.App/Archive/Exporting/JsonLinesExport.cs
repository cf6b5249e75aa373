using System.Data.Common;
using Readout.App.Archive.Reading;

namespace Readout.App.Archive.Exporting;

/// <summary>The records, a line each, byte for byte as they were kept.</summary>
internal static class JsonLinesExport
{
    public static void Write(DbConnection connection, bool withRevisions, Stream output)
    {
        foreach (StoredRecord record in StoredRecord.All(connection, withRevisions))
        {
            byte[] line = [.. record.Json, (byte)'\n'];
            output.Write(line);
        }
    }
}
