using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Train.Corpora;

namespace Readout.Train.Morphology;

/// <summary>Makes a morphology file out of the forms of a treebank alone.</summary>
internal static class TreebankMorphology
{
    // A form seen less often may well have readings that the treebank does not show.
    private const int Often = 8;

    public static byte[] Build(IReadOnlyList<ConlluSentence> treebank)
    {
        var builder = new MorphologyBuilder();
        AddTo(builder, treebank);
        return builder.Build();
    }

    public static void AddTo(MorphologyBuilder builder, IReadOnlyList<ConlluSentence> treebank)
    {
        var words = new EndingCounter(MorphologyDictionary.WordEndingMark);
        var names = new EndingCounter(MorphologyDictionary.NameEndingMark);
        foreach (IGrouping<string, ConlluWord> form in treebank.SelectMany(sentence => sentence.Words).GroupBy(word => Norms.Of(word.Form), StringComparer.Ordinal))
        {
            if (form.Key.Any(char.IsLetter) && form.Key.All(c => c < 0x530))
            {
                AddForm(builder, form.Key, [.. form], words, names);
            }
        }

        words.AddTo(builder);
        names.AddTo(builder);
    }

    private static void AddForm(MorphologyBuilder builder, string norm, ConlluWord[] words, EndingCounter wordEndings, EndingCounter nameEndings)
    {
        foreach (IGrouping<(Tag Tag, LemmaRule), ConlluWord> reading in words.GroupBy(word => (new Tag(word.Upos, word.Feats, NameKind.None), LemmaRule.Between(norm, Norms.Of(word.Lemma)))))
        {
            (Tag tag, LemmaRule rule) = reading.Key;
            int count = reading.Count();
            double share = (double)count / words.Length;
            if (share >= 0.01)
            {
                builder.Add(norm, tag, rule, Prior.Of(share));
            }

            if (words.Length < Often && norm.All(char.IsLetter))
            {
                if (tag.Upos == Upos.Propn)
                {
                    nameEndings.Add(norm, tag, rule);
                }
                else if (tag.Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.Adv)
                {
                    wordEndings.Add(norm, tag, rule);
                }
            }
        }
    }
}
