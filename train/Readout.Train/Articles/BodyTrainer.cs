using System.Buffers.Binary;
using Readout.Articles.Html.Learnt;

namespace Readout.Train.Articles;

/// <summary>Learns where the body of an article is.</summary>
internal static class BodyTrainer
{
    public const int Folds = 5;
    private const int Trees = 160;

    // One page's body weighs as much as another's; sets of news count more.
    private static readonly Dictionary<string, float> SetWeight = new()
    {
        ["wcxb"] = 1,
        ["fundus-pages"] = 2,
        ["fundus-eval"] = 2,
        ["aeb"] = 2,
        ["trafeval"] = 1,
    };

    public static byte[] Train(IEnumerable<LabelledPage> pages)
    {
        var examples = new TreeExamples(LineTraits.Count);
        foreach (LabelledPage page in pages)
        {
            Add(page, examples);
        }

        byte[] trees = TreeTrainer.Train(examples, Trees);
        var bytes = new byte[BodyModel.HeaderSize + trees.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, BodyModel.Magic);
        trees.CopyTo(bytes, BodyModel.HeaderSize);
        return bytes;
    }

    private static void Add(LabelledPage page, TreeExamples examples)
    {
        for (int i = 0; i < page.Count; i++)
        {
            int line = i;
            if (page.Gold.Weight[i] > 0)
            {
                examples.Add(column => page.Traits[(column * page.Count) + line], page.Gold.IsBody[i], page.Gold.Weight[i] * SetWeight[page.Page.Set]);
            }
        }
    }
}
