using Readout.Articles;
using Readout.Bench.Quality.Pages.Sets;
using Readout.Pages;

namespace Readout.Bench.Quality.Pages;

/// <summary>An annotated set of pages in the corpora's folder, and the measures that go with it.</summary>
internal sealed record PageQualitySet(string Name, string Folder, string Pages, Func<IReadOnlyList<ScoredPage>, PageFigures> Figures)
{
    /// <summary>The sets in the order of the report.</summary>
    public static IReadOnlyList<PageQualitySet> All { get; } =
    [
        new("aeb", "pages/aeb", "pages", BenchmarkSets.ArticleExtraction),
        new("wcxb", "pages/wcxb", "pages", WebContentSet.Figures),
        new("trafeval", "pages/trafeval", "pages", SnippetSet.Figures),
        new("fundus-eval", "pages/fundus-eval", "pages", FundusSets.Evaluation),
        new("fundus-pages", "pages/fundus-pages", "pages", FundusSets.Pages),
        new("htmldate", "pages/htmldate", "pages", DateSet.Figures),
        new("readability-pages", "pages/readability-pages", "pages", BenchmarkSets.Readability),
        new("aeb saved", "pages/aeb", "saved", BenchmarkSets.ArticleExtraction),
        new("fundus-eval saved", "pages/fundus-eval", "saved", FundusSets.Evaluation),
        new("fundus-pages saved", "pages/fundus-pages", "saved", FundusSets.Pages),
        new("news en", "news/en", "pages", SavedNewsSet.Figures),
        new("news ru", "news/ru", "pages", SavedNewsSet.Figures),
        new("news uk", "news/uk", "pages", SavedNewsSet.Figures),
    ];

    public bool IsIn(string corpora) => File.Exists(GoldPath(corpora)) && Directory.Exists(PagesPath(corpora));

    /// <summary>The figures of Readout's own reading.</summary>
    public PageFigures Score(string corpora) => Score(corpora, Read(corpora));

    /// <summary>The figures of what anybody found; a page that is missing counts as nothing found.</summary>
    public PageFigures Score(string corpora, IReadOnlyDictionary<string, FoundArticle> found) =>
        Figures([.. GoldPage.Read(GoldPath(corpora)).Select(gold => new ScoredPage(gold, found.GetValueOrDefault(gold.Id, FoundArticle.Nothing)))]);

    private string GoldPath(string corpora) => Path.Combine(corpora, Folder, "gold.jsonl");

    private string PagesPath(string corpora) => Path.Combine(corpora, Folder, Pages);

    private Dictionary<string, FoundArticle> Read(string corpora) =>
        Directory.EnumerateFiles(PagesPath(corpora)).AsParallel().Select(path => (Id: FoundArticle.IdOf(path), Found: Extract(path))).ToDictionary(page => page.Id, page => page.Found);

    private static FoundArticle Extract(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return PageReader.Read(stream, path, PageReaderOptions.Default).First().Page is { } page ? FoundArticle.Of(ArticleExtractor.Extract(page)) : FoundArticle.Nothing;
    }
}
