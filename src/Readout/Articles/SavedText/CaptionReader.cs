using System.Buffers;

namespace Readout.Articles.SavedText;

/// <summary>Reads picture credits: "(AP Photo/Jane Roe)" at the end of a caption, "Сергей Череватый. Фото – АрмияInform", "Jane Roe/AFP/Getty Images".</summary>
internal static class CaptionReader
{
    private static readonly SearchValues<string> Agencies = SearchValues.Create(["Getty Images", "/AFP", "AFP/", "AP Photo", "/Reuters", "REUTERS/", "Reuters/", "/REUTERS", "EPA/", "/EPA", "/TASS", "Shutterstock", "via AP", "AP)", "УНІАН", "PA Images", "/PA"], StringComparison.Ordinal);

    private const int LongestCredit = 90;

    /// <summary>True when a line is a credit, or ends with one in brackets.</summary>
    public static bool HasCredit(string line) => Credit(line) is not null;

    /// <summary>Who took the picture, as the line says it after its label; null when it says nothing of that.</summary>
    public static string? Credit(string line)
    {
        if (line.Length > 700)
        {
            return null;
        }

        if (InBrackets(line) is { } inner && (inner.AsSpan().ContainsAny(Agencies) || FurnitureLabels.All.Match(inner).Kind == LabelKind.Credit))
        {
            return WithoutLabel(inner);
        }

        int dash = LastLabel(line);
        if (dash >= 0)
        {
            return WithoutLabel(line[dash..]);
        }

        return line.Length <= LongestCredit && line.AsSpan().ContainsAny(Agencies) && line[^1] != '.' && !line.Contains(", ", StringComparison.Ordinal) ? line : null;
    }

    /// <summary>The words of a credit after its label: "Reuters" of "Photo by Reuters".</summary>
    public static string WithoutLabel(string credit)
    {
        LabelMatch label = FurnitureLabels.All.Match(credit);
        return label.Kind == LabelKind.Credit && !label.IsWhole ? credit[label.End..].Trim(' ', '.', '(', ')', ':') : credit.Trim(' ', '(', ')');
    }

    private static string? InBrackets(string line)
    {
        string bare = line.TrimEnd('.', ' ');
        if (bare.Length < 5 || bare[^1] != ')')
        {
            return null;
        }

        int open = bare.LastIndexOf('(');
        return open > 0 && bare.Length - open <= LongestCredit ? bare[(open + 1)..^1] : null;
    }

    // "… . Фото: Reuters" at the end of a caption.
    private static int LastLabel(string line)
    {
        int from = Math.Max(1, line.Length - LongestCredit);
        for (int i = line.Length - 2; i >= from; i--)
        {
            bool isSeam = char.IsUpper(line[i]) && char.IsWhiteSpace(line[i - 1]) && i >= 2 && (line[i - 2] is '.' or '|' or '/' || (line[^1] != '.' && line.AsSpan(i).IndexOf(':') is > 0 and < 20));
            if (isSeam && FurnitureLabels.All.Match(line.AsSpan(i)) is { Kind: LabelKind.Credit, IsWhole: false })
            {
                return i;
            }
        }

        return -1;
    }
}
