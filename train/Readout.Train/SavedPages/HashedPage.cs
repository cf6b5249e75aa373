using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>A page with the hashed features of its lines.</summary>
internal sealed record HashedPage(string Set, string Id, string Site, uint[][] Features, float[] Priors, int[] Edges, byte[] Allowed, float Weight)
{
    private const float Unlikely = -2f;

    public static HashedPage Of(LabelledPage page)
    {
        List<PageLine> lines = [.. page.Lines.Select(line => line.Line)];
        List<LineEvidence> all = EvidenceReader.Of(lines, EvidenceReader.Language(lines), CancellationToken.None);
        int[] read = [.. Enumerable.Range(0, all.Count).Where(i => !Refrains.Is(all[i]))];
        List<LineEvidence> evidence = [.. read.Select(i => all[i])];
        int[] kept = [.. Enumerable.Range(0, read.Length).Where(i => read[i] >= page.Kept.Start && read[i] < page.Kept.End)];
        var reader = new LineReader(new PageTraits(evidence, PageSegmenter.Segment(new RoleScores(evidence, null), evidence.Count)));
        var list = new LineFeatures();
        uint[][] features = [.. kept.Select(i => FeaturesOf(reader, list, i))];
        return new HashedPage(page.Set, page.Id, page.Site, features, PriorsOf(evidence, kept, i => page.Lines[read[i]].Allowed), [.. kept.Select(reader.Edge)], [.. kept.Select(i => page.Lines[read[i]].Allowed)], page.Weight);
    }

    private static uint[] FeaturesOf(LineReader reader, LineFeatures list, int line)
    {
        reader.Read(line, list);
        return list.Hashes.ToArray();
    }

    // Where a page says otherwise of its line, the prior is left out: an exception is no reason to unlearn all else.
    private static float[] PriorsOf(List<LineEvidence> evidence, int[] kept, Func<int, byte> allowedAt)
    {
        var priors = new RolePriors(evidence);
        float[] known = new float[kept.Length * LineModel.Roles];
        for (int k = 0; k < kept.Length; k++)
        {
            Span<float> line = known.AsSpan(k * LineModel.Roles, LineModel.Roles);
            priors.Add(kept[k], line);
            if (IsContradicted(line, allowedAt(kept[k])))
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
