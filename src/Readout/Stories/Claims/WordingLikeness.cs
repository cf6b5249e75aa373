using Readout.Stories.Numbers;

namespace Readout.Stories.Claims;

/// <summary>
/// Whether two wordings of one speaker say the same. Within a language by how many of the shorter one's content words the longer one has, and how many of them
/// in the same order; across languages by what words, numbers, names and days stand for. Precision goes before recall: two sentences on one subject share words as well.
/// Symmetric.
/// </summary>
internal static class WordingLikeness
{
    /// <summary>In the same words from here.</summary>
    public const double SameWords = 0.85;

    /// <summary>The same statement from here.</summary>
    public const double SameClaim = 0.6;

    private const int FewestWords = 4;
    private const int FewestOfWhole = 2;
    private const double ShareOfLonger = 0.3;
    private const int QuotedInFull = 6;
    private const int FewestAcross = 2;
    private const decimal Telling = 10;

    /// <summary>0 to 1; 0 where too little is said to tell.</summary>
    public static double Between(ClaimWords left, string language, ClaimWords right, string otherLanguage) =>
        language == otherLanguage ? WithinLanguage(left, right) : AcrossLanguages(left, right);

    /// <summary>Whether numbers of one unit stand in both and none of them agree.</summary>
    public static bool NumbersDiffer(ClaimWords left, ClaimWords right)
    {
        bool differ = false;
        foreach (ClaimedNumber number in left.Numbers)
        {
            foreach (ClaimedNumber other in right.Numbers.Where(number.IsOfSameUnit))
            {
                if (number.IsConsistentWith(other))
                {
                    return false;
                }

                differ = true;
            }
        }

        return differ;
    }

    /// <summary>How many content words both have.</summary>
    public static int SharedWords(ClaimWords left, ClaimWords right) => Shared(left.SortedWords, right.SortedWords);

    private static double WithinLanguage(ClaimWords left, ClaimWords right)
    {
        (ClaimWords less, ClaimWords more) = left.Count <= right.Count ? (left, right) : (right, left);
        if (less.Count < FewestWords)
        {
            return less.Count >= FewestOfWhole && less.Words.SequenceEqual(more.Words) ? 1 : 0;
        }

        int shared = Shared(less.SortedWords, more.SortedWords);
        double share = (double)shared / less.Count;
        bool isPartOfLong = less.Count < ShareOfLonger * more.Count;
        if (share < SameClaim || (less.Count < QuotedInFull && share < SameWords) || (isPartOfLong && share < SameWords))
        {
            return 0;
        }

        double inOrder = (double)LongestInOrder(less.Words, more.Words) / less.Count;
        return (share + inOrder) / 2;
    }

    // Never in the same words.
    private static double AcrossLanguages(ClaimWords left, ClaimWords right) =>
        SenseLikeness.Between(left, right) is var share and > 0 ? SameClaim + ((SameWords - SameClaim) * share / 2)
        : HaveSameFigures(left, right) ? SameClaim : 0;

    // The same figures and the same names by the same speaker; never on a single small number.
    private static bool HaveSameFigures(ClaimWords left, ClaimWords right)
    {
        int telling = left.Numbers.Count(number => number.High > Telling && right.Numbers.Any(other => other.Low == number.Low && other.High == number.High && other.IsOfSameUnit(number)));
        int names = Shared([.. left.Names], [.. right.Names]);
        return !NumbersDiffer(left, right) && (telling >= FewestAcross || (telling > 0 && names > 0));
    }

    private static int Shared(uint[] left, uint[] right)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    // Longest common subsequence; wordings hold 200 words at most.
    private static int LongestInOrder(ReadOnlySpan<uint> less, ReadOnlySpan<uint> more)
    {
        Span<int> row = stackalloc int[more.Length + 1];
        row.Clear();
        foreach (uint word in less)
        {
            int diagonal = 0;
            for (int j = 0; j < more.Length; j++)
            {
                int above = row[j + 1];
                row[j + 1] = word == more[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
