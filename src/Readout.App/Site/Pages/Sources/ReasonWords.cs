using Readout.App.Site.Words;

namespace Readout.App.Site.Pages.Sources;

/// <summary>Why something gave no article, in words of the interface.</summary>
internal static class ReasonWords
{
    private const string Section = "reason";
    private const string Http = "http-";

    /// <summary>The words for a code; what is not known by one is told by <paramref name="message"/>, or by the code itself.</summary>
    public static string Of(SiteWords words, string? code, string? message = null) =>
        code is not null && words.Has(Section, code) ? words[Section, code]
        : code is not null && code.StartsWith(Http, StringComparison.Ordinal) ? words.Format(Section, "http", code[Http.Length..])
        : message ?? code ?? "";
}
