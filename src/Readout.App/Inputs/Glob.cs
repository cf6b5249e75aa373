using System.IO.Enumeration;

namespace Readout.App.Inputs;

/// <summary>A pattern of paths, for shells that do not expand it: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders between.</summary>
internal static class Glob
{
    public static bool IsPattern(string name) => name.AsSpan().ContainsAny('*', '?');

    public static IEnumerable<Input> Files(string pattern)
    {
        bool isEmpty = true;
        string[] segments = pattern.Split(Path.DirectorySeparatorChar);
        bool isRooted = segments[0].Length == 0;
        foreach (Input input in Match(isRooted ? "/" : "", segments.AsMemory(isRooted ? 1 : 0)))
        {
            isEmpty = false;
            yield return input;
        }

        if (isEmpty)
        {
            yield return new BadInput(pattern, "not-found", "matches no file");
        }
    }

    private static IEnumerable<Input> Match(string folder, ReadOnlyMemory<string> segments)
    {
        string segment = segments.Span[0];
        ReadOnlyMemory<string> rest = segments[1..];
        if (!IsPattern(segment))
        {
            return Descend(Path.Join(folder, segment), rest);
        }

        IEnumerable<FileSystemInfo> entries = Folder.Entries(folder.Length == 0 ? "." : folder).Entries.Where(entry => IsShown(entry, segment));
        return segment == "**"
            ? (rest.IsEmpty ? [] : Match(folder, rest)).Concat(entries.SelectMany(entry => AnyDepth(entry, Path.Join(folder, entry.Name), segments)))
            : entries.Where(entry => FileSystemName.MatchesSimpleExpression(segment, entry.Name, ignoreCase: false))
                .SelectMany(entry => Descend(Path.Join(folder, entry.Name), rest));
    }

    private static IEnumerable<Input> AnyDepth(FileSystemInfo entry, string path, ReadOnlyMemory<string> segments) => entry switch
    {
        DirectoryInfo when entry.LinkTarget is null => Match(path, segments),
        FileInfo when segments.Length == 1 => [new FileInput(path, path)],
        _ => [],
    };

    private static IEnumerable<Input> Descend(string path, ReadOnlyMemory<string> rest)
    {
        if (!rest.IsEmpty)
        {
            return Directory.Exists(path) ? Match(path, rest) : [];
        }

        return Directory.Exists(path) ? Folder.Files(path) : File.Exists(path) ? [new FileInput(path, path)] : [];
    }

    private static bool IsShown(FileSystemInfo entry, string segment) => !entry.Name.StartsWith('.') || segment.StartsWith('.');
}
