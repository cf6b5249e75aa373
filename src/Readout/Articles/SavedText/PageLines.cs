using System.Text;
using Readout.Dates;

namespace Readout.Articles.SavedText;

/// <summary>
/// A line of a saved page, trimmed; <paramref name="IsAfterBlank"/> says that an empty line stood before it, <paramref name="IsCard"/> that it was taken out of a sentence as the card
/// behind a link.
/// </summary>
internal readonly record struct PageLine(string Text, bool IsAfterBlank, bool IsCard = false);

/// <summary>
/// Splits a saved page into its lines, and puts right what saving did to them: hard-wrapped paragraphs are joined,
/// and labels that were glued to the words before them ("Иван ПетренкоНовости") stand on lines of their own.
/// </summary>
internal static class PageLines
{
    private const int LongestWrap = 120;
    private const int ShortestWrap = 40;
    private const int LongestGluedLine = 80;
    private const int LongestPromotion = 160;
    private const int LongestStamp = 60;
    private const int LongestZone = 12;
    private const int ShortestHeadline = 15;

    // No label is that long: a line without breaks is not searched to its end at each seam.
    private const int FarthestLabelEnd = 400;

    public static List<PageLine> Of(string content)
    {
        List<PageLine> lines = Split(content);
        lines = IsHardWrapped(lines) ? Unwrap(lines) : lines;
        return Unglue(lines);
    }

    private static List<PageLine> Split(string content)
    {
        var lines = new List<PageLine>();
        bool isAfterBlank = false;
        foreach (ReadOnlySpan<char> raw in content.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = Trim(raw);
            if (line.IsEmpty)
            {
                isAfterBlank = true;
                continue;
            }

            lines.Add(new PageLine(line.ToString(), isAfterBlank));
            isAfterBlank = false;
        }

        return lines;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line)
    {
        int start = 0;
        int end = line.Length;
        while (start < end && IsSpace(line[start]))
        {
            start++;
        }

        while (end > start && IsSpace(line[end - 1]))
        {
            end--;
        }

        return line[start..end];
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060' || char.IsControl(c);

    // Wrapped text: most lines that another follows without a blank between are nearly as long as the longest and end inside a sentence.
    private static bool IsHardWrapped(List<PageLine> lines)
    {
        int width = 0;
        foreach (PageLine line in lines)
        {
            width = Math.Max(width, line.Text.Length);
        }

        if (width is > LongestWrap or < ShortestWrap)
        {
            return false;
        }

        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            bool isFull = !lines[i + 1].IsAfterBlank && lines[i].Text.Length * 4 >= width * 3;
            full += isFull ? 1 : 0;
            open += isFull && IsOpen(lines[i].Text, lines[i + 1].Text) ? 1 : 0;
        }

        return open >= 3 && open * 2 >= full;
    }

    private static bool IsOpen(string line, string next) => !".!?:…".Contains(line[^1], StringComparison.Ordinal) && (char.IsLower(next[0]) || line[^1] is ',' or '-');

    // A paragraph goes on over lines that are full; a short line ends it.
    private static List<PageLine> Unwrap(List<PageLine> lines)
    {
        int width = lines.Max(line => line.Text.Length);
        var joined = new List<PageLine>();
        var paragraph = new StringBuilder();
        bool isAfterBlank = false;
        for (int i = 0; i < lines.Count; i++)
        {
            isAfterBlank = paragraph.Length == 0 ? lines[i].IsAfterBlank : isAfterBlank;
            paragraph.Append(paragraph.Length == 0 ? "" : " ").Append(lines[i].Text);
            bool goesOn = i + 1 < lines.Count && !lines[i + 1].IsAfterBlank
                && (IsOpen(lines[i].Text, lines[i + 1].Text) || lines[i].Text.Length + FirstWord(lines[i + 1].Text) >= width);
            if (!goesOn)
            {
                joined.Add(new PageLine(paragraph.ToString(), isAfterBlank));
                paragraph.Clear();
            }
        }

        return joined;
    }

    private static int FirstWord(string line) => line.IndexOf(' ', StringComparison.Ordinal) is >= 0 and int space ? space : line.Length;

