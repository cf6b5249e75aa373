using Readout.Articles.SavedText;

namespace Readout.Train.SavedPages;

/// <summary>A labelled page as it is read: without its refrains. <paramref name="Kept"/> are the lines to learn from.</summary>
internal sealed record SeenPage(LabelledPage Page, List<LineEvidence> Evidence, int[] Read, int[] Kept)
{
    public static SeenPage Of(LabelledPage page)
    {
        List<PageLine> lines = [.. page.Lines.Select(line => line.Line)];
        List<LineEvidence> all = EvidenceReader.Of(lines, EvidenceReader.Language(lines), CancellationToken.None);
        int[] read = [.. Enumerable.Range(0, all.Count).Where(i => !Refrains.Is(all[i]))];
        List<LineEvidence> evidence = [.. read.Select(i => all[i])];
        int[] kept = [.. Enumerable.Range(0, read.Length).Where(i => read[i] >= page.Kept.Start && read[i] < page.Kept.End)];
        return new SeenPage(page, evidence, read, kept);
    }

    /// <summary>The roles that a line of those read may have, a bit each.</summary>
    public byte Allowed(int line) => Page.Lines[Read[line]].Allowed;
}
