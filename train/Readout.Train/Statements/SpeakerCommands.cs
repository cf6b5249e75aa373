using System.Globalization;
using Readout.Bench.Quality.Scoring;
using Readout.Languages.Morphology;
using Readout.Statements;
using Readout.Statements.Speakers.Choice;

namespace Readout.Train.Statements;

/// <summary>Trains and cross-validates the choice of speakers.</summary>
internal static class SpeakerCommands
{
    private static readonly double[] Shares = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

    /// <summary>Learns from the corpora's <c>news</c> and <c>statements/ru</c> and the annotated pages of its <c>stream</c>, and writes the model.</summary>
    public static int Train(string corpora, string annotations, string output)
    {
        File.WriteAllBytes(output, SpeakerChoiceTrainer.ToBytes(SpeakerChoiceTrainer.Train(Examples(corpora, annotations))));
        return 0;
    }

    /// <summary>
    /// Prints what rules and model say of the questions of each fold, and how statements score with it, by a model learnt from the other
    /// folds; documents are dealt out in turn. With a file, whose words went to another there.
    /// </summary>
    public static int Evaluate(string corpora, string annotations, string folds, string? errors = null)
    {
        int count = int.Parse(folds, CultureInfo.InvariantCulture);
        List<AnnotatedText> texts = [.. Texts(corpora, annotations).OrderBy(static text => text.Gold.Name, StringComparer.Ordinal)];
        List<SpeakerExample> examples = [.. texts.SelectMany(SpeakerExamples.Of)];
        var outcomes = new List<SpeakerOutcome>();
        var matched = new List<MatchedDocument>();
        for (int k = 0; k < count; k++)
        {
            HashSet<string> held = [.. texts.Where((_, i) => i % count == k).Select(static text => text.Gold.Name)];
            float[] weights = SpeakerChoiceTrainer.Train([.. examples.Where(example => !held.Contains(example.Document))]);
            outcomes.AddRange(examples.Where(example => held.Contains(example.Document)).Select(example => SpeakerOutcome.Of(weights, example)));
            var model = new ChoiceModel(new ModelFile(SpeakerChoiceTrainer.ToBytes(weights)));
            matched.AddRange(texts.Where(text => held.Contains(text.Gold.Name)).Select(text => MatchedDocument.OfStatements(text.Gold, StatementFinder.Find(text.Text, text.Entities, text.Gold.Published, model), GoldHabit.Own)));
        }

        foreach (IGrouping<string, SpeakerOutcome> language in outcomes.GroupBy(static outcome => outcome.Example.Language))
        {
            Print(language.Key, [.. language]);
        }

        Print("all", outcomes);
        foreach (IGrouping<string, MatchedDocument> language in matched.GroupBy(static document => document.Gold.Language))
        {
            Print(language.Key, language);
        }

        PrintEvidence(matched);
        if (errors is not null)
        {
            File.WriteAllLines(errors, matched.SelectMany(ErrorsOf));
        }

        return 0;
    }

    private static List<SpeakerExample> Examples(string corpora, string annotations) => [.. Texts(corpora, annotations).SelectMany(SpeakerExamples.Of)];

    private static IEnumerable<AnnotatedText> Texts(string corpora, string annotations) =>
        AnnotatedText.Read(Path.Combine(corpora, "news"))
            .Concat(AnnotatedText.ReadFiles(Path.Combine(corpora, "statements", "ru"), "ru"))
            .Concat(AnnotatedText.ReadStandoff(corpora, annotations));

    private static void Print(string language, IEnumerable<MatchedDocument> documents)
    {
        var score = new StatementScore();
        foreach (MatchedDocument document in documents)
        {
            score.Add(document);
        }

        Console.WriteLine($"{language} end to end: F1 {score.EndToEnd.F1:F3} of content {score.Content.F1:F3}, name {score.SpeakerName}, shown right {score.ShownRight}, coverage {score.Coverage}");
    }

    // Of statements shown without a warning, how many of each kind of evidence have another speaker: what a warning would have to take away.
    private static void PrintEvidence(IEnumerable<MatchedDocument> documents)
    {
        foreach (var kind in documents.SelectMany(static document => document.Pairs.Select(pair => (document.Gold.Language, pair.Found.Statement.Speaker, IsRight: SpeakerAgreement.ByName(pair.Gold, pair.Found))))
            .Where(static pair => pair.Speaker?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved)
            .GroupBy(static pair => (pair.Language, pair.Speaker!.Grade, pair.Speaker.Evidence))
            .OrderBy(static kind => kind.Key))
        {
            Console.WriteLine($"{kind.Key.Language} {kind.Key.Grade} by {kind.Key.Evidence}: {kind.Count()}, wrong {kind.Count(static pair => !pair.IsRight)}");
        }
    }

    private static IEnumerable<string> ErrorsOf(MatchedDocument document) =>
        document.Pairs.Where(pair => !SpeakerAgreement.ByName(pair.Gold, pair.Found)).Select(pair =>
        {
            Statement found = pair.Found.Statement;
            string text = document.Gold.Text;
            string words = found.Speaker?.Span?.In(text) ?? "-";
            return $"{document.Gold.Language}\t{document.Gold.Name}\t{found.Speaker?.Grade}\t{found.Speaker?.Evidence}\t{words}\tgold={pair.Gold.SpeakerName}\tfound={found.Speaker?.Name}\t{found.Content[0].In(text)}".ReplaceLineEndings(" ");
        });

    private static void Print(string name, List<SpeakerOutcome> outcomes)
    {
        List<SpeakerOutcome> shown = [.. outcomes.Where(static outcome => outcome.ShownByRules)];
        Console.WriteLine($"{name}: {outcomes.Count} questions, right by rules {outcomes.Count(static outcome => outcome.Example.Right[0])}, by model {outcomes.Count(static outcome => outcome.IsRight)}, among the candidates {outcomes.Count(static outcome => outcome.Example.Right.Contains(true))}");
        Console.WriteLine($"   sure by rules {shown.Count}, wrong {shown.Count(static outcome => !outcome.Example.Right[0])}");
        foreach (double least in Shares)
        {
            Console.WriteLine($"   share {least:F2}: {Wrong(outcomes.Where(outcome => outcome.Share >= least))}; and sure by rules: {Wrong(outcomes.Where(outcome => outcome.Share >= least && outcome is { Chosen: 0, ShownByRules: true }))}");
        }
    }

    private static string Wrong(IEnumerable<SpeakerOutcome> outcomes)
    {
        List<SpeakerOutcome> list = [.. outcomes];
        return $"{list.Count}, wrong {list.Count(static outcome => !outcome.IsRight)}";
    }
}

/// <summary>What a model chose of a question's candidates, with its share.</summary>
internal sealed record SpeakerOutcome(SpeakerExample Example, int Chosen, double Share)
{
    public bool IsRight => Example.Right[Chosen];

    public bool ShownByRules => Example.Asked.Candidates[0].Speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved;

    public static SpeakerOutcome Of(float[] weights, SpeakerExample example)
    {
        (int chosen, double share) = SpeakerChoiceTrainer.Choose(weights, example);
        return new SpeakerOutcome(example, chosen, share);
    }
}
