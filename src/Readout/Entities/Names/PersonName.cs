using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>A part of a person's name: its tokens <c>[First, End)</c>, its form in lower case, and how it may be read.</summary>
internal sealed record NamePart(int First, int End, string Norm, IReadOnlyList<NameForm> Readings);

/// <summary>
/// A person's name as one mention gives it. <paramref name="Initials"/> are letters in lower case ("дт").
/// The readings of the parts agree with each other where any do.
/// </summary>
internal sealed record PersonName(NamePart? Given, NamePart? Patronymic, NamePart? Surname, string Initials)
{
    /// <summary>"jr.": who has it is another than who has not.</summary>
    public string? Suffix { get; init; }

    public Gender Gender => GenderOf(Given) is var given && given != Gender.None ? given : GenderOf(Patronymic) is var patronymic && patronymic != Gender.None ? patronymic : GenderOf(Surname);

    /// <summary>The cases that the whole name may have.</summary>
    public NameCases Cases
    {
        get
        {
            NameCases cases = NameCases.None;
            foreach (NameForm form in (Surname ?? Given)?.Readings ?? [])
            {
                cases |= form.Cases;
            }

            return cases;
        }
    }

    private static Gender GenderOf(NamePart? part)
    {
        if (part is null || part.Readings.Count == 0)
        {
            return Gender.None;
        }

        Gender gender = part.Readings[0].Gender;
        foreach (NameForm reading in part.Readings)
        {
            if (reading.Gender != gender)
            {
                return Gender.None;
            }
        }

        return gender;
    }
}
