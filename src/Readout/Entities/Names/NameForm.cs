using Readout.Languages;

namespace Readout.Entities.Names;

[Flags]
internal enum NameCases : byte
{
    None = 0,
    Nom = 1,
    Gen = 2,
    Dat = 4,
    Acc = 8,
    Ins = 16,
    Loc = 32,
    Voc = 64,
    All = 127,
}

/// <summary>One way to read a form of a name: its nominative, the cases that the form then has, whose name it then is, and how common that is.</summary>
internal readonly record struct NameForm(string Nominative, NameCases Cases, Gender Gender, int Weight)
{
    /// <summary>"gen,acc"</summary>
    public static NameCases ParseCases(string names)
    {
        NameCases cases = NameCases.None;
        foreach (string name in names.Split(','))
        {
            cases |= Enum.Parse<NameCases>(name, ignoreCase: true);
        }

        return cases;
    }

    public bool AgreesWith(NameForm other) =>
        (Cases & other.Cases) != NameCases.None && (Gender == Gender.None || other.Gender == Gender.None || Gender == other.Gender);
}
