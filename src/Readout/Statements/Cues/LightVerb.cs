using Readout.Languages;

namespace Readout.Statements.Cues;

/// <summary>
/// A noun that reports and the light verb that carries it: «выразил глубокую тревогу тем, что мост закрыт», «виступив із різкою критикою проєкту».
/// Adjectives, addressees and adverbs may stand between the two. Only where the noun's complement follows. Russian and Ukrainian. Stateless.
/// </summary>
internal static class LightVerb
{
    // «обратился ко всем жителям портового города с просьбой»
    private const int MaxBetween = 7;

    // «в связи с тем, что», «относительно того, что»
    private const int MaxPointer = 4;

    /// <summary>The cue whose verb stands at the token; null where no such noun and complement follow.</summary>
    public static (int End, CueEntry Entry)? At(StatementContext context, Passage passage, int at)
    {
        Token verb = context.Text[at];
        if (context.IsEnglish || verb.Feats.VerbForm is not (VerbForm.Fin or VerbForm.Conv) || context.Words.Light(verb.Lemma) is not { } nouns)
        {
            return null;
        }

        bool preposition = false;
        bool complement = false;
        for (int i = at + 1; i < passage.End && i <= at + MaxBetween; i++)
        {
            Token token = context.Text[i];
            if (token.Upos == Upos.Noun && Find(nouns, token.Lemma, preposition) is { } light)
            {
                return Governs(context, passage, i + 1, light.Entry.Frames, at) ? (i + 1, light.Entry with { Form = FormOf(verb) }) : null;
            }

            preposition |= context.Words.Is("light-with", token.Norm);
            complement |= token.Upos == Upos.Adp;
            if (!MayStandBetween(token, complement))
            {
                return null;
            }
        }

        return null;
    }

    private static CueForm FormOf(in Token verb) =>
        verb.Feats.VerbForm == VerbForm.Conv ? CueForm.Converb : CueLexicon.IsUkrainianPassive(verb) ? CueForm.Impersonal : CueForm.Finite;

    // «дал министрам указание», «внес на рассмотрение думы предложение»; not «подтвердил слухи о намерении».
    private static bool MayStandBetween(in Token token, bool complement) => token.Upos switch
    {
        Upos.Punct => false,
        Upos.Verb => token.Feats.VerbForm == VerbForm.Part,
        Upos.Noun or Upos.Propn or Upos.Pron => complement || token.Feats.Case is Case.Dat,
        _ => true,
    };

    private static LightNoun? Find(LightNoun[] nouns, string lemma, bool preposition)
    {
        foreach (LightNoun noun in nouns)
        {
            if (noun.HasPreposition == preposition && string.Equals(noun.Lemma, lemma, StringComparison.Ordinal))
            {
                return noun;
            }
        }

        return null;
    }

    // What the noun governs follows it, or the words themselves stand before: «„…“, — выразил уверенность мэр».
    private static bool Governs(StatementContext context, Passage passage, int at, Frames frames, int verb)
    {
        bool tail = frames.HasFlag(Frames.Tail) && verb > passage.First && (context.Grammar.IsDash(verb - 1) || context.Grammar.IsComma(verb - 1));
        if (at >= passage.End)
        {
            return tail;
        }

        return tail || (frames.HasFlag(Frames.Quote) && context.Grammar.IsColon(at))
            || (frames.HasFlag(Frames.That) && ThatFollows(context, passage, at))
            || (frames.HasFlag(Frames.Inf) && context.Text[context.Text[at].Norm is "не" && at + 1 < passage.End ? at + 1 : at].Feats.VerbForm == VerbForm.Inf)
            || (frames.HasFlag(Frames.Object) && context.Text[at].Upos is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Det)
            || Takes(context, at, frames, Frames.About, "about") || Takes(context, at, frames, Frames.To, "to") || Takes(context, at, frames, Frames.In, "in")
            || Takes(context, at, frames, Frames.Upon, "upon") || Takes(context, at, frames, Frames.Against, "against");
    }

    private static bool Takes(StatementContext context, int at, Frames frames, Frames frame, string section) =>
        frames.HasFlag(frame) && context.Words.Is("content-" + section, context.Text[at].Norm);

    // «…, что», «тем, что», «в связи с тем, что»
    private static bool ThatFollows(StatementContext context, Passage passage, int at)
    {
        int comma = at;
        while (comma < passage.End && comma < at + MaxPointer && !context.Grammar.IsComma(comma))
        {
            comma++;
        }

        bool points = comma == at || context.Text[comma - 1].Norm is "том" or "тем" or "того" or "то" or "тому" or "тим" or "те" or "тім";
        return points && comma + 1 < passage.End && context.Grammar.IsComma(comma) && (context.Words.Is("that", context.Text[comma + 1].Norm) || context.Words.Is("infinitive-that", context.Text[comma + 1].Norm));
    }
}
