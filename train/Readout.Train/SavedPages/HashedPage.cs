using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>A page with the hashed features of its lines.</summary>
internal sealed record HashedPage(string Set, string Id, string Site, uint[][] Features, float[] Priors, int[] Edges, byte[] Allowed, float Weight)
{
    private const float Unlikely = -2f;

    public static HashedPage Of(LabelledPage page)
    {
        SeenPage seen = SeenPage.Of(page);
        var reader = new LineReader(new PageTraits(seen.Evidence, PageSegmenter.Segment(new RoleScores(seen.Evidence, null), seen.Evidence.Count)));
        var list = new LineFeatures();
        uint[][] features = [.. seen.Kept.Select(i => FeaturesOf(reader, list, i))];
        return new HashedPage(page.Set, page.Id, page.Site, features, PriorsOf(seen), [.. seen.Kept.Select(reader.Edge)], [.. seen.Kept.Select(seen.Allowed)], page.Weight);
    }

    private static uint[] FeaturesOf(LineReader reader, LineFeatures list, int line)
    {
        reader.Read(line, list);
        return list.Hashes.ToArray();
    }

    // Where a page says otherwise of its line, the prior is left out: an exception is no reason to unlearn all else.
    private static float[] PriorsOf(SeenPage seen)
    {
        var priors = new RolePriors(seen.Evidence);
        float[] known = new float[seen.Kept.Length * LineModel.Roles];
        for (int k = 0; k < seen.Kept.Length; k++)
        {
            Span<float> line = known.AsSpan(k * LineModel.Roles, LineModel.Roles);
            priors.Add(seen.Kept[k], line);
            if (IsContradicted(line, seen.Allowed(seen.Kept[k])))
            {
                line.Clear();
            }
        }

        return known;
    }

    private static bool IsContradicted(ReadOnlySpan<float> priors, byte allowed)
    {
        for (int role = 0; role < LineModel.Roles; role++)
        {
            if ((allowed & (1 << role)) != 0 && priors[role] > Unlikely)
            {
                return false;
            }
        }

        return true;
    }
}
