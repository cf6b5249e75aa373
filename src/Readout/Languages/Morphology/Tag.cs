namespace Readout.Languages.Morphology;

/// <summary>What a word form can be: part of speech, features and the kind of name.</summary>
internal readonly record struct Tag(Upos Upos, Feats Feats, NameKind NameKind)
{
    /// <summary>Part of speech and case, the pair that decides who does what.</summary>
    public int UposCase => ((int)Upos << 3) | (int)Feats.Case;

    /// <summary>True for words that agree with a noun: adjectives, determiners, ordinal numbers, participles.</summary>
    public bool IsModifier => Upos is Upos.Adj or Upos.Det || (Upos == Upos.Verb && Feats.VerbForm == VerbForm.Part);

    public bool IsNominal => Upos is Upos.Noun or Upos.Propn or Upos.Pron;

    public bool IsFinite => Upos is (Upos.Verb or Upos.Aux) && Feats.VerbForm == VerbForm.Fin;

    /// <summary>Case, number and gender may be those of one noun phrase.</summary>
    public static bool Agree(Feats left, Feats right) =>
        left.Case == right.Case && Compatible((int)left.Number, (int)right.Number)
        && (left.Number == Number.Plur || right.Number == Number.Plur || Compatible((int)left.Gender, (int)right.Gender));

    /// <summary>A subject and its verb: number, and gender in the past.</summary>
    public static bool AgreeAsSubject(Feats subject, Feats verb) =>
        Compatible((int)subject.Number, (int)verb.Number)
        && (verb.Tense != Tense.Past || verb.Number == Number.Plur || Compatible((int)subject.Gender, (int)verb.Gender))
        && (verb.Person is Person.None or Person.Third ? subject.Person is Person.None or Person.Third : subject.Person == verb.Person);

    private static bool Compatible(int left, int right) => left == 0 || right == 0 || left == right;
}
