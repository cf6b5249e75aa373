using Readout.Statements.Phrases;

namespace Readout.Statements.Learnt;

/// <summary>An attribution as the model reads it: tokens, content as a hull that may hold the cue, and how sure each decision is.</summary>
internal readonly record struct ReadAttribution(int Cue, double CueProbability, int Start, int End, double ContentProbability, NounPhrase? Source, double SourceProbability);

/// <summary>
/// Reads attributions by a learnt model: which words head a cue, then for each the content's beginning and end, then who speaks.
/// It reads one text and keeps lists that it fills anew. Not thread-safe.
/// </summary>
internal sealed class AttributionReader(StatementContext context, AttributionModel model)
{
    // Beginnings whose ends are looked for.
    private const int Beam = 4;

    private readonly TokenTraits _traits = new(context);
    private readonly FeatureList _features = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<float> _scores = [];
    private readonly List<float> _endScores = [];
    private readonly List<NounPhrase> _phrases = [];

    /// <summary>The attributions whose cue is at least that probable, in order of cue.</summary>
    public List<ReadAttribution> Read(double threshold)
    {
        var found = new List<ReadAttribution>();
        for (int i = 0; i < _traits.Count; i++)
        {
            if (model.MayHeadCue(_traits.Lemma(i)) && CueFeatures.IsCandidate(_traits, i) && CueProbability(i) is var probability && probability >= threshold)
            {
                found.Add(At(i, probability));
            }
        }

        return found;
    }

    /// <summary>The attribution whose cue is headed by that token.</summary>
    public ReadAttribution At(int cue, double probability)
    {
        (int start, int end, double content) = Content(cue);
        (NounPhrase? source, double certainty) = Source(cue, (start, end));
        return new ReadAttribution(cue, probability, start, end, content, source, certainty);
    }

    public double CueProbability(int token)
    {
        CueFeatures.Write(_traits, token, _features);
        return 1 / (1 + Math.Exp(-model.Cue.Sum(_features.Hashes)));
    }

    private (int Start, int End, double Probability) Content(int cue)
    {
        ContentBounds.Starts(_traits, cue, _starts);
        _scores.Clear();
        foreach (int start in _starts)
        {
            ContentFeatures.WriteStart(_traits, cue, start, _features);
            _scores.Add(model.Start.Sum(_features.Hashes));
        }

        ToProbabilities(_scores);
        (int Start, int End, double Probability) best = (cue, cue, 0);
        for (int i = 0; i < Beam && i < _starts.Count; i++)
        {
            int at = Largest(_scores);
            if (_scores[at] <= best.Probability)
            {
                break;
            }

            (int end, double probability) = End(cue, _starts[at]);
            if (_scores[at] * probability > best.Probability)
            {
                best = (_starts[at], end, _scores[at] * probability);
            }

            _scores[at] = -1;
        }

        return best;
    }

    private (int End, double Probability) End(int cue, int start)
    {
        ContentBounds.Ends(_traits, cue, start, _ends);
        _endScores.Clear();
        foreach (int end in _ends)
        {
            ContentFeatures.WriteEnd(_traits, cue, start, end, _features);
            _endScores.Add(model.End.Sum(_features.Hashes));
        }

        ToProbabilities(_endScores);
        int best = Largest(_endScores);
        return best < 0 ? (start, 0) : (_ends[best], _endScores[best]);
    }

    private (NounPhrase? Source, double Probability) Source(int cue, (int Start, int End) content)
    {
        SourceCandidates.Find(_traits, cue, _phrases);
        NounPhrase? subject = SourceCandidates.Subject(context, cue);
        _scores.Clear();
        for (int i = -1; i < _phrases.Count; i++)
        {
            NounPhrase? phrase = i < 0 ? null : _phrases[i];
            SourceFeatures.Write(_traits, cue, content, phrase, SourceCandidates.Rank(_phrases, i, cue), subject, _features);
            _scores.Add(model.Source.Sum(_features.Hashes));
        }

        ToProbabilities(_scores);
        int best = Largest(_scores);
        return (best == 0 ? null : _phrases[best - 1], _scores[best]);
    }

    private static int Largest(List<float> values)
    {
        int best = -1;
        for (int i = 0; i < values.Count; i++)
        {
            best = best < 0 || values[i] > values[best] ? i : best;
        }

        return best;
    }

    private static void ToProbabilities(List<float> scores)
    {
        float most = scores.Count > 0 ? scores.Max() : 0;
        double sum = 0;
        for (int i = 0; i < scores.Count; i++)
        {
            scores[i] = (float)Math.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (int i = 0; i < scores.Count; i++)
        {
            scores[i] = (float)(scores[i] / sum);
        }
    }
}
