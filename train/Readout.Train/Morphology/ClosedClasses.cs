using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Train.Corpora;

namespace Readout.Train.Morphology;

/// <summary>
/// Function words are few and frequent: which part of speech they are is taken from the treebank, whose rules the tags follow,
/// wherever it shows a form often enough.
/// </summary>
internal static class ClosedClasses
{
    private const int Often = 6;

    public static void AddTo(MorphologyBuilder builder, IReadOnlyList<ConlluSentence> treebank)
    {
        var counts = new Dictionary<string, Dictionary<(Tag Tag, string Lemma), int>>(StringComparer.Ordinal);
        foreach (ConlluWord word in treebank.SelectMany(sentence => sentence.Words))
        {
            string norm = Norms.Of(word.Form);
            if (!counts.TryGetValue(norm, out var tags))
            {
                counts.Add(norm, tags = []);
            }

            var key = (new Tag(word.Upos, word.Feats, NameKind.None), Norms.Of(word.Lemma));
            tags[key] = tags.GetValueOrDefault(key) + 1;
        }

        foreach ((string norm, var tags) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            AddForm(builder, norm, tags);
        }
    }

    private static bool IsClosed(Upos upos) => upos is Upos.Adp or Upos.Aux or Upos.Cconj or Upos.Sconj or Upos.Part or Upos.Pron or Upos.Det;

    private static void AddForm(MorphologyBuilder builder, string norm, Dictionary<(Tag Tag, string Lemma), int> tags)
    {
        int total = tags.Values.Sum();
        if (!norm.Any(char.IsLetter) || tags.Where(pair => IsClosed(pair.Key.Tag.Upos)).Sum(pair => pair.Value) is var closed && (closed < 2 || closed * 3 < total))
        {
            return;
        }

        if (total >= Often)
        {
            HashSet<Upos> seen = [.. tags.Where(pair => pair.Value > 1).Select(pair => pair.Key.Tag.Upos)];
            builder.RemoveWhere(norm, tag => !seen.Contains(tag.Upos));
        }

        foreach (((Tag tag, string lemma), int count) in tags.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Lemma, StringComparer.Ordinal))
        {
            if (count > 1 && (double)count / total >= 0.02)
            {
                builder.Add(norm, tag, LemmaRule.Between(norm, lemma), Prior.Of((double)count / total));
            }
        }
    }
}
