using System.Buffers.Binary;
using Readout.Articles.Html.Learnt;

namespace Readout.Train.Articles;

/// <summary>
/// Learns where the body of an article is. The second look learns from what a first look makes of pages that it was not learnt from, as it will
/// be on pages to come.
/// </summary>
internal sealed class BodyTrainer
{
    public const int Folds = 5;
    private const int FirstTrees = 80;
    private const int SecondTrees = 120;

    // One page's body weighs as much as another's; sets of news count more.
    private static readonly Dictionary<string, float> SetWeight = new()
    {
        ["wcxb"] = 1, ["fundus-pages"] = 2, ["fundus-eval"] = 2, ["aeb"] = 2, ["trafeval"] = 1,
    };


    private readonly LabelledPage[] _pages;
    private readonly byte[][] _firstOfOthers;

    public BodyTrainer(IEnumerable<LabelledPage> pages)
    {
        _pages = [.. pages];
        _firstOfOthers = [.. Enumerable.Range(0, Folds).Select(fold => First(_pages.Where(page => page.Fold != fold)))];
        Parallel.ForEach(_pages, new ParallelOptions { MaxDegreeOfParallelism = 2 }, page => page.Look(new ObliviousTrees(_firstOfOthers[page.Fold])));
    }

    /// <summary>A model learnt from all pages.</summary>
    public byte[] Train() => Model(First(_pages), Second(_pages));

    /// <summary>A model that has seen no page of the fold.</summary>
    public byte[] Without(int fold) => Model(_firstOfOthers[fold], Second(_pages.Where(page => page.Fold != fold)));

    private static byte[] First(IEnumerable<LabelledPage> pages) => Train(pages, LineTraits.FirstLook, FirstTrees, page => page.FirstLook);

    private static byte[] Second(IEnumerable<LabelledPage> pages) => Train(pages, LineTraits.Count, SecondTrees, page => page.SecondLook!);

    private static byte[] Train(IEnumerable<LabelledPage> pages, int columns, int trees, Func<LabelledPage, byte[]> cells)
    {
        var examples = new TreeExamples(columns);
        foreach (LabelledPage page in pages)
        {
            byte[] traits = cells(page);
            for (int i = 0; i < page.Count; i++)
            {
                float weight = page.Gold.Weight[i] * SetWeight[page.Page.Set];
                int line = i;
                if (weight > 0)
                {
                    examples.Add(column => traits[(column * page.Count) + line], page.Gold.IsBody[i], weight);
                }
            }
        }

        return TreeTrainer.Train(examples, trees);
    }

    private static byte[] Model(byte[] first, byte[] second)
    {
        var bytes = new byte[BodyModel.HeaderSize + first.Length + second.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, BodyModel.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), first.Length / ObliviousTrees.TreeSize);
        first.CopyTo(bytes, BodyModel.HeaderSize);
        second.CopyTo(bytes, BodyModel.HeaderSize + first.Length);
        return bytes;
    }
}
