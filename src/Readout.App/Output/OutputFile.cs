namespace Readout.App.Output;

/// <summary>Opens what records are written to, before any work begins.</summary>
internal static class OutputFile
{
    /// <summary>The stream, or null and why not.</summary>
    public static Stream? Open(string? path, out string? fault)
    {
        fault = null;
        if (path is null or "-")
        {
            return StandardOutput.Open();
        }

        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (UnauthorizedAccessException)
        {
            fault = Directory.Exists(path) ? "it is a folder" : "permission denied";
        }
        catch (DirectoryNotFoundException)
        {
            fault = "there is no such folder";
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            fault = exception.Message;
        }

        return null;
    }
}
