namespace Readout.Languages;

/// <summary>Universal Dependencies v2 <see href="https://universaldependencies.org/u/pos/">universal part-of-speech tags</see>, spelled as there.</summary>
public enum Upos : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
