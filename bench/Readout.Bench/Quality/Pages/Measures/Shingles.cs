namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>The measure of the article-extraction-benchmark: runs of four words, shared, too many and missed.</summary>
internal readonly record struct Shingles(int Shared, int Extra, int Missed)
{
    private const int Length = 4;

    public static Shingles Of(string gold, string found)
    {
        Bag<string> ours = BagOf(found);
        Bag<string> theirs = BagOf(gold);
        int shared = ours.Shared(theirs);
        return new Shingles(shared, ours.Total - shared, theirs.Total - shared);
    }

    /// <summary>Precision over the pages where something was found, recall over those that have something, and the F1 of the two means.</summary>
    public static Agreement Mean(IReadOnlyCollection<Shingles> pages)
    {
        double[] precisions = [.. pages.Where(page => page.Shared + page.Extra > 0).Select(page => (double)page.Shared / (page.Shared + page.Extra))];
        double[] recalls = [.. pages.Where(page => page.Shared + page.Missed > 0).Select(page => (double)page.Shared / (page.Shared + page.Missed))];
        return new Agreement(precisions.Length == 0 ? 0 : precisions.Average(), recalls.Length == 0 ? 0 : recalls.Average());
    }

    // A text shorter than a shingle is one shingle of all its words.
    private static Bag<string> BagOf(string text)
    {
        List<string> words = Words.Of(text);
        return words.Count == 0 ? new Bag<string>([])
            : new Bag<string>(Enumerable.Range(0, Math.Max(1, words.Count - Length + 1)).Select(i => string.Join('\0', words.Skip(i).Take(Length))));
    }
}
