using Readout.Statements.Learnt;

namespace Readout.Train.Statements;

/// <summary>A table of hashed weights in training: logistic and softmax regression by AdaGrad (Duchi et al. 2011).</summary>
internal sealed class LearningWeights(int bits)
{
    private const float Rate = 0.1f;

    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _squares = new float[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;

    public float Sum(ReadOnlySpan<uint> features)
    {
        float sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[feature & _mask];
        }

        return sum;
    }

    /// <summary>A step that makes the features' sum larger or smaller by the error.</summary>
    public void Step(ReadOnlySpan<uint> features, float error)
    {
        if (Math.Abs(error) < 1e-4f)
        {
            return;
        }

        foreach (uint feature in features)
        {
            uint at = feature & _mask;
            _squares[at] += error * error;
            _weights[at] += Rate * error / MathF.Sqrt(_squares[at] + 1);
        }
    }

    /// <summary>One example of a yes-or-no decision.</summary>
    public void LearnYesNo(ReadOnlySpan<uint> features, bool yes) =>
        Step(features, (yes ? 1 : 0) - (1 / (1 + MathF.Exp(-Sum(features)))));

    /// <summary>One example of a choice: the features of each candidate, and which is right.</summary>
    public void LearnChoice(IReadOnlyList<uint[]> candidates, int right)
    {
        Span<float> scores = candidates.Count <= 512 ? stackalloc float[candidates.Count] : new float[candidates.Count];
        float most = float.MinValue;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = Sum(candidates[i]);
            most = Math.Max(most, scores[i]);
        }

        float sum = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            Step(candidates[i], (i == right ? 1 : 0) - (scores[i] / sum));
        }
    }

    public void Write(BinaryWriter writer)
    {
        foreach (float weight in _weights)
        {
            writer.Write((short)Math.Clamp(MathF.Round(weight * HashedWeights.Unit), short.MinValue, short.MaxValue));
        }
    }
}
