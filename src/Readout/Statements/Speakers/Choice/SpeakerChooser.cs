using Readout.Statements.Learnt;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What was asked and what was seen of each candidate; for learning.</summary>
internal sealed record AskedSpeaker(Proposal Proposal, SpeakerQuestion Question, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<uint[]> Features);

/// <summary>
/// Says whom words mean that name nobody: a log-linear model weighs all who may be meant against each other, as the rankers of mentions of
/// coreference resolution do (Denis and Baldridge, "Specialized models and ranking for coreference resolution", 2008). What the rules
/// answer is one of the signs. The share of the best one says how sure that is.
/// </summary>
internal sealed class SpeakerChooser(StatementContext context, SpokenBefore spoken, ContentMask contents)
{
    // Somebody else than the rules say must be more likely than not, and than the text's own words by far. Where no words stand, those of the
    // sentence before are as good, and "her office" is what it is.
    private const double Better = 0.5;
    private const double BetterThanItself = 0.7;

    // Where the rules are sure and the model takes another for likelier, a warning is due; where they doubt, the model must be surer.
    private const double Kept = 0.4;
    private const double Sure = 0.95;

    private readonly CandidateFinder _finder = new(context, spoken);
    private readonly CandidateFeatures _features = new(context, new CandidateTraits(context, contents), spoken);
    private readonly FeatureList _list = new();

    /// <summary>Where questions are kept, and answered by the rules alone; null to keep none.</summary>
    public List<AskedSpeaker>? Asked { get; init; }

    /// <summary>The one most likely meant, graded anew; who is named beside the words, or kept back on purpose, is left as he is.</summary>
    public Speaker Choose(Proposal proposal, Speaker answer)
    {
        if (answer.Evidence == SpeakerEvidence.Name || answer.Grade == SpeakerGrade.Unnamed || (ChoiceModel.Shipped is null && Asked is null))
        {
            return answer;
        }

        SpeakerQuestion question = SpeakerQuestion.Of(context, proposal);
        List<SpeakerCandidate> candidates = _finder.Find(question, answer);
        _features.Ask(question, proposal, candidates);
        Asked?.Add(new AskedSpeaker(proposal, question, candidates, [.. candidates.Select(Features)]));
        return Asked is null && ChoiceModel.Shipped is { } model ? Best(model, candidates, mayRise: context.QuotationOf(question.Token) < 0 && IsWithoutNoun(question.Words), isFixed: question.Phrase is null || question.Form == SpeakerForm.Possessed) : answer;
    }

    private Speaker Best(ChoiceModel model, List<SpeakerCandidate> candidates, bool mayRise, bool isFixed)
    {
        Span<double> shares = stackalloc double[candidates.Count];
        int best = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            _features.Write(candidates[i], _list);
            shares[i] = model.Score(_list.Hashes);
            best = shares[i] > shares[best] ? i : best;
        }

        double sum = 0;
        foreach (double score in shares)
        {
            sum += Math.Exp(score - shares[best]);
        }

        double share = 1 / sum;
        bool better = best == 0 || (share >= (candidates[0].Entity is null ? BetterThanItself : Better) && !(candidates[0].Entity is null && isFixed));
        SpeakerCandidate chosen = better ? candidates[best] : candidates[0];
        double probability = better ? share : 0;
        return chosen.Speaker with { Grade = GradeOf(chosen, probability, mayRise) };
    }

    // A noun says more than the model knows: "the expert" need not be the minister who spoke last.
    private static bool IsWithoutNoun(SpeakerWords words) => words is SpeakerWords.He or SpeakerWords.She or SpeakerWords.It or SpeakerWords.They or SpeakerWords.Dropped or SpeakerWords.Bare;

    // A description that may mean somebody named elsewhere, and whom somebody's own words mean, never become sure.
    private static SpeakerGrade GradeOf(in SpeakerCandidate chosen, double probability, bool mayRise)
    {
        bool sure = chosen.IsAnswer && chosen.Speaker.Grade != SpeakerGrade.Doubtful;
        double least = sure ? Kept : mayRise && !chosen.IsItself ? Sure : double.MaxValue;
        return probability < least ? SpeakerGrade.Doubtful : sure ? chosen.Speaker.Grade : SpeakerGrade.Resolved;
    }

    private uint[] Features(SpeakerCandidate candidate)
    {
        _features.Write(candidate, _list);
        return _list.Hashes.ToArray();
    }
}
