using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>Keeps the readings of given name and surname that agree in case and gender: «Владимира Зеленского» leaves one nominative.</summary>
internal static class NameAgreement
{
    public static (NamePart? Given, NamePart? Surname) Narrow(NamePart? given, NamePart? surname)
    {
        if (given is null || surname is null)
        {
            return (given, surname);
        }

        List<NameForm> givenForms = [.. given.Readings.Where(one => surname.Readings.Any(other => one.AgreesWith(other)))];
        List<NameForm> surnameForms = [.. surname.Readings.Where(one => given.Readings.Any(other => one.AgreesWith(other)))];
        if (givenForms.Count == 0)
        {
            return (given, surname);
        }

        return (given with { Readings = Resolve(givenForms, surnameForms) }, surname with { Readings = Resolve(surnameForms, givenForms) });
    }

    /// <summary>The name with the readings that agree with a role beside it: «президентка Роберта Орла» is a woman in the nominative.</summary>
    public static PersonName WithRole(PersonName name, Role role)
    {
        var head = new NameForm(role.Head, role.Cases, role.Gender == Gender.Fem ? Gender.Fem : Gender.None, 1);
        NamePart? given = WithRole(name.Given, head);
        (NamePart? agreeing, NamePart? surname) = Narrow(given, WithRole(name.Surname, head));
        return name with { Given = agreeing, Surname = surname };
    }

    private static NamePart? WithRole(NamePart? part, NameForm head)
    {
        List<NameForm> agreeing = [.. (part?.Readings ?? []).Where(form => form.AgreesWith(head))];
        return part is null || agreeing.Count == 0 ? part : part with { Readings = agreeing };
    }

    /// <summary>The readings of a part that agree with the surname as it is now known: «Дмитрия» beside «Орлова» who is «Орлов».</summary>
    public static NamePart WithSurname(NamePart part, NamePart? surname, string? nominative)
    {
        if (surname is null || nominative is null || surname.First == part.First)
        {
            return part;
        }

        List<NameForm> agreeing = [.. part.Readings.Where(one => surname.Readings.Any(other => other.Nominative == nominative && one.AgreesWith(other)))];
        return agreeing.Count == 0 ? part : part with { Readings = agreeing };
    }

    // Each reading as its best partner narrows it: a case that no partner has is not this name's case here.
    private static List<NameForm> Resolve(List<NameForm> forms, List<NameForm> partners)
    {
        var resolved = new List<NameForm>(forms.Count);
        foreach (NameForm form in forms)
        {
            NameCases cases = NameCases.None;
            Gender gender = form.Gender;
            foreach (NameForm partner in partners)
            {
                if (form.AgreesWith(partner))
                {
                    cases |= form.Cases & partner.Cases;
                    gender = gender == Gender.None ? partner.Gender : gender;
                }
            }

            resolved.Add(form with { Cases = cases, Gender = gender });
        }

        return resolved;
    }
}
