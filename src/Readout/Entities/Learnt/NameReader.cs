using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Learnt;

/// <summary>
/// Reads names by a linear-chain conditional random field whose features include what the rules have read. It reads one text and keeps
/// arrays that it fills anew. Not thread-safe.
/// </summary>
internal sealed class NameReader(MentionMap map, NameModel model)
{
    private const int Labels = NameLabel.Count;
    private const float Never = 1e-4f;

    private readonly NameTraits _traits = new(map);
    private readonly float[] _transitions = [.. model.Transitions.Select(MathF.Exp)];
    private NameTrait[] _sentence = [];
    private float[] _emissions = [];
    private float[] _forward = [];
    private float[] _backward = [];

    /// <summary>How probable each kind of name is at each token of the text: person, place, organisation.</summary>
    public float[] Probabilities { get; } = new float[map.Text.Tokens.Length * Labels];

    /// <summary>How probable it is that the token belongs to a name of that kind.</summary>
    public float Probability(int token, EntityKind kind)
    {
        int begin = NameLabel.Begin(kind);
        return Probabilities[(token * Labels) + begin] + Probabilities[(token * Labels) + begin + 1];
    }

    /// <summary>The names of the whole text, in order.</summary>
    public List<ReadName> Read()
    {
        var names = new List<ReadName>();
        foreach (Sentence sentence in map.Text.Sentences)
        {
            Read(sentence);
            AddNames(sentence, names);
        }

        return names;
    }

    private void Read(Sentence sentence)
    {
        int count = sentence.TokenCount;
        Prepare(sentence);
        if (!Score(count))
        {
            return; // no name in sight
        }

        Forward(count);
        Backward(count);
        for (int i = 0; i < count; i++)
        {
            Span<float> found = Probabilities.AsSpan((sentence.FirstToken + i) * Labels, Labels);
            for (int label = 0; label < Labels; label++)
            {
                found[label] = _forward[(i * Labels) + label] * _backward[(i * Labels) + label];
            }

            Normalize(found);
        }
    }

    private bool Score(int count)
    {
        bool any = false;
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        for (int i = 0; i < count; i++)
        {
            Span<float> scores = _emissions.AsSpan(i * Labels, Labels);
            if (!MayBeNamed(i + NameFeatures.Margin))
            {
                scores.Fill(Never);
                scores[NameLabel.Outside] = 1;
                continue;
            }

            any = true;
            model.Sum(features[..NameFeatures.Write(_sentence, i + NameFeatures.Margin, features)], scores);
            ToExponentials(scores);
        }

        return any;
    }

    // Most tokens are small words far from any name, verbs and the like: asking the model of those would double the time.
    private bool MayBeNamed(int at)
    {
        ref readonly NameTrait trait = ref _sentence[at];
        return trait.IsMarked || (trait.IsNominal ? IsMarkedNear(at, 3) : trait.IsLink && IsMarkedNear(at, 1));
    }

    private bool IsMarkedNear(int at, int distance)
    {
        for (int i = Math.Max(0, at - distance); i <= at + distance && i < _sentence.Length; i++)
        {
            if (_sentence[i].IsMarked)
            {
                return true;
            }
        }

        return false;
    }

    private void Prepare(Sentence sentence)
    {
        int count = sentence.TokenCount;
        int size = count + (2 * NameFeatures.Margin);
        if (_sentence.Length < size)
        {
            int room = Math.Max(size, 128);
            (_sentence, _emissions, _forward, _backward) = (new NameTrait[room], new float[room * Labels], new float[room * Labels], new float[room * Labels]);
        }

        Array.Clear(_sentence, 0, size);
        for (int i = 0; i < count; i++)
        {
            _sentence[i + NameFeatures.Margin] = _traits.Of(sentence.FirstToken + i);
        }
    }

    private void Forward(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Span<float> here = _forward.AsSpan(i * Labels, Labels);
            for (int label = 0; label < Labels; label++)
            {
                float sum = i == 0 ? _transitions[label] : 0;
                for (int before = 0; i > 0 && before < Labels; before++)
                {
                    sum += _forward[((i - 1) * Labels) + before] * _transitions[(before * Labels) + label];
                }

                here[label] = sum * _emissions[(i * Labels) + label];
            }

            Normalize(here);
        }
    }

    private void Backward(int count)
    {
        _backward.AsSpan((count - 1) * Labels, Labels).Fill(1f / Labels);
        for (int i = count - 2; i >= 0; i--)
        {
            Span<float> here = _backward.AsSpan(i * Labels, Labels);
            for (int label = 0; label < Labels; label++)
            {
                float sum = 0;
                for (int next = 0; next < Labels; next++)
                {
                    sum += _transitions[(label * Labels) + next] * _emissions[((i + 1) * Labels) + next] * _backward[((i + 1) * Labels) + next];
                }

                here[label] = sum;
            }

            Normalize(here);
        }
    }

    // The most probable label of each token that may stand there; what the marginals say is what the grades need.
    private void AddNames(Sentence sentence, List<ReadName> names)
    {
        int first = -1;
        int last = NameLabel.Outside;
        float probability = 1;
        for (int i = sentence.FirstToken; i <= sentence.EndToken; i++)
        {
            int label = i < sentence.EndToken ? Best(i, last) : NameLabel.Outside;
            if (first >= 0 && !NameLabel.IsInside(label))
            {
                names.Add(new ReadName(first, i, NameLabel.KindOf(last), probability));
                first = -1;
            }

            if (label != NameLabel.Outside)
            {
                float here = Probabilities[(i * Labels) + label];
                (first, probability) = first < 0 ? (i, here) : (first, Math.Min(probability, here));
            }

            last = label;
        }
    }

    private int Best(int token, int before)
    {
        int best = NameLabel.Outside;
        for (int label = 1; label < Labels; label++)
        {
            if (NameLabel.MayFollow(before, label) && Probabilities[(token * Labels) + label] > Probabilities[(token * Labels) + best])
            {
                best = label;
            }
        }

        return best;
    }

    private static void ToExponentials(Span<float> scores)
    {
        float most = scores[0];
        foreach (float score in scores)
        {
            most = Math.Max(most, score);
        }

        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
        }
    }

    private static void Normalize(Span<float> values)
    {
        float sum = 0;
        foreach (float value in values)
        {
            sum += value;
        }

        float by = sum > 0 ? 1 / sum : 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= by;
        }
    }
}
