using Readout.App.Running;

namespace Readout.App.Inputs;

/// <summary>What the arguments name: files, folders with all that is in them, globs, URLs, standard input, lists of these. In order, found as it is needed.</summary>
internal static class InputList
{
    public static IEnumerable<Input> Expand(RunSettings settings)
    {
        string? output = settings.Output is null ? null : Path.GetFullPath(settings.Output);
        IEnumerable<string> names = settings.From is null ? settings.Inputs : settings.Inputs.Concat(ListedNames(settings.From));
        // A run over the folder that it writes into does not read its own output.
        return names.SelectMany(Expand).Where(input => input is not FileInput file || Path.GetFullPath(file.Path) != output);
    }

    /// <summary>True for a name that is an address: <c>https://…</c>, and also <c>ftp://…</c>, which is refused later.</summary>
    public static bool IsAddress(string name)
    {
        int at = name.IndexOf("://", StringComparison.Ordinal);
        return at > 0 && !name.AsSpan(0, at).ContainsAnyExcept(AddressScheme);
    }

    private static readonly System.Buffers.SearchValues<char> AddressScheme =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private static IEnumerable<Input> Expand(string name)
    {
        if (name == "-")
        {
            return [new StandardInput()];
        }

        if (IsAddress(name))
        {
            return [Address(name)];
        }

        if (Directory.Exists(name))
        {
            return Folder.Files(name);
        }

        return File.Exists(name) || IsLink(name) ? [new FileInput(name, name)]
            : Glob.IsPattern(name) ? Glob.Files(name)
            : [new BadInput(name, "not-found", "there is no such file or folder")];
    }

    private static Input Address(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.Host.Length > 0
            ? new UrlInput(name, url)
            : new BadInput(name, "bad-url", "is no http or https address");

    private static bool IsLink(string name) => new FileInfo(name).LinkTarget is not null;

    private static IEnumerable<string> ListedNames(string list)
    {
        using TextReader? lines = Open(list);
        if (lines is null)
        {
            // Expands to an error that names the list.
            yield return list;
            yield break;
        }

        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line.Trim();
            }
        }
    }

    private static TextReader? Open(string list)
    {
        try
        {
            return list == "-" ? Console.In : new StreamReader(list);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
