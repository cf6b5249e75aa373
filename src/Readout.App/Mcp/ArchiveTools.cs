using ModelContextProtocol.Server;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

/// <summary>The tools, one line and one file each.</summary>
internal static class ArchiveTools
{
    public static IReadOnlyList<McpServerTool> Over(ReadPool archive, TimeProvider clock) =>
    [
        new SearchStatementsTool(archive, clock),
        new StoryTimelineTool(archive, clock),
        new AgendaTool(archive, clock),
        new OpenCommitmentsTool(archive, clock),
        new ReadPageTool(archive, clock),
    ];
}
