using Readout.Stories.Numbers;

namespace Readout.Stories.Claims;

/// <summary>
/// Whether wordings of one speaker in two languages say the same: by the share of words, numbers and days that stand for the same, where nothing that both tell differs
/// and either both deny or neither. Stateless and thread-safe.
/// </summary>
internal static class SenseLikeness
{
    // So much of both is the same, on so many words, numbers and days: the less that is, the more of it must be the same.
    private const double OfMany = 0.5;
    private const int Many = 4;
    private const double OfSome = 0.6;
    private const int Some = 3;
    private const double OfDay = 0.65;
    private const int Few = 2;

    /// <summary>The share of what both say that is the same; 0 where they do not say the same, or nobody can tell.</summary>
    public static double Between(ClaimWords left, ClaimWords right)
    {
        Common both = Common.Of(left, right);
        if (both.Differ || 2 * (Math.Min(left.Senses.Count, right.Senses.Count) + both.Numbers + both.Days) < OfMany * both.All)
        {
            return 0;
        }

        int words = Shared(left.Senses, right.Senses);
        double share = both.Share(words);
        return IsSame(share, words, both.Numbers, both.Days) ? share : 0;
    }

    /// <summary>The share of what both say that is the same, where that is more than one thing and nothing that both tell differs; never enough to call them one.</summary>
    public static double Perhaps(ClaimWords left, ClaimWords right)
    {
        Common both = Common.Of(left, right);
        int words = both.Differ ? 0 : Shared(left.Senses, right.Senses);
        return words + both.Numbers + both.Days >= Few && !both.Differ ? both.Share(words) : 0;
    }

    /// <summary>Whether a word, a number or a day of both stands for the same: too little to call them one, enough to show them together.</summary>
    public static bool ShareAnything(ClaimWords left, ClaimWords right) =>
        SharedWords(left, right) > 0 || left.Numbers.Any(number => Has(right, number)) || left.Senses.Days.Intersect(right.Senses.Days).Any();

    /// <summary>Whether both name the same numbers, the same days where both name any, and either both deny or neither.</summary>
    public static bool TellTheSameNumbers(ClaimWords left, ClaimWords right) =>
        !Common.Of(left, right).Differ && left.Numbers.All(number => Has(right, number)) && right.Numbers.All(number => Has(left, number));

    /// <summary>How many words of both stand for the same.</summary>
    public static int SharedWords(ClaimWords left, ClaimWords right) => Shared(left.Senses, right.Senses);

    private static bool IsSame(double share, int words, int numbers, int days) => (words + numbers + days) switch
    {
        >= Many => share >= OfMany,
        Some => share >= (numbers + days > 0 ? OfMany : OfSome),
        Few => share >= 1 || (days > 0 && words > 0 && share >= OfDay),
        _ => false,
    };

    // Each tells something that the other does not.
    private static bool DifferIn(int rest, int otherRest) => rest > 0 && otherRest > 0;

    private static bool Has(ClaimWords words, ClaimedNumber number) => words.Numbers.Any(other => other.Low == number.Low && other.High == number.High);

    // Each word of the one stands for one word of the other at most.
    private static int Shared(SenseWords one, SenseWords other)
    {
        Span<bool> taken = stackalloc bool[other.Count];
        taken.Clear();
        int shared = 0;
        for (int i = 0; i < one.Count; i++)
        {
            for (int j = 0; j < other.Count; j++)
            {
                if (!taken[j] && (one.Senses[i] == other.Senses[j] || one.Stems[i] == other.Stems[j]))
                {
                    taken[j] = true;
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    // The numbers and days of both, and whether either tells one that the other has otherwise.
    private readonly record struct Common(int All, int Numbers, int Days, bool Differ)
    {
        public static Common Of(ClaimWords left, ClaimWords right)
        {
            (SenseWords one, SenseWords other) = (left.Senses, right.Senses);
            int numbers = left.Numbers.Count(number => Has(right, number));
            int days = one.Days.Intersect(other.Days).Count();
            return new Common(
                one.Count + other.Count + left.Numbers.Count + right.Numbers.Count + one.Days.Length + other.Days.Length,
                numbers,
                days,
                one.IsDenial != other.IsDenial || DifferIn(left.Numbers.Count - numbers, right.Numbers.Count(number => !Has(left, number)))
                    || DifferIn(one.Days.Length - days, other.Days.Length - days));
        }

        public double Share(int words) => All == 0 ? 0 : 2.0 * (words + Numbers + Days) / All;
    }
}
