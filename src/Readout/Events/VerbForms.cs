using Readout.Languages;
using Readout.Text;

namespace Readout.Events;

/// <summary>
/// Reads the verbs that tell of events by their listed forms (<c>verb-forms.LANG.lexicon</c>), in a language whose tagger must guess
/// from endings: «провів» and «зустрінеться» are then surely verbs, with their time.
/// </summary>
internal static class VerbForms
{
    /// <summary>The text with the listed forms tagged; the same text where its language lists none.</summary>
    public static AnalyzedText Tag(AnalyzedText text)
    {
        LexiconSection forms = EmbeddedData.Lexicon("verb-forms", text.Language)[""];
        if (forms.Rows.Count == 0 && text.Language != "en")
        {
            return text;
        }

        Token[] tokens = text.Tokens.ToArray();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Upos != Upos.Propn && forms.Find(tokens[i].Norm) is { } row)
            {
                tokens[i] = tokens[i] with { Upos = Upos.Verb, Lemma = row[0], Feats = FeatsOf(row[1], tokens[i].Norm) };
            }
        }

        if (text.Language == "en")
        {
            EnglishTags.Tag(tokens, text.Sentences, ClauseWords.Of(text.Language));
            EnglishPast.Tag(tokens, ClauseWords.Of(text.Language));
        }

        int[] firstSentences = [.. Enumerable.Range(0, text.Document.Blocks.Count).Select(block => text.SentencesOfBlock(block).First)];
        return new AnalyzedText(text.Document, text.Language, tokens, text.Sentences.ToArray(), firstSentences);
    }

    private static Feats FeatsOf(string form, string word) => form switch
    {
        "past" => new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Past },
        "done" => new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Past, Voice = Voice.Pass },
        "present" => new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Pres, Person = PersonOf(word), Number = NumberOf(word) },
        "future" => new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Fut, Person = PersonOf(word), Number = NumberOf(word) },
        _ => new Feats { VerbForm = VerbForm.Inf },
    };

    // «проведемо», «зустрінуся», «передам» against «проведе», «зустрінуться».
    private static Person PersonOf(string word)
    {
        ReadOnlySpan<char> form = WithoutReflexive(word);
        return form.EndsWith("мо", StringComparison.Ordinal) || form.EndsWith("м", StringComparison.Ordinal) || form.EndsWith("у", StringComparison.Ordinal) || form.EndsWith("ю", StringComparison.Ordinal)
            ? Person.First
            : Person.Third;
    }

    // «проведуть», «відкриють», «проведемо» against «проведе», «зробить».
    private static Number NumberOf(string word)
    {
        ReadOnlySpan<char> form = WithoutReflexive(word);
        bool isPlural = form is [.., 'у' or 'ю' or 'а' or 'я', 'т', 'ь'] || form.EndsWith("мо", StringComparison.Ordinal);
        return isPlural ? Number.Plur : Number.Sing;
    }

    private static ReadOnlySpan<char> WithoutReflexive(string word) =>
        word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal) ? word.AsSpan(0, word.Length - 2) : word;
}
