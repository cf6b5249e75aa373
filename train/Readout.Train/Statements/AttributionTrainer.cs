using Readout.Statements.Learnt;

namespace Readout.Train.Statements;

/// <summary>Learns the four decisions of <see cref="AttributionReader"/>. The order of examples is fixed by a seed, so the same articles give the same bytes.</summary>
internal static class AttributionTrainer
{
    private const int Seed = 20211207;
    private const int Epochs = 4;

    // A lemma that heads a cue less often than this is not worth a look at each of its words.
    private const double LeastShare = 0.015;

    // Annotated pages are few beside PolNeAR, and nearer to what is read: each is learnt from so many times.
    private const int PageWeight = 4;

    public static byte[] Train(IReadOnlyList<AttributionExamples> polnear, IReadOnlyList<AttributionExamples> pages) =>
        Train([.. polnear, .. Enumerable.Repeat(pages, PageWeight).SelectMany(static page => page)]);

    private static byte[] Train(IReadOnlyList<AttributionExamples> articles)
    {
        LearningWeights[] tables = [.. AttributionModel.Bits.Select(bits => new LearningWeights(bits))];
        bool[] lemmas = CueLemmas(articles);
        var random = new Random(Seed);
        AttributionExamples[] order = [.. articles];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (AttributionExamples article in order)
            {
                Learn(article, lemmas, tables);
            }
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(AttributionModel.Magic);
        foreach (LearningWeights table in tables)
        {
            table.Write(writer);
        }

        byte[] set = new byte[lemmas.Length / 8];
        for (int i = 0; i < lemmas.Length; i++)
        {
            set[i / 8] |= (byte)(lemmas[i] ? 1 << (i % 8) : 0);
        }

        writer.Write(set);
        return stream.ToArray();
    }

    private static bool[] CueLemmas(IReadOnlyList<AttributionExamples> articles)
    {
        int[] all = new int[1 << AttributionModel.LemmaBits];
        int[] cues = new int[all.Length];
        foreach ((uint lemma, _, bool isCue) in articles.SelectMany(article => article.Cues))
        {
            all[AttributionModel.LemmaSlot(lemma)]++;
            cues[AttributionModel.LemmaSlot(lemma)] += isCue ? 1 : 0;
        }

        return [.. all.Select((count, i) => cues[i] >= LeastShare * count && cues[i] > 0)];
    }

    private static void Learn(AttributionExamples article, bool[] lemmas, LearningWeights[] tables)
    {
        foreach ((uint lemma, uint[] features, bool isCue) in article.Cues)
        {
            if (lemmas[AttributionModel.LemmaSlot(lemma)])
            {
                tables[0].LearnYesNo(features, isCue);
            }
        }

        LearnAll(article.Starts, tables[1]);
        LearnAll(article.Ends, tables[2]);
        LearnAll(article.Sources, tables[3]);
    }

    private static void LearnAll(List<Choice> choices, LearningWeights table)
    {
        foreach (Choice choice in choices)
        {
            table.LearnChoice(choice.Candidates, choice.Right);
        }
    }
}
