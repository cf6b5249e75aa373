using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Train.Corpora;
using Readout.Train.OpenCorpora;

namespace Readout.Train.Morphology;

/// <summary>Makes <c>morphology.ru.bin</c> out of the OpenCorpora dictionary and the closed-class words of a treebank.</summary>
internal static class RussianMorphology
{
    public static byte[] Build(string packageFolder, IReadOnlyList<ConlluSentence> treebank)
    {
        var dictionary = new OpenCorporaDictionary(packageFolder);
        Dictionary<(string Form, string Tag), double> shares = dictionary.Shares();
        var builder = new MorphologyBuilder();
        var words = new EndingCounter(MorphologyDictionary.WordEndingMark);
        var names = new EndingCounter(MorphologyDictionary.NameEndingMark);
        foreach (OpenCorporaForm form in dictionary.Forms())
        {
            string lemma = Norms.Of(form.Lemma);
            if (OpenCorporaTags.Of(form.Tag, lemma) is not { } tag)
            {
                continue;
            }

            string norm = Norms.Of(form.Form);
            LemmaRule rule = LemmaRule.Between(norm, lemma);
            byte prior = shares.TryGetValue((form.Form, form.Tag), out double share) ? Prior.Of(share) : (byte)0;
            builder.Add(norm, tag, rule, prior);
            CountEndings(form.Tag, norm, tag, rule, words, names);
        }

        words.AddTo(builder);
        names.AddTo(builder);
        ClosedClasses.AddTo(builder, treebank);
        return builder.Build();
    }

    private static void CountEndings(string openCorporaTag, string norm, Tag tag, LemmaRule rule, EndingCounter words, EndingCounter names)
    {
        bool abbreviation = openCorporaTag.Contains("Abbr", StringComparison.Ordinal);
        if (tag.NameKind is NameKind.Given or NameKind.Surname or NameKind.Patronymic or NameKind.Place && !abbreviation)
        {
            names.Add(norm, tag, rule);
        }
        else if (tag.Upos is Upos.Noun or Upos.Adj or Upos.Verb or Upos.Adv && !abbreviation && tag.NameKind == NameKind.None)
        {
            words.Add(norm, tag, rule);
        }
    }
}
