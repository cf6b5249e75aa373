using Readout.Statements.Learnt;
using Readout.Statements.Speakers.Choice;

namespace Readout.Train.Statements;

/// <summary>Learns to choose among speakers: a log-linear model over candidates, fitted to all examples at once with an L2 penalty. The same examples give the same bytes.</summary>
internal static class SpeakerChoiceTrainer
{
    private const int Rounds = 100;
    private const double Penalty = 3;
    private const double Rate = 0.1;

    private static readonly uint Mask = (1u << ChoiceModel.Bits) - 1;

    public static float[] Train(IReadOnlyList<SpeakerExample> examples)
    {
        float[] weights = new float[1 << ChoiceModel.Bits];
        double[] squares = new double[weights.Length];
        double[] gradient = new double[weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (SpeakerExample example in examples.Where(static example => example.Right.Contains(true)))
            {
                AddGradient(weights, example, gradient);
            }

            Step(weights, squares, gradient);
        }

        return weights;
    }

    /// <summary>The model's file.</summary>
    public static byte[] ToBytes(float[] weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(ChoiceModel.Magic);
        foreach (float weight in weights)
        {
            writer.Write((short)Math.Clamp(MathF.Round(weight * HashedWeights.Unit), short.MinValue, short.MaxValue));
        }

        return stream.ToArray();
    }

    public static (int Chosen, double Probability) Choose(float[] weights, SpeakerExample example)
    {
        double[] shares = Shares(weights, example);
        int best = Array.IndexOf(shares, shares.Max());
        return (best, shares[best]);
    }

    // All that bear the right name share the mass.
    private static void AddGradient(float[] weights, SpeakerExample example, double[] gradient)
    {
        double[] shares = Shares(weights, example);
        double right = Enumerable.Range(0, shares.Length).Where(i => example.Right[i]).Sum(i => shares[i]);
        for (int i = 0; i < shares.Length; i++)
        {
            double error = (example.Right[i] ? shares[i] / Math.Max(right, 1e-9) : 0) - shares[i];
            foreach (uint feature in example.Asked.Features[i])
            {
                gradient[feature & Mask] += error;
            }
        }
    }

    private static void Step(float[] weights, double[] squares, double[] gradient)
    {
        for (int i = 0; i < weights.Length; i++)
        {
            double slope = gradient[i] - (Penalty * weights[i]);
            squares[i] += slope * slope;
            weights[i] += slope == 0 ? 0 : (float)(Rate * slope / Math.Sqrt(squares[i] + 1e-6));
        }
    }

    private static double[] Shares(float[] weights, SpeakerExample example)
    {
        double[] scores = [.. example.Asked.Features.Select(features => Sum(weights, features))];
        double most = scores.Max();
        double sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            sum += scores[i];
        }

        return [.. scores.Select(score => score / sum)];
    }

    private static double Sum(float[] weights, uint[] features)
    {
        double sum = 0;
        foreach (uint feature in features)
        {
            sum += weights[feature & Mask];
        }

        return sum;
    }
}
