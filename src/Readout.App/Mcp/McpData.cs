using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Readout.App.Mcp;

/// <summary>The files of this folder, compiled into the program.</summary>
internal static class McpData
{
    /// <summary>What a client is told of the server as a whole.</summary>
    public static string Instructions()
    {
        using var reader = new StreamReader(Open("instructions.txt"));
        return reader.ReadToEnd();
    }

    /// <summary>The tool of that name as its file under <c>Tools/</c> describes it.</summary>
    public static Tool Tool(string name)
    {
        using Stream file = Open(name + ".json");
        using var json = JsonDocument.Parse(file);
        JsonElement root = json.RootElement;
        string title = root.GetProperty("title").GetString()!;
        return new Tool
        {
            Name = root.GetProperty("name").GetString()!,
            Title = title,
            Description = root.GetProperty("description").GetString(),
            InputSchema = root.GetProperty("inputSchema").Clone(),
            Annotations = new ToolAnnotations { Title = title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    private static Stream Open(string file) => typeof(McpData).Assembly.GetManifestResourceStream("mcp." + file) ?? throw new FileNotFoundException("No such embedded file.", file);
}
