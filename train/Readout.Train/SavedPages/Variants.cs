using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>
/// Pages are saved in other ways than line by line: from the headline on, cut off in the text or soon after it, with a blank line between paragraphs. Each page is
/// learnt from as it is and cut in one such way, which its name decides.
/// </summary>
internal static class Variants
{
    private const int LeastLines = 4;
    private const int Kept = 120;

    public static IEnumerable<LabelledPage> Of(LabelledPage page)
    {
        yield return Near(page);
        if (Cut(page) is { } cut)
        {
            yield return cut;
        }
    }

    // Menus of a thousand lines teach what their last lines do.
    private static LabelledPage Near(LabelledPage page)
    {
        int first = Math.Max(0, Find(page, 0, LearntRole.Body));
        int last = page.Lines.ToList().FindLastIndex(line => IsArticle(line));
        int start = Math.Max(0, first - Kept);
        int end = Math.Min(page.Lines.Count, last + Kept);
        return last < 0 ? page : page with { Kept = (start, end) };
    }

    private static LabelledPage? Cut(LabelledPage page)
    {
        uint state = page.Id.Aggregate(29u, (hash, c) => LineFeatures.Mix(hash, c));
        int title = Find(page, 0, LearntRole.Title);
        int first = Find(page, 0, LearntRole.Body);
        int last = first < 0 ? -1 : page.Lines.ToList().FindLastIndex(line => IsArticle(line));
        if (first < 0 || last - first < LeastLines)
        {
            return null;
        }

        int start = Math.Max(0, (title >= 0 ? title : first) - Next(ref state, 4) * Next(ref state, 2));
        bool isInText = Next(ref state, 2) == 0;
        int end = isInText ? first + 2 + Next(ref state, last - first - 2) : Math.Min(page.Lines.Count - 1, last + Next(ref state, 12));
        while (isInText && end > first && !IsArticle(page.Lines[end]))
        {
            end--;
        }

        bool hasBlanks = Next(ref state, 2) == 0;
        var lines = page.Lines.Skip(start).Take(end - start + 1).Select((line, i) => line with { Line = line.Line with { IsAfterBlank = hasBlanks && i > 0 } }).ToList();
        string text = lines[^1].Line.Text;
        if (isInText && text.Length > 60 && Next(ref state, 2) == 0)
        {
            int at = text.LastIndexOf(' ', 20 + Next(ref state, text.Length - 40));
            lines[^1] = at > 0 ? lines[^1] with { Line = lines[^1].Line with { Text = text[..at] } } : lines[^1];
        }

        return page with { Id = page.Id + "/cut", Lines = lines, Kept = (0, lines.Count) };
    }

    private static int Find(LabelledPage page, int from, LearntRole role)
    {
        for (int i = from; i < page.Lines.Count; i++)
        {
            if ((page.Lines[i].Allowed & LabelledPage.Bits(role)) != 0 && (page.Lines[i].Allowed & LabelledPage.Bits(LearntRole.Top)) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsArticle(LabelledLine line) => (line.Allowed & LabelledPage.Bits(LearntRole.Body, LearntRole.Heading)) != 0;

    private static int Next(ref uint state, int below)
    {
        state = LineFeatures.Mix(state, 77);
        return (int)(state % (uint)Math.Max(1, below));
    }
}
