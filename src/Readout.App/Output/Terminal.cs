namespace Readout.App.Output;

/// <summary>How words stand out on standard output: by colour on a terminal, unless NO_COLOR is set; else plainly.</summary>
internal static class Terminal
{
    private const string Bold = "\e[1m";
    private const string Faint = "\e[2m";
    private const string Yellow = "\e[1;33m";
    private const string Plain = "\e[0m";

    private static readonly bool HasColours = !Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb")
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static string Strong(string text) => HasColours ? Bold + text + Plain : text;

    public static string Dim(string text) => HasColours ? Faint + text + Plain : text;

    /// <summary>A word that was found; in guillemets where there are no colours.</summary>
    public static string Mark(string text) => HasColours ? Yellow + text + Plain : $"«{text}»";
}
