using Readout.Articles.Learnt;
using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;
using Readout.Train.Articles;

namespace Readout.Train.SavedPages;

/// <summary>Learns which lines are text from what a sequence model that has not seen the outlet makes of their pages.</summary>
internal static class TextTrainer
{
    private const int Trees = 160;
    private const float MostForeign = 4;
    private static readonly byte Text = LabelledPage.Bits(LearntRole.Body, LearntRole.Heading, LearntRole.Summary);

    /// <summary>The traits of the lines of a page, the columns one after the other, with what is known of the lines.</summary>
    internal sealed record Page(string Site, int Count, byte[] Traits, bool[] IsText, float[] Weight);

    public static byte[] Train(IEnumerable<Page> pages)
    {
        var examples = new TreeExamples(TextTraits.Count);
        foreach (Page page in pages)
        {
            for (int i = 0; i < page.Count; i++)
            {
                int line = i;
                if (page.Weight[i] > 0)
                {
                    examples.Add(column => page.Traits[(column * page.Count) + line], page.IsText[i], page.Weight[i]);
                }
            }
        }

        return TreeTrainer.Train(examples, Trees);
    }

    public static Page? Read(LabelledPage page, LineModel model)
    {
        SeenPage seen = SeenPage.Of(page);
        var traits = new PageTraits(seen.Evidence, PageSegmenter.Segment(new RoleScores(seen.Evidence, null), seen.Evidence.Count));
        Lattice lattice = model.Lattice(traits);
        if (traits.ProseBefore[^1] == 0 || !lattice.IsPossible)
        {
            return null;
        }

        using TraitTable table = TextTraits.Of(traits, lattice);
        byte[] cells = [.. Enumerable.Range(0, TextTraits.Count).SelectMany(column => seen.Kept.Select(i => table.Column(column)[i]))];
        bool[] isText = [.. seen.Kept.Select(i => seen.Allowed(i) is var allowed && (allowed & ~Text) == 0)];
        return new Page(page.Site, seen.Kept.Length, cells, isText, Weights(page, seen, traits, isText));
    }

    // The text of each page weighs 1, half of it by its lines, half by their letters; so does, at most, everything else on it.
    private static float[] Weights(LabelledPage page, SeenPage seen, PageTraits traits, bool[] isText)
    {
        float letters = Math.Max(1, seen.Kept.Where((_, k) => isText[k]).Sum(i => traits.Traits[i].Width));
        float lines = Math.Max(10, isText.Count(text => text));
        float[] weights = [.. seen.Kept.Select(i => page.Weight * ((0.5f * traits.Traits[i].Width / letters) + (0.5f / lines)))];
        float foreign = weights.Where((_, k) => !isText[k]).Sum();
        return [.. weights.Select((weight, k) => isText[k] || foreign <= MostForeign ? weight : weight * MostForeign / foreign)];
    }
}
