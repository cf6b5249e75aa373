using Readout.Stories.Copies;
using Readout.Stories.Pairs;

namespace Readout.Stories.Window;

/// <summary>Chooses the story of a new article: looks for candidates, compares it with them, and with enough of the articles of their stories.</summary>
internal sealed class StoryChooser(ArticleIndex index, double reach)
{
    private const int MostCandidates = 48;
    private const int MostCopies = 12;
    private const int MostMembers = 10;
    private const float Worth = 0.3f;
    private const float Join = 0.45f;
    private const float Merge = 0.6f;

    public ArticleJoins Choose(long id, ArticleFeatures features, double day)
    {
        ArticleVector vector = index.VectorOf(features);
        Dictionary<WindowArticle, PairSignals> compared = Compare(vector, day);
        CopyLink? copy = FindCopy(features, compared);
        (StoryMembers Story, float Score)[] stories = [.. compared.Where(one => PairScorer.Instance.SameEvent(one.Value) >= Worth).Select(one => one.Key.Story).Distinct()
            .Select(story => (story, ScoreOf(vector, story, compared)))
            .Where(one => one.Item2 >= Join).OrderByDescending(one => one.Item2).ThenBy(one => one.story.Id)];
        StoryMembers? chosen = copy is not null ? compared.Keys.First(article => article.Id == copy.Article).Story : stories.Length > 0 ? stories[0].Story : null;
        if (chosen is null)
        {
            return new ArticleJoins { Story = id, IsNew = true };
        }

        long[] same = [.. stories.Where(one => one.Story != chosen && one.Score >= Merge && AreOne(one.Story, chosen)).Select(one => one.Story.Id).Append(chosen.Id).Order()];
        return new ArticleJoins { CopyOf = copy, Story = same[0], Absorbed = same[1..], Score = copy is not null ? 1 : stories[0].Score };
    }

    private Dictionary<WindowArticle, PairSignals> Compare(ArticleVector article, double day)
    {
        var compared = new Dictionary<WindowArticle, PairSignals>();
        foreach (WindowArticle candidate in index.SharingRuns(article.Features, day, reach, MostCopies).Concat(index.SharingKeys(article, day, reach, MostCandidates)))
        {
            compared.TryAdd(candidate, PairReader.Read(article, index.VectorOf(candidate)));
        }

        return compared;
    }

    private static CopyLink? FindCopy(ArticleFeatures features, Dictionary<WindowArticle, PairSignals> compared) => compared
        .Select(one => (one.Key.Id, Share: CopyJudge.Share(features, one.Key.Features, one.Value)))
        .Where(one => one.Share is not null)
        .OrderByDescending(one => one.Share).ThenBy(one => one.Id)
        .Select(one => new CopyLink(one.Id, one.Share!.Value)).FirstOrDefault();

    // The mean over the better half of the story's latest articles: a chain of articles that each resemble only the next is no story.
    private float ScoreOf(ArticleVector article, StoryMembers story, Dictionary<WindowArticle, PairSignals> compared)
    {
        List<float> scores = [];
        for (int i = Math.Max(0, story.Articles.Count - MostMembers); i < story.Articles.Count; i++)
        {
            WindowArticle member = story.Articles[i];
            scores.Add(PairScorer.Instance.SameEvent(compared.TryGetValue(member, out PairSignals known) ? known : PairReader.Read(article, index.VectorOf(member))));
        }

        scores.Sort();
        return scores.Skip(scores.Count / 2).Average();
    }

    private bool AreOne(StoryMembers first, StoryMembers second)
    {
        float[] scores = [.. first.Articles.TakeLast(MostMembers).SelectMany(one => second.Articles.TakeLast(MostMembers)
            .Select(other => PairScorer.Instance.SameEvent(PairReader.Read(index.VectorOf(one), index.VectorOf(other)))))];
        return scores.Average() >= Join;
    }
}
