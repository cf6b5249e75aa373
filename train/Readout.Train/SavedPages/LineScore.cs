using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>How much of the text of the labelled pages is told rightly, over all sets: letters of lines that are article and of lines that are taken for it.</summary>
internal static class LineScore
{
    public static void Print(IReadOnlyList<LabelledPage> pages, Func<LabelledPage, LineModel> modelOf)
    {
        List<(string Set, float F)> scores = [.. pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(page => Score(page, modelOf(page)))];
        foreach (IGrouping<string, (string Set, float F)> set in scores.GroupBy(score => score.Set, StringComparer.Ordinal))
        {
            Console.Write($"{set.Key} {set.Average(score => score.F):F4} ");
        }

        Console.WriteLine();
        foreach (IGrouping<string, (string Set, float F)> set in scores.GroupBy(score => score.Set.EndsWith("/cut", StringComparison.Ordinal) ? "cut" : "whole", StringComparer.Ordinal))
        {
            Console.Write($"{set.Key} {set.Average(score => score.F):F4} lost {set.Count(score => score.F < 0.3)} ");
        }

        Console.WriteLine();
    }

    private static IEnumerable<(string Set, float F)> Score(LabelledPage page, LineModel model)
    {
        foreach (LabelledPage variant in Variants.Of(page))
        {
            bool isCut = variant.Id.EndsWith("/cut", StringComparison.Ordinal);
            yield return (isCut ? page.Set + "/cut" : page.Set, Of(isCut ? variant : page, model));
        }
    }

    private static float Of(LabelledPage page, LineModel model)
    {
        SeenPage seen = SeenPage.Of(page);
        LineRole[] roles = PageSegmenter.Segment(seen.Evidence, null, model);
        (float both, float gold, float told) = (0, 0, 0);
        byte text = LabelledPage.Bits(LearntRole.Body, LearntRole.Heading, LearntRole.Summary);
        for (int k = 0; k < seen.Read.Length; k++)
        {
            byte allowed = seen.Allowed(k);
            bool isText = (allowed & text) != 0 && (allowed & ~text) == 0;
            bool isTold = roles[k] is LineRole.Body or LineRole.Heading or LineRole.Summary;
            int length = seen.Evidence[k].Length;
            both += isText && isTold ? length : 0;
            gold += isText ? length : 0;
            told += isTold ? length : 0;
        }

        return gold + told == 0 ? 1 : 2 * both / (gold + told);
    }
}
