using System.Buffers.Binary;
using Readout.Articles.Learnt;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>
/// Trains the whole model of the lines of saved pages: the sequence model, and on top of it trees, which learn from pages as a sequence model reads them that has seen no other
/// page of their outlet.
/// </summary>
internal sealed class SavedTextTrainer
{
    private readonly int _folds;
    private readonly List<HashedPage> _pages;
    private readonly LineModel[] _models;
    private readonly byte[][] _files;
    private readonly List<TextTrainer.Page> _read;

    public SavedTextTrainer(List<LabelledPage> labelled, int folds)
    {
        _folds = folds;
        List<LabelledPage> variants = [.. labelled.SelectMany(Variants.Of)];
        _pages = [.. variants.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(HashedPage.Of)];
        _files = new byte[folds][];
        _models = new LineModel[folds];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            _files[fold] = LineTrainer.Train([.. _pages.Where(page => FoldOf(page.Site) != fold)], new LineTraining());
            _models[fold] = new LineModel(new MemoryStream(_files[fold]));
        });
        _read = [.. variants.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(page => TextTrainer.Read(page, _models[FoldOf(page.Site)])).OfType<TextTrainer.Page>()];
    }

    /// <summary>The model of all pages, as a file.</summary>
    public byte[] Whole() => WithTrees(LineTrainer.Train(_pages, new LineTraining()), TextTrainer.Train(_read));

    /// <summary>The model of the pages outside a fold, as a file.</summary>
    public byte[] Without(int fold) => WithTrees(_files[fold], TextTrainer.Train(_read.Where(page => FoldOf(page.Site) != fold)));

    private int FoldOf(string site) => FoldOf(site, _folds);

    public static int FoldOf(string site, int folds)
    {
        uint hash = 17;
        foreach (char c in site)
        {
            hash = LineFeatures.Mix(hash, c);
        }

        return (int)(hash % (uint)folds);
    }

    private static byte[] WithTrees(byte[] file, byte[] trees)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(file.Length - sizeof(int)), trees.Length / ObliviousTrees.TreeSize);
        return [.. file, .. trees];
    }
}
