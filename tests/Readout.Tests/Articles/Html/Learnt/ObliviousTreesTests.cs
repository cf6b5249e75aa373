using System.Buffers.Binary;
using Readout.Articles.Html.Learnt;
using Readout.Articles.Learnt;

namespace Readout.Tests.Articles.Html.Learnt;

public sealed class ObliviousTreesTests
{
    [Fact]
    public void A_line_falls_into_the_leaf_that_its_traits_lead_to()
    {
        var trees = new ObliviousTrees([.. Tree(LineTrait.Length, 10, no: -8192, yes: 8192)]);
        using LineTable table = Table(9, 10, 11, 63);

        Assert.Equal([Logistic(-2), Logistic(-2), Logistic(2), Logistic(2)], Score(trees, table));
    }

    [Fact]
    public void Trees_add_up()
    {
        var trees = new ObliviousTrees([.. Tree(LineTrait.Length, 10, no: -8192, yes: 8192), .. Tree(LineTrait.Length, 20, no: 4096, yes: -4096)]);
        using LineTable table = Table(5, 15, 25);

        Assert.Equal([Logistic(-1), Logistic(3), Logistic(1)], Score(trees, table));
    }

    [Fact]
    public void Lines_beyond_one_step_are_scored_like_the_first()
    {
        var trees = new ObliviousTrees([.. Tree(LineTrait.Length, 10, no: -8192, yes: 8192)]);
        byte[] lengths = [.. Enumerable.Range(0, (2 * LineTable.Step) + 5).Select(i => (byte)(i % 2 == 0 ? 0 : 40))];
        using LineTable table = Table(lengths);

        Assert.Equal(lengths.Select(length => Logistic(length > 10 ? 2 : -2)), Score(trees, table));
    }

    [Fact]
    public void A_file_of_another_kind_is_refused() => Assert.Throws<InvalidDataException>(() => new BodyModel(new byte[64]));

    private static byte[] Tree(LineTrait trait, byte threshold, short no, short yes)
    {
        var tree = new byte[ObliviousTrees.TreeSize];
        for (int level = 0; level < ObliviousTrees.Depth; level++)
        {
            (tree[2 * level], tree[(2 * level) + 1]) = level == 0 ? ((byte)trait, threshold) : ((byte)LineTrait.Length, (byte)TraitScale.Most);
        }

        for (int leaf = 0; leaf < ObliviousTrees.Leaves; leaf++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(tree.AsSpan((2 * ObliviousTrees.Depth) + (2 * leaf)), leaf % 2 == 0 ? no : yes);
        }

        return tree;
    }

    private static LineTable Table(params byte[] lengths)
    {
        var table = new LineTable(lengths.Length);
        lengths.CopyTo(table[LineTrait.Length]);
        return table;
    }

    private static float[] Score(ObliviousTrees trees, LineTable table)
    {
        var results = new float[table.Count];
        trees.Score(table, results);
        return results;
    }

    private static float Logistic(float sum) => 1 / (1 + MathF.Exp(-sum));
}
