namespace Readout.Articles.SavedText;

/// <summary>
/// Short lines that come again and again between the others, "Advertisement" or "Article content": they are no text wherever they stand, and the rest of the page is read as if
/// they were not there.
/// </summary>
internal static class Refrains
{
    private const int LeastTimes = 3;
    private const int Longest = 60;

    public static bool Is(LineEvidence line) => line.Times >= LeastTimes && line.Length < Longest && line.Byline.Count == 0
        && line.Label.Kind is LabelKind.None or LabelKind.Navigation or LabelKind.Share or LabelKind.Ending
        && !IsSpoken(line.Text) && !HasDigit(line.Text);

    /// <summary>The refrains of a page, each once.</summary>
    public static IEnumerable<string> Of(IEnumerable<LineEvidence> lines) => lines.Where(Is).Select(line => line.Text).Distinct(StringComparer.Ordinal);

    private static bool IsSpoken(string line) => line[0] is '—' or '–' or '-' or '«' or '"' or '“' or '„';

    private static bool HasDigit(string line) => line.AsSpan().ContainsAnyInRange('0', '9');
}
