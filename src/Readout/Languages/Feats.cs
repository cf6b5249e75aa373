namespace Readout.Languages;

public enum Case : byte { None, Nom, Gen, Dat, Acc, Ins, Loc, Voc }

public enum Number : byte { None, Sing, Plur }

public enum Gender : byte { None, Masc, Fem, Neut }

public enum Animacy : byte { None, Anim, Inan }

public enum Person : byte { None, First, Second, Third }

public enum Tense : byte { None, Past, Pres, Fut }

public enum VerbForm : byte { None, Fin, Inf, Part, Conv }

public enum Aspect : byte { None, Imp, Perf }

public enum Voice : byte { None, Act, Pass }

public enum Mood : byte { None, Ind, Imp, Cnd }

public enum Degree : byte { None, Pos, Cmp, Sup }

/// <summary>
/// The <see href="https://universaldependencies.org/u/feat/">morphological features</see> of a token as Universal Dependencies v2 names them.
/// <c>None</c> is "not known or not applicable". 4 bytes.
/// </summary>
public readonly record struct Feats
{
    private readonly uint _bits;

    private Feats(uint bits) => _bits = bits;

    public Case Case { get => (Case)Get(0, 0b111); init => _bits = Set(_bits, 0, 0b111, (uint)value); }

    public Number Number { get => (Number)Get(3, 0b11); init => _bits = Set(_bits, 3, 0b11, (uint)value); }

    public Gender Gender { get => (Gender)Get(5, 0b11); init => _bits = Set(_bits, 5, 0b11, (uint)value); }

    public Animacy Animacy { get => (Animacy)Get(7, 0b11); init => _bits = Set(_bits, 7, 0b11, (uint)value); }

    public Person Person { get => (Person)Get(9, 0b11); init => _bits = Set(_bits, 9, 0b11, (uint)value); }

    public Tense Tense { get => (Tense)Get(11, 0b11); init => _bits = Set(_bits, 11, 0b11, (uint)value); }

    public VerbForm VerbForm { get => (VerbForm)Get(13, 0b111); init => _bits = Set(_bits, 13, 0b111, (uint)value); }

    public Aspect Aspect { get => (Aspect)Get(16, 0b11); init => _bits = Set(_bits, 16, 0b11, (uint)value); }

    public Voice Voice { get => (Voice)Get(18, 0b11); init => _bits = Set(_bits, 18, 0b11, (uint)value); }

    public Mood Mood { get => (Mood)Get(20, 0b11); init => _bits = Set(_bits, 20, 0b11, (uint)value); }

    public Degree Degree { get => (Degree)Get(22, 0b11); init => _bits = Set(_bits, 22, 0b11, (uint)value); }

    /// <summary>True for the short form of a Slavic adjective or participle (Variant=Short), which is a predicate: «намерен», «создан».</summary>
    public bool IsShort { get => Get(24, 1) != 0; init => _bits = Set(_bits, 24, 1, value ? 1u : 0u); }

    /// <summary>The packed form that model files keep.</summary>
    public uint ToBits() => _bits;

    public static Feats FromBits(uint bits) => new(bits);

    private uint Get(int shift, uint mask) => (_bits >> shift) & mask;

    private static uint Set(uint bits, int shift, uint mask, uint value) => (bits & ~(mask << shift)) | ((value & mask) << shift);
}
