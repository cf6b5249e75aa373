using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Train.Corpora;
using Readout.Train.Hunspell;

namespace Readout.Train.Morphology;

/// <summary>Makes <c>morphology.uk.bin</c> out of the Hunspell dictionary and the words of a treebank.</summary>
internal static class UkrainianMorphology
{
    public static byte[] Build(string affixFile, string wordFile, IReadOnlyList<ConlluSentence> treebank)
    {
        var builder = new MorphologyBuilder();
        var words = new EndingCounter(MorphologyDictionary.WordEndingMark);
        var names = new EndingCounter(MorphologyDictionary.NameEndingMark);
        foreach (HunspellForm form in new HunspellDictionary(affixFile, wordFile).Forms())
        {
            string norm = Norms.Of(form.Form);
            LemmaRule rule = LemmaRule.Between(norm, Norms.Of(form.Lemma));
            foreach (Tag tag in UkrainianForms.TagsOf(form))
            {
                builder.Add(norm, tag, rule, 0);
                if (form.Flags.Length > 0)
                {
                    (tag.Upos == Upos.Propn ? names : words).Add(norm, tag, rule);
                }
            }
        }

        words.AddTo(builder);
        names.AddTo(builder);
        ClosedClasses.AddTo(builder, treebank);
        OpenClasses.AddTo(builder, treebank);
        return builder.Build();
    }
}

/// <summary>Adds the treebank's readings of forms that the dictionary does not have.</summary>
internal static class OpenClasses
{
    public static void AddTo(MorphologyBuilder builder, IReadOnlyList<ConlluSentence> treebank)
    {
        foreach (IGrouping<string, ConlluWord> form in treebank.SelectMany(sentence => sentence.Words).GroupBy(word => Norms.Of(word.Form), StringComparer.Ordinal).ToList())
        {
            if (!form.Key.All(c => char.IsLetter(c) || c is '-' or '\'') || !form.Key.All(c => c < 0x530))
            {
                continue;
            }

            bool known = builder.Contains(form.Key);
            foreach (ConlluWord word in form)
            {
                var tag = new Tag(word.Upos, word.Feats with { Aspect = Aspect.None, Voice = Voice.None }, NameKind.None);
                if (!known || !builder.ReadingsOf(form.Key).Any(reading => reading.Tag.Upos == tag.Upos))
                {
                    builder.Add(form.Key, tag, LemmaRule.Between(form.Key, Norms.Of(word.Lemma)), 8);
                }
            }
        }
    }
}
