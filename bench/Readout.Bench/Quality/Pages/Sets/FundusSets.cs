using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages.Sets;

/// <summary>The measures of Fundus' evaluation: ROUGE-LSum and paragraphs that are exactly right.</summary>
internal static class FundusSets
{
    // With more optional paragraphs than this, only all and none of them are tried.
    private const int MostOptional = 4;

    // How far down the paragraphs a standfirst counts as found.
    private const int StandfirstReach = 6;

    public static PageFigures Evaluation(IReadOnlyList<ScoredPage> pages)
    {
        var figures = new PageFigures();
        var scores = pages.AsParallel().AsOrdered().Select(EvaluationPage).ToList();
        AddRouge(figures, [.. scores.Select(score => score.Rouge)]);
        AddParagraphs(figures, [.. scores.Select(score => score.Paragraphs)]);
        return figures;
    }

    public static PageFigures Pages(IReadOnlyList<ScoredPage> pages)
    {
        var figures = new PageFigures();
        var scores = pages.AsParallel().AsOrdered().Select(NewsPage).ToList();
        AddRouge(figures, [.. scores.Select(score => score.Rouge)]);
        AddParagraphs(figures, [.. scores.Select(score => score.Paragraphs)]);
        BenchmarkSets.AddShingles(figures, "shingle_", [.. scores.Select(score => score.Shingles)]);
        var fields = FieldScores.Of(pages);
        fields.AddTitleExact(figures);
        fields.AddTitleLoose(figures);
        fields.AddAuthorsF1(figures);
        fields.AddAuthorsExact(figures);
        fields.AddDay(figures);
        fields.AddInstant(figures);
        figures.AddMean("standfirst_recall", [.. scores.SelectMany(score => score.Standfirsts)]);
        return figures;
    }

    private static (Agreement Rouge, Agreement Paragraphs) EvaluationPage(ScoredPage page)
    {
        List<IReadOnlyList<string>> bodies = Bodies(page.Gold.Paragraphs);
        string head = page.Found.Summary;
        bool isWanted = head.Length > 0 && !page.Found.Paragraphs.Contains(head) && bodies.Any(body => body.Take(2).Any(paragraph => Words.OneLine(paragraph) == head));
        IReadOnlyList<string> found = isWanted ? [head, .. page.Found.Paragraphs] : page.Found.Paragraphs;
        var rouge = new RougeLSum(Sentences(found));
        return (Best(bodies.Select(body => rouge.Against(Sentences(body)))), Best(bodies.Select(body => Agreement.Of(new Bag<string>(body), new Bag<string>(found)))));

        static List<List<string>> Sentences(IReadOnlyList<string> paragraphs) => [.. RougeSentences.English(string.Join("\n\n", paragraphs)).Select(Words.OfAscii)];
    }

    private static (Agreement Rouge, Agreement Paragraphs, Shingles Shingles, IReadOnlyList<double> Standfirsts) NewsPage(ScoredPage page)
    {
        IReadOnlyList<string> found = Standfirst.Paragraphs(page.Found);
        string[] gold = [.. page.Gold.Paragraphs.Select(Words.OneLine)];
        double[] standfirsts = [.. gold.Zip(page.Gold.Kinds).Where(pair => pair.Second == "summary")
            .Select(pair => found.Take(StandfirstReach).Any(paragraph => paragraph.Contains(pair.First, StringComparison.Ordinal)) ? 1.0 : 0)];
        return (
            new RougeLSum(Sentences(found)).Against(Sentences(gold)),
            Agreement.Of(new Bag<string>(gold), new Bag<string>(found)),
            Shingles.Of(string.Join('\n', gold), string.Join('\n', found)),
            standfirsts);

        static List<List<string>> Sentences(IReadOnlyList<string> paragraphs) => [.. RougeSentences.AnyLanguage(string.Join("\n\n", paragraphs)).Select(Words.OfAnyScript)];
    }

    // The body with each choice of its optional paragraphs, which stand in brackets.
    private static List<IReadOnlyList<string>> Bodies(IReadOnlyList<string> paragraphs)
    {
        int[] optional = [.. Enumerable.Range(0, paragraphs.Count).Where(i => IsOptional(paragraphs[i]))];
        int choices = optional.Length > MostOptional ? 2 : 1 << optional.Length;
        return [.. Enumerable.Range(0, choices).Select(choice => Body(optional.Where((_, i) => optional.Length > MostOptional ? choice == 1 : (choice & (1 << i)) != 0).ToHashSet()))];

        IReadOnlyList<string> Body(HashSet<int> without) =>
            [.. paragraphs.Where((_, i) => !without.Contains(i)).Select(paragraph => IsOptional(paragraph) ? paragraph[1..^1] : paragraph)];

        static bool IsOptional(string paragraph) => paragraph.StartsWith('[') && paragraph.EndsWith(']');
    }

    private static Agreement Best(IEnumerable<Agreement> variants) => variants.MaxBy(variant => variant.F1);

    private static void AddRouge(PageFigures figures, IReadOnlyCollection<Agreement> scores) => AddMeans(figures, "rougeLsum", scores);

    private static void AddParagraphs(PageFigures figures, IReadOnlyCollection<Agreement> scores) => AddMeans(figures, "paragraph", scores);

    private static void AddMeans(PageFigures figures, string name, IReadOnlyCollection<Agreement> scores)
    {
        figures.AddMean(name + "_precision", [.. scores.Select(score => score.Precision)]);
        figures.AddMean(name + "_recall", [.. scores.Select(score => score.Recall)]);
        figures.AddMean(name + "_f1", [.. scores.Select(score => score.F1)]);
    }
}
