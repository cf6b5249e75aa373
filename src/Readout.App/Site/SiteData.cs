namespace Readout.App.Site;

/// <summary>The site's own data, compiled into the program, found by file name whatever folder it lies in.</summary>
internal static class SiteData
{
    public static string ReadText(string file)
    {
        using var reader = new StreamReader(Open(file));
        return reader.ReadToEnd();
    }

    public static byte[] ReadBytes(string file)
    {
        using Stream stream = Open(file);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string file) => typeof(SiteData).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException("No such embedded file.", file);
}
