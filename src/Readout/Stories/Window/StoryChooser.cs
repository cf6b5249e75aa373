using Readout.Stories.Copies;
using Readout.Stories.Pairs;

namespace Readout.Stories.Window;

/// <summary>
/// Chooses the story of a new article: looks for candidates and compares it with enough of the articles of their stories. Then looks whether stories that it
/// touches are one, that is whether the articles of the smaller, coming now, would enter the larger: which came first must not decide.
/// </summary>
internal sealed class StoryChooser(ArticleIndex index, double reach)
{
    private const int MostCandidates = 48;
    private const int MostCopies = 12;
    private const int MostMembers = 10;
    private const float Worth = 0.3f;
    private const float Join = 0.55f;

    // Two stories of several articles make many links at once, a wrong one as many wrong ones.
    private const float MergeOne = 0.5f;
    private const float MergeMany = 0.65f;

    public ArticleJoins Choose(long id, ArticleFeatures features, double day)
    {
        ArticleVector vector = index.VectorOf(features);
        Dictionary<WindowArticle, PairSignals> compared = Compare(vector, day);
        CopyLink? copy = FindCopy(features, compared);
        (StoryMembers Story, float Score)[] stories = [.. compared.Where(one => PairScorer.Instance.SameEvent(one.Value) >= Worth).Select(one => one.Key.Story).Distinct()
            .Select(story => (story, ScoreOf(vector, day, story, compared, leftOut: 3))).OrderByDescending(one => one.Item2).ThenBy(one => one.story.Id)];
        StoryMembers? chosen = copy is not null ? compared.Keys.First(article => article.Id == copy.Article).Story : stories.Length > 0 && stories[0].Score >= Join ? stories[0].Story : null;
        if (chosen is null)
        {
            return new ArticleJoins { Story = id, IsNew = true };
        }

        long[] same = [.. stories.Where(one => one.Story != chosen && AreOne(one.Story, chosen)).Select(one => one.Story.Id).Append(chosen.Id).Order()];
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

    // The mean over those of the story's articles that are nearest in time, without the worst, one in so many: reports have their own sides of an event,
    // but a chain of articles that each resemble only the next is no story.
    private float ScoreOf(ArticleVector article, double day, StoryMembers story, Dictionary<WindowArticle, PairSignals> compared, int leftOut)
    {
        Span<float> scores = stackalloc float[MostMembers];
        int count = 0;
        foreach (WindowArticle member in story.Nearest(day, MostMembers))
        {
            scores[count++] = PairScorer.Instance.SameEvent(compared.TryGetValue(member, out PairSignals known) ? known : PairReader.Read(article, index.VectorOf(member)));
        }

        scores = scores[..count];
        scores.Sort();
        return Mean(scores[(count / leftOut)..]);
    }

    private static float Mean(ReadOnlySpan<float> scores)
    {
        float sum = 0;
        foreach (float score in scores)
        {
            sum += score;
        }

        return sum / scores.Length;
    }

    private bool AreOne(StoryMembers first, StoryMembers second)
    {
        (StoryMembers smaller, StoryMembers larger) = first.Count <= second.Count ? (first, second) : (second, first);
        int step = (smaller.Count + MostMembers - 1) / MostMembers;
        float score = smaller.Articles.Where((_, i) => i % step == 0).Average(one => ScoreOf(index.VectorOf(one), one.Day, larger, [], leftOut: 2));
        return score >= (smaller.Count == 1 ? MergeOne : MergeMany);
    }
}
