namespace Readout.App.Inputs;

/// <summary>The files in a folder and the folders within it, in the ordinal order of their paths. Hidden ones are left out; links to files are followed, links to folders are not.</summary>
internal static class Folder
{
    public static IEnumerable<Input> Files(string folder)
    {
        bool isEmpty = true;
        foreach (Input input in Walk(folder))
        {
            isEmpty = false;
            yield return input;
        }

        if (isEmpty)
        {
            yield return new BadInput(folder, "no-page", "is a folder without a page");
        }
    }

    /// <summary>The entries of a folder in the order that their paths have; an error in its place when the folder cannot be read.</summary>
    public static (IReadOnlyList<FileSystemInfo> Entries, BadInput? Error) Entries(string folder)
    {
        try
        {
            FileSystemInfo[] entries = new DirectoryInfo(folder).GetFileSystemInfos();
            Array.Sort(entries, static (one, other) => string.CompareOrdinal(SortKey(one), SortKey(other)));
            return (entries, null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], new BadInput(folder, "no-permission", "is a folder that may not be read"));
        }
        catch (IOException exception)
        {
            return ([], new BadInput(folder, "io-error", $"cannot be read: {exception.Message}"));
        }
    }

    private static IEnumerable<Input> Walk(string folder)
    {
        (IReadOnlyList<FileSystemInfo> entries, BadInput? error) = Entries(folder);
        if (error is not null)
        {
            yield return error;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Join(folder, entry.Name);
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry is FileInfo)
            {
                yield return new FileInput(path, path);
            }
            else if (entry.LinkTarget is null)
            {
                foreach (Input input in Walk(path))
                {
                    yield return input;
                }
            }
        }
    }

    // "a/b" stands behind "a.html", as it does in a list of whole paths.
    private static string SortKey(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
