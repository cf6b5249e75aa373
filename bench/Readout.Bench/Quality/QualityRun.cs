using Readout.Bench.Quality.Gold;
using Readout.Bench.Quality.Renaming;
using Readout.Bench.Quality.Scoring;
using Readout.Records;

namespace Readout.Bench.Quality;

/// <summary>Scores statements and names over the annotated sets of a folder and prints every figure.</summary>
internal sealed class QualityRun(string corpora, QualityReport report)
{
    public void Run()
    {
        Dictionary<QualitySet, StatementScore> scores = Statements();
        report.Heading("Where statements fail");
        foreach ((QualitySet set, StatementScore score) in scores)
        {
            report.Constructions(set.Name, score.Constructions);
        }

        report.Heading("Confidence");
        foreach (IGrouping<string, KeyValuePair<QualitySet, StatementScore>> language in scores.Where(pair => pair.Key.Habit == GoldHabit.Own).GroupBy(pair => pair.Key.Language))
        {
            var all = new Reliability();
            foreach (StatementScore score in language.Select(pair => pair.Value))
            {
                all.Add(score.Reliability);
            }

            report.Reliability(language.Key, all);
        }

        Names();
        Renamed();
    }

    private Dictionary<QualitySet, StatementScore> Statements()
    {
        report.Heading("Statements");
        var scores = new Dictionary<QualitySet, StatementScore>();
        foreach (QualitySet set in QualitySet.Statements.Where(set => set.IsIn(corpora)))
        {
            StatementScore score = Score(set.Read(corpora), set.Habit);
            scores[set] = score;
            report.Statements(set.Name, score);
        }

        return scores;
    }

    private void Names()
    {
        report.Heading("Names");
        foreach (QualitySet set in QualitySet.Names.Where(set => set.IsIn(corpora)))
        {
            IReadOnlyList<GoldDocument> documents = set.Read(corpora);
            var score = new NameScore();
            foreach ((GoldDocument document, ArticleRecord record) in documents.AsParallel().AsOrdered().Select(document => (document, Analysis.Record(document))))
            {
                score.Add(document, record);
            }

            report.Names(set.Name, score);
        }
    }

    private void Renamed()
    {
        report.Heading("The same pages with other people, roles and media");
        var renamer = new Renamer(Replacements.Load());
        foreach (QualitySet set in QualitySet.Statements.Where(set => set.Habit == GoldHabit.Own && set.IsIn(corpora)))
        {
            IReadOnlyList<GoldDocument> documents = set.Read(corpora);
            StatementScore before = Score(documents, set.Habit);
            StatementScore after = Score([.. documents.Select(document => renamer.Rename(document, Analysis.Record(document)))], set.Habit);
            double fall = (before.EndToEnd.F1 - after.EndToEnd.F1) ?? 0;
            report.Add($"{set.Name} renamed end to end F1", after.EndToEnd.F1);
            report.Line($"{set.Name}: end to end F1 {before.EndToEnd.F1:F3} -> {after.EndToEnd.F1:F3} ({-fall:+0.000;-0.000;0.000}), content F1 {before.Content.F1:F3} -> {after.Content.F1:F3}, wrong among shown {before.ShownRight.Of - before.ShownRight.Right} -> {after.ShownRight.Of - after.ShownRight.Right}");
        }
    }

    private static StatementScore Score(IReadOnlyList<GoldDocument> documents, GoldHabit habit)
    {
        var score = new StatementScore();
        foreach (MatchedDocument matched in documents.AsParallel().AsOrdered().Select(document => MatchedDocument.Of(document, Analysis.Record(document), habit)))
        {
            score.Add(matched);
        }

        return score;
    }
}
