using Readout.Languages;
using Readout.Statements.Speakers.Choice;

namespace Readout.Events;

/// <summary>
/// English words that the tagger takes for names: in a line where most words have capitals ("Norway Leader Meets With Donors"), and small ones ("with mayors");
/// verbs that it takes for plurals, and plurals that it takes for verbs.
/// </summary>
internal static class EnglishTags
{
    private const int LongestHeading = 25;
    private const int ShortWord = 4;

    public static void Tag(Token[] tokens, ReadOnlySpan<Sentence> sentences, ClauseWords words)
    {
        foreach (Sentence sentence in sentences)
        {
            bool isHeading = IsHeading(tokens, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (IsVerbTakenForPlural(tokens, i, words) || (sentence.FirstToken == 0 && IsHeadlineVerb(tokens, i, words)))
                {
                    tokens[i] = tokens[i] with { Upos = Upos.Verb, Feats = new Feats { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = Tense.Pres, Number = Number.Sing } };
                }

                if (tokens[i].Upos == Upos.Verb && words.NounsOnly.Contains(tokens[i].Norm))
                {
                    tokens[i] = tokens[i] with { Upos = Upos.Noun, Feats = new Feats { Number = Number.Plur } };
                }

                if (tokens[i].Upos != Upos.Propn)
                {
                    continue;
                }

                if (tokens[i].Feats.Number == Number.Plur && ((!tokens[i].IsCapitalized && tokens[i].Norm.Length > ShortWord) || (isHeading && MeansPeople(tokens[i]))))
                {
                    tokens[i] = tokens[i] with { Upos = Upos.Noun };
                }
                else if (isHeading && i > sentence.FirstToken && i + 1 < sentence.EndToken && IsAfterSubject(tokens[i - 1]) && words.HeadlineVerbs.Find(tokens[i].Norm) is { } verb)
                {
                    tokens[i] = tokens[i] with { Upos = Upos.Verb, Feats = tokens[i].Feats with { VerbForm = VerbForm.Fin, Mood = Mood.Ind, Tense = verb[0] == "past" ? Tense.Past : Tense.Pres }, Lemma = verb[1] };
                }
            }
        }
    }

    /// <summary>Whether nearly all longer words of the line have a capital.</summary>
    public static bool IsHeading(ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        int capitals = 0;
        int small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken && sentence.TokenCount <= LongestHeading; i++)
        {
            if (tokens[i].IsWord && tokens[i].Norm.Length >= ShortWord && !char.IsDigit(tokens[i].Norm[0]))
            {
                capitals += tokens[i].IsCapitalized ? 1 : 0;
                small += tokens[i].IsCapitalized ? 0 : 1;
            }
        }

        return capitals >= ShortWord - 1 && small * ShortWord <= capitals;
    }

    // "when the minister arrives in Norway": the form of a verb that is no noun.
    private static bool IsVerbTakenForPlural(ReadOnlySpan<Token> tokens, int i, ClauseWords words) =>
        i > 0 && i + 1 < tokens.Length && tokens[i] is { Upos: Upos.Noun, IsCapitalized: false } && words.VerbsOnly.Contains(tokens[i].Norm) && IsAfterSubject(tokens[i - 1]) && tokens[i + 1].Upos is Upos.Adp or Upos.Det or Upos.Propn or Upos.Adv;

    // "Norwegian minister visits Lima": in the first line, right before a name.
    private static bool IsHeadlineVerb(ReadOnlySpan<Token> tokens, int i, ClauseWords words) =>
        i > 0 && i + 1 < tokens.Length && tokens[i] is { Upos: Upos.Noun, IsCapitalized: false, Feats.Number: Number.Plur } && words.HeadlineVerbs.Find(tokens[i].Norm) is { } verb && verb[0] == "present" && IsAfterSubject(tokens[i - 1]) && tokens[i + 1] is { Upos: Upos.Propn, IsCapitalized: true };

    private static bool MeansPeople(Token token) => (NounKinds.Shipped?.Of(token.Lemma) ?? NounKind.None).HasFlag(NounKind.Person);

    private static bool IsAfterSubject(Token before) => before.Upos is Upos.Propn or Upos.Noun;
}