    private static List<PageLine> Unglue(List<PageLine> lines)
    {
        var unglued = new List<PageLine>(lines.Count);
        foreach (PageLine whole in lines)
        {
            PageLine given = whole with { Text = LinkCards.Without(whole.Text, out List<string> cards) };
            PageLine line = given;
            if (AfterUpdateStamp(given.Text) is > 0 and int text)
            {
                unglued.Add(given with { Text = given.Text[..text] });
                line = new PageLine(given.Text[text..].TrimStart(), false);
            }
            else if (AtHeadline(given.Text, lines[0].Text) is > 0 and int headline)
            {
                unglued.Add(given with { Text = given.Text[..headline].TrimEnd() });
                line = new PageLine(given.Text[headline..], false);
            }

            AddParts(line, unglued);
            unglued.AddRange(cards.Select(card => new PageLine(card, IsAfterBlank: false, IsCard: true)));
        }

        return unglued;
    }

    private static void AddParts(PageLine line, List<PageLine> parts)
    {
        int at = Seam(line.Text, 1);
        if (at < 0)
        {
            parts.Add(line);
            return;
        }

        int start = 0;
        bool isAfterBlank = line.IsAfterBlank;
        for (; at > 0; at = Seam(line.Text, at + 1))
        {
            parts.Add(new PageLine(line.Text[start..at].Trim(), isAfterBlank));
            isAfterBlank = false;
            start = at;
        }

        parts.Add(new PageLine(line.Text[start..].Trim(), false));
    }

    // Where the page's first line, its headline, is said again after the last sentence of a line.
    private static int AtHeadline(string line, string first)
    {
        int at = line.Length - first.Length;
        return first.Length >= ShortestHeadline && at > ShortestHeadline && line[at - 1] == ' ' && EvidenceReader.IsSentenceEnd(line.AsSpan(0, at - 1)) && line.EndsWith(first, StringComparison.Ordinal) ? at : -1;
    }

    // "UPDATE 4:33 PM: The bridge …" in a page that is written on: the stamp stands on a line of its own.
    private static int AfterUpdateStamp(string line)
    {
        int colon = line.AsSpan(0, Math.Min(line.Length, LongestStamp)).IndexOf(": ");
        LabelMatch label = colon > 0 ? FurnitureLabels.All.Match(line.AsSpan(0, colon)) : default;
        bool isUpdate = label.Kind == LabelKind.Modified && !label.IsWhole && DateStampReader.ReadStart(line.AsSpan(label.End, colon - label.End)) is { Time: not null } stamp
            && colon - label.End - stamp.Span.End <= LongestZone;
        return isUpdate ? colon + 1 : -1;
    }

    // Where a label begins inside a line without a space before it; -1 where none does.
    private static int Seam(string line, int from)
    {
        for (int i = from; i < line.Length; i++)
        {
            bool isSeam = char.IsUpper(line[i]) && (char.IsLower(line[i - 1]) || line[i - 1] is '.' or '!' or '?' or '»' or '”' or '"' or ')' or ':');
            bool isSentence = (char.IsUpper(line[i]) || char.IsHighSurrogate(line[i])) && i > 1 && line[i - 1] == ' ' && line[i - 2] is '.' or '!' or '?' or '»' or '”' or '"' or '…';
            if ((isSeam && IsLabelAt(line, i)) || (isSentence && IsPromotionAtEnd(line, i)))
            {
                return i;
            }
        }

        return -1;
    }

    // "… . Подписывайтесь на наш канал." as the last words of a paragraph, "… . Читайте также: Мост открыли" likewise.
    private static bool IsPromotionAtEnd(string line, int at)
    {
        if (line.Length - at > LongestPromotion || at < LongestPromotion)
        {
            return false;
        }

        LabelMatch label = FurnitureLabels.All.Match(line.AsSpan(at));
        return label.Kind == LabelKind.Related ? !label.IsWhole : label.Kind == LabelKind.Ending ? char.IsHighSurrogate(line[at]) : label.Inside == LabelKind.Promotion && !HasSentenceSeam(line.AsSpan(at));
    }

    private static bool HasSentenceSeam(ReadOnlySpan<char> text)
    {
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && text[i - 1] is '.' or '!' or '?' && char.IsUpper(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabelAt(string line, int at)
    {
        LabelMatch label = FurnitureLabels.All.Match(line.AsSpan(at, Math.Min(line.Length - at, FarthestLabelEnd)));
        bool afterWord = char.IsLower(line[at - 1]);
        return label.Kind switch
        {
            LabelKind.None or LabelKind.Navigation or LabelKind.Source => false,
            LabelKind.Feed or LabelKind.Tail or LabelKind.Section or LabelKind.Share => label.IsWhole && (!afterWord || line.Length <= LongestGluedLine),
            LabelKind.Related or LabelKind.Tags => true,
            _ => !afterWord || line.Length <= LongestGluedLine,
        };
    }
}
