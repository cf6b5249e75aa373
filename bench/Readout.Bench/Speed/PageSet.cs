using System.IO.Compression;
using Readout.Pages;

namespace Readout.Bench.Speed;

/// <summary>The pages of a folder, read into memory beforehand so that no disk is measured; in the order of their paths.</summary>
internal sealed record PageSet(IReadOnlyList<byte[]> Files, IReadOnlyList<string> Names, IReadOnlyList<Page> Pages)
{
    private static readonly string[] Endings = [".html", ".htm", ".txt", ".html.gz", ".htm.gz"];

    public int Count => Files.Count;

    public long Bytes => Files.Sum(file => (long)file.Length);

    public static PageSet Load(params string[] folders)
    {
        string[] paths = [.. folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !path.EndsWith("record.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))];
        byte[][] files = [.. paths.Select(Unpacked)];
        return new PageSet(files, paths, [.. files.SelectMany((bytes, i) => Read(bytes, paths[i]))]);
    }

    /// <summary>One page alone.</summary>
    public static PageSet Of(byte[] bytes, string name) => new([bytes], [name], [.. Read(bytes, name)]);

    public static IEnumerable<Page> Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        foreach (PageResult result in PageReader.Read(stream, name, PageReaderOptions.Default))
        {
            if (result.Page is { } page)
            {
                yield return page;
            }
        }
    }

    private static byte[] Unpacked(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream bytes = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var unpacked = new MemoryStream();
        bytes.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
