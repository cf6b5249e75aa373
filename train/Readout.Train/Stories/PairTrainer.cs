using Readout.Stories.Pairs;

namespace Readout.Train.Stories;

/// <summary>
/// Logistic regression with an L2 penalty over standardised traits, by Newton's method. What no example can teach is set: the weight of days, for the judged
/// pairs are of one day; and how much surer a link across languages must be, more so where notions are not known, because a wrong one misleads more.
/// </summary>
internal static class PairTrainer
{
    private const double Penalty = 10;
    private const int Rounds = 25;
    private const float DaysWeight = -0.5f;
    private const float KinCaution = -1.0f;
    private const float AcrossCaution = -2.0f;
    private const float ForeignCaution = -2.0f;

    public static float[] Train(IReadOnlyList<StoryExample> examples, Kinship kinship)
    {
        int count = PairTraits.Count;
        (double[] means, double[] deviations) = Moments(examples);
        double[][] rows = [.. examples.Select(example => example.Traits.Select((value, k) => k == 0 ? 1 : deviations[k] > 0 ? (value - means[k]) / deviations[k] : 0).ToArray())];
        double[] weights = new double[count];
        for (int round = 0; round < Rounds; round++)
        {
            double[] step = Step(examples, rows, weights);
            for (int k = 0; k < count; k++)
            {
                weights[k] += step[k];
            }
        }

        return Unscaled(weights, means, deviations, kinship);
    }

    private static (double[] Means, double[] Deviations) Moments(IReadOnlyList<StoryExample> examples)
    {
        double[] means = new double[PairTraits.Count];
        double[] deviations = new double[PairTraits.Count];
        for (int k = 1; k < means.Length; k++)
        {
            means[k] = examples.Average(example => example.Traits[k]);
            double deviation = Math.Sqrt(examples.Average(example => Math.Pow(example.Traits[k] - means[k], 2)));
            deviations[k] = deviation < 1e-6 || IsFixed(k) ? 0 : deviation;
        }

        return (means, deviations);
    }

    private static bool IsFixed(int trait) => PairTraits.Names[trait] == "days";

    private static float CautionOf(Kinship kinship) => kinship switch
    {
        Kinship.Kin => KinCaution,
        Kinship.Across => AcrossCaution,
        Kinship.Foreign => ForeignCaution,
        _ => 0,
    };

    private static double[] Step(IReadOnlyList<StoryExample> examples, double[][] rows, double[] weights)
    {
        int count = weights.Length;
        double[,] hessian = new double[count, count];
        double[] gradient = new double[count];
        for (int k = 0; k < count; k++)
        {
            hessian[k, k] = k == 0 ? 1e-6 : Penalty;
            gradient[k] = k == 0 ? 0 : -Penalty * weights[k];
        }

        for (int i = 0; i < rows.Length; i++)
        {
            double share = 1 / (1 + Math.Exp(-rows[i].Zip(weights, (x, weight) => x * weight).Sum()));
            for (int k = 0; k < count; k++)
            {
                gradient[k] += ((examples[i].IsSame ? 1 : 0) - share) * rows[i][k];
                for (int m = 0; m < count; m++)
                {
                    hessian[k, m] += share * (1 - share) * rows[i][k] * rows[i][m];
                }
            }
        }

        return Solve(hessian, gradient);
    }

    // Gauss and Jordan; the penalty keeps the pivots from zero.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int count = right.Length;
        for (int k = 0; k < count; k++)
        {
            for (int row = 0; row < count; row++)
            {
                double factor = row == k ? 0 : matrix[row, k] / matrix[k, k];
                for (int m = k; factor != 0 && m < count; m++)
                {
                    matrix[row, m] -= factor * matrix[k, m];
                }

                right[row] -= factor * right[k];
            }
        }

        return [.. right.Select((value, k) => value / matrix[k, k])];
    }

    private static float[] Unscaled(double[] weights, double[] means, double[] deviations, Kinship kinship)
    {
        float[] unscaled = new float[weights.Length];
        double bias = weights[0] + CautionOf(kinship);
        for (int k = 1; k < weights.Length; k++)
        {
            unscaled[k] = deviations[k] > 0 ? (float)(weights[k] / deviations[k]) : IsFixed(k) ? DaysWeight : 0;
            bias -= deviations[k] > 0 ? weights[k] * means[k] / deviations[k] : 0;
        }

        unscaled[0] = (float)bias;
        return unscaled;
    }
}
